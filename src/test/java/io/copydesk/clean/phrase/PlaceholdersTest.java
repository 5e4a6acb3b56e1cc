package io.copydesk.clean.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ ferry.byline }}",
        "{{{ferry}}}",
        "{% include ferry.html %}",
        "${ferrySlot}",
        "<%= render :ferry %>",
        "[[ferry-box]]",
        "%%ferry_name%%",
        "*|FERRY|*",
        "[ad#ferry-2]",
        "[FERRY_MODULE]",
        "[/ferry_column]",
        "[ferry id=\"3\" wide=\"1\"]"
      })
  void areMarks(String text) {
    assertThat(Placeholders.is(text)).isTrue();
    assertThat(Placeholders.is(text + " sails")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[laughs]",
        "[…]",
        "[off-stage]",
        "[1]",
        "{ferry}",
        "100 %",
        "%%",
        "[A ferry = a boat]",
        "[FERRY]",
        ""
      })
  void areNone(String text) {
    assertThat(Placeholders.is(text)).isFalse();
  }

  @Test
  void areSubjectOfWhatSpeaksOfThemOrShowsMany() {
    assertThat(Placeholders.areSubjectOf(List.of("The ferry sails.", "{{ad}}", "{{ad}}")))
        .isFalse();
    assertThat(Placeholders.areSubjectOf(List.of("Write {{ad}} where it sails."))).isTrue();
    assertThat(Placeholders.areSubjectOf(List.of("{{a}}", "{{b}}", "%%c%%"))).isTrue();
  }
}
