package io.copydesk.metadata.author;

import io.copydesk.metadata.text.WordLists;
import io.copydesk.metadata.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of organisations that hold an "and" or a comma: no lists of names. */
final class Companies {
  private static final WordLists LISTS = WordLists.of(Companies.class, "companies.txt");
  private static final Set<String> HEADS = LISTS.keys("heads");
  private static final Set<String> TAILS = LISTS.keys("tails");
  private static final Set<String> FORMS = LISTS.keys("forms");
  private static final Set<String> OF = LISTS.keys("of");

  private static final Pattern PARTS = Pattern.compile("[,&]| and | und | et | y | og | och ");

  private Companies() {}

  /** "Smith, Jones & Co", "Berg & Lind LLP": surnames alone with a legal form at the end. */
  static boolean isCompany(String text) {
    List<String> words = Words.of(text).list();
    if (words.size() < 3 || !FORMS.contains(words.getLast())) {
      return false;
    }
    String[] parts = PARTS.split(text);
    for (int i = 0; i < parts.length; i++) {
      List<String> part = Words.of(parts[i]).list();
      long own = part.stream().filter(word -> !FORMS.contains(word)).count();
      boolean complete = own > 0 && own < part.size() && i + 1 < parts.length;
      if (own > 1 || complete) {
        return false;
      }
    }
    return parts.length > 1;
  }

  /** Whether a name is that of a firm or of an office. */
  static boolean isOne(String name) {
    List<String> words = Words.of(name).list();
    return isCompany(name)
        || isOffice(words)
        || (words.size() > 1 && TAILS.contains(words.getLast()));
  }

  /** "Co.", "Sons": what stands behind the "and" of a firm. */
  static boolean isForm(String word) {
    return FORMS.contains(Words.of(word).key());
  }

  private static boolean isOffice(List<String> words) {
    return words.stream().anyMatch(HEADS::contains)
        && words.stream().skip(1).anyMatch(OF::contains);
  }

  /**
   * Whether an "and" stands inside the name of one organisation: "Department of Health and Human
   * Services", "Food and Drug Administration".
   */
  static boolean holdsAnd(String before, String after) {
    List<String> left = Words.of(before).list();
    List<String> right = Words.of(after).list();
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    boolean compound = left.size() == 1 && right.size() > 1 && TAILS.contains(right.getLast());
    return (isOffice(left) && !isOffice(right)) || compound;
  }
}
