package io.copydesk.article;

import java.util.function.Function;

/**
 * What a step of the flow gives: a value to go on with, or the rejection that ends it.
 *
 * @param <T> what the step gives
 */
public sealed interface Verdict<T> {
  /** The step went well. */
  record Passed<T>(T value) implements Verdict<T> {}

  /** The page ends here. */
  record Refused<T>(Rejection rejection) implements Verdict<T> {}

  static <T> Verdict<T> passed(T value) {
    return new Passed<>(value);
  }

  static <T> Verdict<T> refused(Rejection.Reason reason, String detail) {
    return new Refused<>(new Rejection(reason, detail));
  }

  /** The next step's verdict on a passed value; a refusal stays what it is. */
  default <R> Verdict<R> then(Function<T, Verdict<R>> step) {
    return switch (this) {
      case Passed<T>(T value) -> step.apply(value);
      case Refused<T>(Rejection rejection) -> new Refused<>(rejection);
    };
  }
}
