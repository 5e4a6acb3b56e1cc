package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.Outline;
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

  /** The row of a cell that holds its text directly, not paragraphs laid out by a table; or -1. */
  private static int rowOf(Survey survey, int block) {
    Outline outline = survey.outline;
    int box = survey.boxes[block];
    boolean alone = outline.endBlock(box) - outline.firstBlock(box) == 1;
    boolean cell = survey.is(box, TagConcept.CELL);
    return alone && cell ? outline.parent(box) : -1;
  }
}
