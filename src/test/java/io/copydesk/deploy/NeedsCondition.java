package io.copydesk.deploy;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Carries out {@link Needs}. */
final class NeedsCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    var needs = context.getElement().map(element -> element.getAnnotation(Needs.class));
    if (needs.isEmpty()) {
      return ConditionEvaluationResult.enabled("a method of a class whose needs are met");
    }
    String missing =
        Stream.of(needs.get().value())
            .map(Part::missing)
            .flatMap(Optional::stream)
            .distinct()
            .collect(joining("; "));
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("everything is there");
    }
    if (Part.REQUIRED) {
      throw new IllegalStateException(context.getDisplayName() + " cannot run: " + missing);
    }
    System.out.println("SKIPPED " + context.getDisplayName() + ": " + missing);
    return ConditionEvaluationResult.disabled(missing);
  }
}
