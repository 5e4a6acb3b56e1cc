package io.copydesk.clean.text.guard;

import io.copydesk.clean.text.LabelledPage;
import io.copydesk.clean.text.page.TextContext;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Pages whose lines end in the score that the judge gave them. */
final class JudgedLines {
  private JudgedLines() {}

  /** The scores when a guard has seen the page. */
  static double[] after(BiConsumer<TextContext, double[]> guard, String... lines) {
    double[] scores =
        Arrays.stream(lines)
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
            .toArray();
    var text =
        String.join(
            "\n\n",
            Arrays.stream(lines).map(line -> line.substring(0, line.lastIndexOf(' '))).toList());
    guard.accept(new TextContext(LabelledPage.parse(text)), scores);
    return scores;
  }
}
