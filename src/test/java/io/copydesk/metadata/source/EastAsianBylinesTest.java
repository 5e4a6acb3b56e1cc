package io.copydesk.metadata.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianBylinesTest {
  private static final String PROSE = "村委会星期一晚间经过长时间讨论后决定，老磨坊将于今年秋天改建为图书馆。";

  private static List<String> names(Object... labelsAndLines) {
    var lines = new ArrayList<Line>();
    var labels = new ArrayList<Label>();
    for (int i = 0; i < labelsAndLines.length; i += 2) {
      labels.add((Label) labelsAndLines[i]);
      lines.add(new Line(lines.size(), i + 1, (String) labelsAndLines[i + 1], 1, false));
    }
    var claims = new Claims();
    new EastAsianBylines().read(new TextPage(lines, null, null), labels, claims);
    return claims.of(Property.AUTHOR).stream()
        .map(Claim::values)
        .flatMap(List::stream)
        .map(Value::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "김민수 기자,김민수",
    "입력 2024.03.12 김민수·이영희 선임기자 a@b.example,김민수 이영희",
    "2024-03-12 14:05 来源：河滨日报 记者 王伟,王伟",
    "2024-03-12 14:05 来源：河滨日报 作者：王伟 责任编辑：李明 字号：,王伟",
    "文／張三,張三",
    "撰文：王伟、李娜,王伟 李娜",
  })
  void namesWhoStandsInALineOfItsOwn(String line, String names) {
    assertThat(names(Label.HEADLINE, "老磨坊", Label.NAV, line, Label.PARAGRAPH, PROSE))
        .containsExactly(names.split(" "));
    assertThat(names(Label.HEADLINE, "老磨坊", Label.PARAGRAPH, PROSE, Label.NAV, line))
        .containsExactly(names.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "河滨日报讯（记者 王伟）,王伟",
    "河滨日报讯（记者 王伟 通讯员 李明）,王伟",
    "（ロンドン=田中太郎）,田中太郎",
    "【川辺町＝田中太郎、佐藤花子】,田中太郎 佐藤花子",
    "(서울=연합뉴스) 김민수 기자 = ,김민수",
  })
  void namesWhoStandsAtTheStartOfTheText(String start, String names) {
    assertThat(names(Label.HEADLINE, "老磨坊", Label.PARAGRAPH, start + PROSE))
        .containsExactly(names.split(" "));
  }

  @Test
  void namesNobodyOfWhomTheTextSpeaksNorPhotographers() {
    assertThat(
            names(
                Label.HEADLINE,
                "老磨坊",
                Label.CREDIT,
                "记者 李娜",
                Label.NAV,
                "图为老磨坊。新华社记者 李娜 摄",
                Label.PARAGRAPH,
                PROSE + PROSE + "记者 王伟",
                Label.PARAGRAPH,
                "（记者 王伟）" + PROSE))
        .isEmpty();
  }
}
