package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.author.FirstPerson;
import io.copydesk.metadata.author.Roles;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import io.copydesk.parse.passage.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose site it is: who writes a site of their own signs no page. Their name is the site's, or
 * holds the copyright, and the text says "I". A firm of two words is not taken for a person: what
 * it is called by, such as "Harbour Energy", the text writes in lower case too.
 */
public final class SiteOwner implements Source {
  /** Shorter blocks are no prose. */
  private static final int PROSE = 80;

  /** How often the text says "I", at least, where the copyright names its owner. */
  private static final int PERSONAL = 5;

  /** The same where the site's name alone does. */
  private static final int VERY_PERSONAL = 20;

  /** Letters of a family name in capitals: shorter ones are a firm's legal form. */
  private static final int SHORTEST = 4;

  /** "© 2026 Anna Berg", "Copyright Anna Berg. All rights reserved". */
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i:(?:©|\\(c\\))[^\\p{L}\\d]{0,3}+\\d|copyright)[^\\p{L}]{0,16}+"
              + "(\\p{Lu}[\\p{L}'’]{0,24}+ \\p{Lu}[\\p{L}'’-]{0,24}+)"
              + "(?=$|[^\\p{L} ]| [^\\p{L}]| (?i:all|alle|tous|weitere) )");

  private static final Pattern TITLE_PARTS = Pattern.compile(" [|–—·•»-] ");
  private static final Pattern BLANKS = Pattern.compile("[^\\p{L}'’]+");

  @Override
  public void read(PageIndex index, Claims claims) {
    List<String> holders =
        index.page().blocks().stream()
            .flatMap(block -> COPYRIGHT.matcher(block.text()).results())
            .map(match -> match.group(1))
            .filter(SiteOwner::mayBePerson)
            .toList();
    List<String> sites = siteNames(index).filter(SiteOwner::mayBePerson).toList();
    if (holders.isEmpty() && sites.isEmpty()) {
      return;
    }
    int first = 0;
    Set<String> small = new HashSet<>();
    for (Block block : index.page().blocks()) {
      String text = block.text();
      if (text.length() >= PROSE && block.linkChars() * 2 < text.length()) {
        for (String word : BLANKS.split(text)) {
          first += FirstPerson.isOne(word) ? 1 : 0;
          small.add(word);
        }
      }
    }
    if (first >= PERSONAL) {
      Stream.concat(holders.stream(), first >= VERY_PERSONAL ? sites.stream() : Stream.empty())
          .filter(name -> isNoThing(name, small))
          .findFirst()
          .ifPresent(name ->
              claims.addAll(
                  Property.AUTHOR, "owner", 1, List.of(new Value(name, null, Value.Kind.PERSON))));
    }
  }

  private static Stream<String> siteNames(PageIndex index) {
    String[] parts = TITLE_PARTS.split(index.page().document().title());
    return Stream.of(
        index.meta("og:site_name").strip(),
        parts.length > 1 ? parts[parts.length - 1].strip() : "");
  }

  private static boolean mayBePerson(String name) {
    String[] words = name.split(" ");
    if (words.length != 2 || !FullNames.isOne(name) || Roles.isOrganization(name)) {
      return false;
    }
    // "Harbour AB", "Harbour N.V."
    boolean firm =
        words[1].length() < SHORTEST && words[1].equals(words[1].toUpperCase(Locale.ROOT));
    return !firm;
  }

  /** Whether the text writes none of a name's words in lower case. */
  private static boolean isNoThing(String name, Set<String> small) {
    return Stream.of(name.split(" "))
        .noneMatch(word -> small.contains(word.toLowerCase(Locale.ROOT)));
  }
}
