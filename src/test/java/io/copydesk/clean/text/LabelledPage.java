package io.copydesk.clean.text;

import io.copydesk.article.Verdict;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.decode.DecodedPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.PageParser;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page written for these tests, each line with what it is: {@code LABEL | text}. */
public record LabelledPage(String name, String text, List<String> lines, List<Label> labels) {
  /** Where the pages lie. */
  public static final Path FOLDER = Path.of("src/test/resources/io/copydesk/clean/text");

  static LabelledPage read(Path file) throws IOException {
    var text = new ArrayList<String>();
    var lines = new ArrayList<String>();
    var labels = new ArrayList<Label>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int bar = line.indexOf(" | ");
      text.add(bar < 0 ? "" : line.substring(bar + 3));
      if (bar >= 0) {
        labels.add(Label.valueOf(line.substring(0, bar)));
        lines.add(line.substring(bar + 3).replace("• ", ""));
      }
    }
    return new LabelledPage(
        String.valueOf(file.getFileName()), String.join("\n", text), lines, labels);
  }

  /** The lines that belong to the body. */
  List<String> body() {
    var body = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      if (labels.get(i).isBody()) {
        body.add(lines.get(i));
      }
    }
    return body;
  }

  @Override
  public String toString() {
    return name;
  }

  /** A text of these lines, as the shipped models judge it. */
  public static Judged judged(List<String> lines) {
    return judged(parse(String.join("\n\n", lines)));
  }

  /** A page as the shipped models judge it. */
  public static Judged judged(TextPage page) {
    return new Judge(TextModels.shipped()).judged(new TextContext(page));
  }

  /** A text as the parser reads it. */
  public static TextPage parse(String text) {
    var parsed = new PageParser().parse(new DecodedPage(text, "UTF-8", "utf-8", null, null));
    if (parsed instanceof Verdict.Passed<Page>(TextPage page)) {
      return page;
    }
    throw new AssertionError("Not taken for text: " + parsed);
  }
}
