package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.author.Roles;

/** Texts that look like a person's first and family name. */
final class FullNames {
  private FullNames() {}

  /** Two to four capitalised words without a sign that names do not have, and no role. */
  static boolean isOne(String text) {
    String name = text;
    while (!name.isEmpty() && BylineTexts.SIGNS.indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    String[] words = name.split(" ");
    if (words.length < 2
        || words.length > 4
        || Roles.isRole(name)
        || DateLabels.of(words[words.length - 1]) != DateLabels.Meaning.UNSAID) {
      return false;
    }
    for (String word : words) {
      boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || "'’.-".indexOf(c) >= 0);
      if (!letters || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }
}
