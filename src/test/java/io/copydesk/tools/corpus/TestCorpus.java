package io.copydesk.tools.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import io.copydesk.clean.html.StoryPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small corpus on disk: an article with a copy of a paragraph in its side column, and a menu. */
public final class TestCorpus {
  private TestCorpus() {}

  /** Writes the corpus {@code news} below a folder. */
  public static Path write(Path folder) throws IOException {
    Path corpus = folder.resolve("news");
    Files.createDirectories(corpus.resolve("pages"));
    String again = "<section><div><p>" + StoryPages.SECOND + "</p></div></section>";
    Files.writeString(corpus.resolve("pages/story.html"), StoryPages.page(again, ""), UTF_8);
    Files.writeString(
        corpus.resolve("pages/menu.html"), "<body><nav><a href=/a>News</a></nav>", UTF_8);
    String body = String.join("\n\n", StoryPages.FIRST, StoryPages.SECOND, StoryPages.THIRD);
    var gson = new Gson();
    Files.write(
        corpus.resolve("truth.jsonl"),
        List.of(
            gson.toJson(Map.of("file", "story.html", "articleBody", body)),
            gson.toJson(Map.of("file", "menu.html", "article", false))),
        UTF_8);
    return corpus;
  }
}
