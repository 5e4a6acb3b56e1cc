package io.copydesk.metadata.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {
  @Test
  void listsAreReadByTheirHeadings() {
    var lists = WordLists.of(getClass(), "words.txt");
    assertThat(lists.list("fruit")).containsExactly("Apple", "Pear", "Plum", "Kiwi fruit");
    assertThat(lists.keys("fruit")).contains("apple", "kiwi fruit");
    assertThat(lists.set("trees")).containsExactlyInAnyOrder("Elm");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> WordLists.of(getClass(), "nothing.txt"))
        .hasMessage("nothing.txt is missing");
    assertThatThrownBy(() -> WordLists.of(getClass(), "words.txt").list("stones"))
        .hasMessage("no list [stones]");
  }
}
