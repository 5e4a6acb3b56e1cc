package io.copydesk.clean.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {
  @Test
  void readsThePathStepByStep() {
    var address = Address.of("https://news.example/de/politik/m%C3%BChle-mahlt-wieder?ref=a/b#top");

    assertThat(address.path()).isEqualTo("/de/politik/mühle-mahlt-wieder");
    assertThat(address.steps())
        .containsExactly(List.of("politik"), List.of("mühle", "mahlt", "wieder"));
    assertThat(address.slug()).containsExactly("mühle", "mahlt", "wieder");
  }

  @Test
  void knowsOfNoPathWhereThereIsNone() {
    for (String url : List.of("", "https://news.example", "/", "https://news.example/?p=12")) {
      assertThat(Address.of(url).slug()).as(url).isEmpty();
    }
  }

  @Test
  void takesBrokenEscapesAsTheyStand() {
    assertThat(Address.of("https://news.example/100%-sure").slug()).containsExactly("100", "sure");
  }

  @Test
  void readsNoMoreOfALongAddressThanNeeded() {
    var address = Address.of("https://news.example/" + "word-".repeat(100_000));

    assertThat(address.slug()).hasSizeLessThan(100);
  }
}
