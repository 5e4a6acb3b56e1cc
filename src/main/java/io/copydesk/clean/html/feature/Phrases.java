package io.copydesk.clean.html.feature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Groups of telling phrases ({@code read-more}, {@code newsletter}, …). Immutable. */
public final class Phrases {
  public static final Phrases BUILT_IN = load("phrases.txt");

  /** Words of a block that are searched, at each of its ends: betraying phrases stand there. */
  private static final int WINDOW = 24;

  private record Phrase(int group, boolean atStart, List<String> words) {}

  private final List<String> groups;
  private final Map<String, List<Phrase>> byFirstWord;

  private Phrases(List<String> groups, Map<String, List<Phrase>> byFirstWord) {
    this.groups = List.copyOf(groups);
    this.byFirstWord = byFirstWord;
  }

  /** The names of the groups; a group's place here is its bit in a mask. */
  public List<String> groups() {
    return groups;
  }

  /** The groups that a text holds a phrase of, as a mask. */
  int in(String text) {
    int mask = 0;
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
        if ((i == 0 || !phrase.atStart) && matches(phrase.words, words, i)) {
          mask |= 1 << phrase.group;
        }
      }
    }
    return mask;
  }

  /** The first phrase of a group that a text holds, for the reader of a reason. */
  public @Nullable String found(int group, String text) {
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
        if (phrase.group == group
            && (i == 0 || !phrase.atStart)
            && matches(phrase.words, words, i)) {
          return String.join(" ", phrase.words);
        }
      }
    }
    return null;
  }

  private static boolean matches(List<String> phrase, List<String> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** The first and last words of a text in lower case, without punctuation. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    int tail = Math.max(0, text.length() - WINDOW * 8);
    for (int i = 0; i < text.length(); i++) {
      if (words.size() == WINDOW && i < tail) {
        word.setLength(0);
        i = tail;
      }
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '©') {
        word.append(c == '’' ? '\'' : Character.toLowerCase(c));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  private static Phrases load(String resource) {
    var groups = new ArrayList<String>();
    var index = new HashMap<String, List<Phrase>>();
    try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("= ")) {
          groups.add(line.substring(2).strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          boolean atStart = line.startsWith("^");
          List<String> words = words(line.substring(atStart ? 1 : 0).toLowerCase(Locale.ROOT));
          index
              .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
              .add(new Phrase(groups.size() - 1, atStart, words));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(groups, Map.copyOf(index));
  }
}
