package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import java.util.ArrayList;
import java.util.List;

/** The kept blocks as the body's plain text: the cells of a table's row stand in one line. */
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
      String text = survey.blocks.get(i).text();
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
