package io.copydesk.clean.model;

import java.util.function.ToDoubleFunction;

/**
 * One figure that a passage shows.
 *
 * @param name what models and explanations call it, in kebab case; stable, since models name it
 * @param meaning one sentence with the unit
 * @param value reads it off a passage in its context
 * @param <P> a passage in its context
 */
public record Feature<P>(String name, String meaning, ToDoubleFunction<P> value) {
  /** A yes or no as a figure: 1 or 0. */
  public static double flag(boolean is) {
    return is ? 1 : 0;
  }
}
