package io.copydesk.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.HtmlPages;
import org.junit.jupiter.api.Test;

class LateSegmentsTest {
  @Test
  void aPartThatComesLateTakesThePlaceKeptForIt() {
    assertThat(
            HtmlPages.texts(
                "<p>One</p><!--$?--><template id=B:0></template><p>Wait</p><!--/$--><p>Three"
                    + "<div hidden id=\"S:0\"><p>Two</div>"))
        .containsExactly("One", "Two", "Three");
  }

  @Test
  void partsOfPartsTakeTheirPlacesToo() {
    assertThat(
            HtmlPages.texts(
                "<div><template id=B:1></template></div>"
                    + "<div hidden id=\"S:a\"><p>Two</div>"
                    + "<div hidden id=\"S:1\"><p>One<template id=P:a></template><p>Three</div>"))
        .containsExactly("One", "Two", "Three");
  }

  @Test
  void whatIsShownMeanwhileGoesWithItsOwnPlacesInIt() {
    assertThat(
            HtmlPages.texts(
                "<div><!--$?--><template id=B:0></template>Wait<!--$?--><template id=B:1></template>"
                    + "Longer<!--/$-->Still<!--/$--></div><p>Two<div hidden id=\"S:0\">One</div>"))
        .containsExactly("One", "Two");
  }

  @Test
  void aPlaceWithoutItsEndLosesNothing() {
    assertThat(
            HtmlPages.texts(
                "<div><!--$?--><template id=B:0></template><p>Two</div>"
                    + "<div hidden id=\"S:0\">One</div>"))
        .containsExactly("One", "Two");
  }

  @Test
  void aPartStaysWhereItIsWithoutAPlaceOutsideIt() {
    assertThat(
            HtmlPages.texts(
                "<p>One<div id=\"S:0\">Two<template id=P:0></template></div>"
                    + "<div id=\"S:1\">Three</div>"))
        .containsExactly("One", "Two", "Three");
  }
}
