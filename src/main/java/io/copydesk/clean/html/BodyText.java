package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.passage.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The kept blocks as the body's plain text. The lines of a verse, an address or a program stay
 * lines; the cells of a table's row stand in one, and so does a subhead.
 */
final class BodyText {
  private static final String BETWEEN_CELLS = " | ";

  private BodyText() {}

  static List<String> of(Survey survey, List<Decision> decisions) {
    var body = new ArrayList<String>();
    int lastRow = -1;
    for (int i = 0; i < survey.size(); i++) {
      if (!decisions.get(i).isKept()) {
        continue;
      }
      int row = rowOf(survey, i);
      Block block = survey.blocks.get(i);
      String text = row >= 0 || survey.isHeading(i) ? block.text() : block.laid();
      if (row >= 0 && row == lastRow) {
        body.set(body.size() - 1, body.getLast() + BETWEEN_CELLS + text);
      } else {
        body.add(text);
      }
      lastRow = row;
    }
    return body;
  }

  /** The row of a cell; -1 outside of tables of data. */
  private static int rowOf(Survey survey, int block) {
    int cell = survey.cellOf(block);
    return cell < 0 ? -1 : survey.outline.parent(cell);
  }
}
