package io.copydesk.clean.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "كتب: محمد علي",
        "โดย : สมชาย ใจดี",
        "（文・山田花子）",
        "文／王小明",
        "記者王小明／台北報導",
        "[항구=한국뉴스] 김민수 기자",
        "Haber: Ada Deniz",
        "MUHABİR: Ada Deniz"
      })
  void namesWhoWrote(String text) {
    assertThat(Staff.isNamedIn(text)).isTrue();
    assertThat(Staff.isAuthorNamedIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【责任编辑:王小明】",
        "责编：李华 校对：陈静",
        "Editör: Ada Deniz",
        "عرض: تحرير سامي",
        "Redaktion: Ada Brook"
      })
  void namesNobodyWhoWrote(String text) {
    assertThat(Staff.isAuthorNamedIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"【责任编辑:王小明】", "责编：李华 校对：陈静", "Editör: Ada Deniz", "Redaktion: Ada Brook"})
  void namesOthers(String text) {
    assertThat(Staff.isNamedIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "责任编辑：",
        "责任编辑的工作",
        "Editor: I saw it sail.",
        "Editor: the one who sails to the pier and back again every day",
        "كتب كثيرة عن العبارة القديمة في الميناء",
        "기자",
        ""
      })
  void namesNobody(String text) {
    assertThat(Staff.isNamedIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"القاهرة - أحمد سالم", "تل أبيب – منى السيد"})
  void isPlaced(String text) {
    assertThat(Staff.isPlacedIn(text)).isTrue();
    assertThat(Staff.isPlacedIn(text + " في الميناء القديم")).isFalse();
  }
}
