package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.SourceObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssemblerTest {
  @Test
  void engineVersionIsTheProjects() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml"), UTF_8))
        .contains("<artifactId>copydesk</artifactId>\n  <version>" + EngineVersion.CURRENT + "<");
  }

  @Test
  void sameCanonicalUrlIsTheSameArticle() {
    assertThat(ArticleId.of("https://example.com/a", source("one")))
        .isEqualTo(ArticleId.of("https://example.com/a", source("two")))
        .isNotEqualTo(ArticleId.of("https://example.com/b", source("one")))
        .hasSize(32);
    assertThat(ArticleId.of(null, source("one"))).isNotEqualTo(ArticleId.of(null, source("two")));
  }

  @Test
  void wordsAreCountedWithAndWithoutSpaces() {
    assertThat(WordCount.of(List.of("Two words.", "And “three” more!"))).isEqualTo(5);
    assertThat(WordCount.of(List.of("新しい図書館が開館した。"))).isEqualTo(11);
    assertThat(WordCount.of(List.of("我们今天去公园散步。", "OPEC 2026年"))).isEqualTo(9 + 3);
    assertThat(WordCount.of(List.of("タクシーで行く"))).isEqualTo(1 + 3);
    assertThat(WordCount.of(List.of("오늘은 날씨가 정말 좋습니다."))).isEqualTo(4);
    assertThat(WordCount.of(List.of("วันนี้อากาศดีมาก"))).isBetween(4, 6);
    assertThat(WordCount.of(List.of())).isZero();
  }

  private static SourceObject source(String key) {
    return new SourceObject("pages", key, null, null, null, 1, null, null, null, null);
  }
}
