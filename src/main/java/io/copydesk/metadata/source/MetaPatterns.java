package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.PageIndex;
import java.util.List;

/**
 * {@code meta} elements of no known vocabulary whose name says that they hold a publication date or
 * an author.
 */
public final class MetaPatterns implements Source {
  private static final List<String> OTHER_MOMENTS =
      List.of("expir", "valid", "reading", "updat", "modif");

  @Override
  public void read(PageIndex index, Claims claims) {
    index
        .metas()
        .forEach((name, contents) -> {
          if (MetaVocabulary.knows(name) || name.length() > 60 || namesOtherMoment(name)) {
            return;
          }
          String content = contents.getFirst();
          if (namesPublication(name) && content.length() < 40) {
            claims.add(Property.PUBLISHED, "meta:*date*", content);
          } else if (namesAuthor(name) && content.length() < 100) {
            claims.add(Property.AUTHOR, "meta:*author*", content);
          }
        });
  }

  private static boolean namesPublication(String name) {
    boolean dated = name.contains("date") || name.contains("time");
    return (dated && name.contains("publi"))
        || (dated && (name.contains("creat") || name.contains("article") || name.contains("issue")))
        || name.endsWith(".published")
        || name.endsWith(":published")
        || name.endsWith(":uploaded")
        || name.endsWith("pubdate");
  }

  /** Until when a page holds, how long it reads, and when it was changed. */
  private static boolean namesOtherMoment(String name) {
    return OTHER_MOMENTS.stream().anyMatch(name::contains);
  }

  private static boolean namesAuthor(String name) {
    return (name.endsWith("author") || name.endsWith("author_name") || name.endsWith("author-name"))
        && !name.contains("url")
        && !name.contains("id");
  }
}
