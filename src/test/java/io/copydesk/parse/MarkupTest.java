package io.copydesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>x</title>",
        "\ufeff \n<HTML><body>x",
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">",
        "<!-- saved --><p>Only a sentence.</p>",
        "Some words first <p>then a paragraph</p><p>and another</p>",
        "<br/>Line<br>line",
      })
  void seesHtml(String text) {
    assertThat(Markup.isHtml(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "</",
        "Just a line.",
        "a < b and b > c, but 1 <2",
        "<3 <3 <3",
        "He wrote to <anna@example.org> at once.",
        "<<Guillemets>> of the poor",
      })
  void seesText(String text) {
    assertThat(Markup.isHtml(text)).isFalse();
  }

  @Test
  void seesTextThatSpeaksOfTags() {
    String prose = "A long explanation of how paragraphs are marked up by people who write pages. ";

    assertThat(Markup.isHtml(prose.repeat(5) + "<p>like this</p> " + prose.repeat(5))).isFalse();
  }

  @Test
  void takesHostileBracketsInLinearTime() {
    assertThat(Markup.isHtml("<".repeat(2_000_000))).isFalse();
    assertThat(Markup.isHtml("<divdivdivdiv".repeat(200_000))).isFalse();
  }
}
