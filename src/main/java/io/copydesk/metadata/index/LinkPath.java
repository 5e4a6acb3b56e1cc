package io.copydesk.metadata.index;

import java.util.Set;

/** What the path of a link says that it leads to. */
final class LinkPath {
  private static final Set<String> AUTHORS =
      Set.of(
          "author",
          "authors",
          "autor",
          "autoren",
          "autores",
          "auteur",
          "auteurs",
          "autore",
          "autori",
          "by",
          "people",
          "person",
          "profile",
          "profiles",
          "staff",
          "writer",
          "writers",
          "reporter",
          "journalist",
          "journalists",
          "journalisten",
          "redakteur",
          "contributor",
          "contributors",
          "columnist",
          "columnists",
          "bio",
          "firmas",
          "yazar",
          "yazarlar",
          "team",
          "forfatter",
          "reporters");

  private static final Set<String> TAGS =
      Set.of(
          "tag",
          "tags",
          "topic",
          "topics",
          "thema",
          "themen",
          "keyword",
          "keywords",
          "schlagwort",
          "stichwort",
          "etiqueta",
          "etiquetas",
          "tema",
          "temas",
          "sujet",
          "sujets",
          "tags.html",
          "tagi",
          "etiketter",
          "emne",
          "etiket",
          "konu",
          "tagged",
          "label",
          "mot-cle",
          "argomenti",
          "tagy",
          "stitek");

  /** "/licenses/by/4.0/" is the licence that asks for a name, and leads to nobody. */
  private static final Set<String> LICENCES =
      Set.of("license", "licenses", "licence", "licences", "licencias", "lizenzen");

  private LinkPath() {}

  static boolean namesAuthor(String href) {
    return hasSegment(href, AUTHORS) && !hasSegment(href, LICENCES);
  }

  static boolean namesTag(String href) {
    return hasSegment(href, TAGS);
  }

  /** Whether a segment of the path, but not the last, is one of the words. */
  private static boolean hasSegment(String href, Set<String> words) {
    int host = href.indexOf("//");
    int start = host < 0 ? href.indexOf('/') : href.indexOf('/', host + 2);
    while (start >= 0) {
      int end = href.indexOf('/', start + 1);
      if (end < 0 || end + 1 >= href.length()) {
        return false;
      }
      if (end - start < 20 && words.contains(href.substring(start + 1, end))) {
        return true;
      }
      start = end;
    }
    return false;
  }
}
