package io.copydesk.parse.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptIndexTest {
  @ParameterizedTest
  @CsvSource({
    "related-posts, RELATED",
    "relatedPosts, RELATED",
    "c-RelatedArticles__list, RELATED",
    "read-more, RELATED",
    "wp-caption-text, CAPTION",
    "bildunterschrift, CAPTION",
    "entry-content, BODY",
    "article-body, BODY",
    "storybody, BODY",
    "sidebarwidget, SIDEBAR",
    "comment-list, COMMENT",
    "adslot, AD",
  })
  void namesSayWhatTheElementIs(String name, NameConcept expected) {
    assertThat(concepts(name)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"shadow", "css-1ad9x", "adele", "unreadmoreover", "navy", "headquarters"})
  void partsOfOtherWordsSayNothing(String name) {
    assertThat(concepts(name)).isEmpty();
  }

  @Test
  void wordsOfTwoClassesAreNotJoined() {
    assertThat(concepts("read more")).doesNotContain(NameConcept.RELATED);
  }

  @Test
  void everyWordOfAConceptIsFound() {
    for (NameConcept concept : NameConcept.values()) {
      for (String word : concept.words().split(" ")) {
        if (!word.isEmpty()) {
          assertThat(concepts(word)).as(word).contains(concept);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "screen-reader-text, true",
    "story hidden, true",
    "hidden md:block, false",
    "hidden print:block, true",
    "is-hidden survey-block, true",
    "tooltip-text, true",
    "tooltip, false",
    "d-none d-lg-flex, false",
    "hidden-xs, false",
    "hide-on-print, false",
  })
  void onlyClassesThatHideEverywhereHide(String classes, boolean hidden) {
    var element = new Element("p").attr("class", classes);
    assertThat(NameConcept.HIDDEN.in(new ConceptIndex().of(element))).isEqualTo(hidden);
  }

  @Test
  void whatIsLaidOverThePageOnDemandIsHidden() {
    assertThat(isHidden(new Element("dialog"))).isTrue();
    assertThat(isHidden(new Element("dialog").attr("open", ""))).isFalse();
    assertThat(isHidden(new Element("div").attr("popover", ""))).isTrue();
    assertThat(isHidden(new Element("span").attr("role", "tooltip"))).isTrue();
  }

  private static boolean isHidden(Element element) {
    return NameConcept.HIDDEN.in(new ConceptIndex().of(element));
  }

  @Test
  void whatAnElementHasIsNotWhatItIs() {
    var index = new ConceptIndex();
    assertThat(index.of(new Element("div").attr("class", "has-comments no-sidebar with-nav")))
        .isZero();
    assertThat(NameConcept.COMMENT.in(index.of(new Element("div").attr("class", "has-x comments"))))
        .isTrue();
  }

  @Test
  void anIdMadeOfAHeadingsWordsSaysNothing() {
    var heading = new Element("h2").attr("id", "comments-in-the-council");
    heading.appendText("Comments in the council");
    assertThat(new ConceptIndex().of(heading)).isZero();
    assertThat(new ConceptIndex().of(new Element("h2").attr("id", "comments"))).isNotZero();
  }

  private static Set<NameConcept> concepts(String name) {
    long mask = ConceptWords.in(name);
    var set = EnumSet.noneOf(NameConcept.class);
    for (NameConcept concept : NameConcept.values()) {
      if (concept.in(mask)) {
        set.add(concept);
      }
    }
    return set;
  }
}
