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
    var parts = Stream.of(needs.get().value()).map(Part::missing);
    return decide(context.getDisplayName(), parts, Part.REQUIRED);
  }

  /**
   * Whether a test may run.
   *
   * @param missing for each part the test needs why it is missing, or empty
   * @throws IllegalStateException when it may not although it is required
   */
  static ConditionEvaluationResult decide(
      String test, Stream<Optional<String>> missing, boolean required) {
    String reasons = missing.flatMap(Optional::stream).distinct().collect(joining("; "));
    if (reasons.isEmpty()) {
      return ConditionEvaluationResult.enabled("everything is there");
    }
    if (required) {
      throw new IllegalStateException(test + " cannot run: " + reasons);
    }
    System.out.println("SKIPPED " + test + ": " + reasons);
    return ConditionEvaluationResult.disabled(reasons);
  }
}
