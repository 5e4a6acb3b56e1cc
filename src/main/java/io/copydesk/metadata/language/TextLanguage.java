package io.copydesk.metadata.language;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.source.PassageSource;
import io.copydesk.parse.Page;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The language of the text itself: many pages declare none, or that of their template. Silent where
 * the text is too short to tell, or could be of two languages. Stateless and thread-safe.
 */
public final class TextLanguage implements PassageSource {
  /** Characters that are looked at: more make no text's language any clearer. */
  private static final int MOST = 2_000;

  /** Shorter texts, in characters, are guessed at. */
  private static final int LEAST = 150;

  /** Shorter passages, in characters, are no prose where the passages have no labels. */
  private static final int PROSE = 80;

  private static final double SURE = .99;

  /** Read once: it takes a sixth of a second. */
  private static final Model MODEL = Model.defaultModel();

  @Override
  public void read(Page page, List<Label> labels, Claims claims) {
    String text = body(page, labels);
    if (text.length() < LEAST) {
      return;
    }
    // Its counters make a classifier fit for one text at a time; the model is shared.
    var classifier = new LangIdV3(MODEL);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    classifier.append(bytes, 0, bytes.length);
    DetectedLanguage found = classifier.classify(true);
    if (found.getConfidence() >= SURE) {
      claims.add(Property.LANGUAGE, "text", found.getLangCode());
    }
  }

  private static String body(Page page, List<Label> labels) {
    var text = new StringBuilder();
    for (Passage passage : page.passages()) {
      boolean inBody =
          labels.isEmpty()
              ? passage.text().length() >= PROSE
              : labels.get(passage.index()).isBody();
      if (inBody && text.length() < MOST) {
        int room = Math.min(passage.text().length(), MOST - text.length());
        text.append(passage.text(), 0, room).append(' ');
      }
    }
    return text.toString();
  }
}
