package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.parse.Page;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bylines as Korean, Chinese and Japanese papers write them, with the role beside the name or the
 * place before it, around the text or in brackets at its start.
 */
public final class EastAsianBylines implements PassageSource {
  /** Lines below the text in which a byline may stand. */
  private static final int BELOW = 3;

  /** Characters of the longest line that is no paragraph. */
  private static final int LINE = 60;

  /** Characters in which a byline at the start of a paragraph ends. */
  private static final int START = 40;

  private static final double IN_PARAGRAPH = .8;

  /** "김민수 기자", "김민수·이영희 선임기자". */
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?<![가-힣])([가-힣]{2,4}(?:[·,ㆍ ]{1,2}[가-힣]{2,4}){0,2}) (?:선임|전문|인턴|수습)?(?:기자|특파원)(?![가-힣])");

  /**
   * "记者 王伟", "（记者王伟 通讯员李明）", "作者：王伟 责任编辑：李明", "文／張三". A photographer's name has a word behind it.
   */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:(?:记者|記者|通讯员|特派員|撰文|作者)[ :：/／]{0,2}|(?:^|[ |])文 ?[/／:：] ?)"
              + "(\\p{IsHan}{2,4}(?:[ 、,，]{1,2}(?!ROLE)\\p{IsHan}{2,4}){0,2})(?= ?(?:$|[)）】|\\d]|ROLE))"
                  .replace("ROLE", "(?:责任|責任)?(?:编辑|編輯)|通讯员|通訊員|来源|來源|字号|字號"));

  /** "（ロンドン=田中太郎）". */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "^[(（【\\[][\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・]{1,16}[=＝]"
              + "([\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・]{3,12}(?:[、，][\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]{3,12}){0,2})[)）】\\]]");

  private static final Pattern BETWEEN = Pattern.compile("[·,ㆍ、， ]+");

  @Override
  public void read(Page page, List<Label> labels, Claims claims) {
    int headline = labels.indexOf(Label.HEADLINE);
    int last = labels.size() - 1;
    while (last >= 0 && !labels.get(last).isBody()) {
      last--;
    }
    boolean text = false;
    for (Passage passage : page.passages()) {
      int at = passage.index();
      boolean body = labels.get(at).isBody();
      boolean picture = labels.get(at) == Label.CAPTION || labels.get(at) == Label.CREDIT;
      String line = passage.text();
      if (body && !text) {
        Stream.of(KOREAN, CHINESE, JAPANESE)
            .forEach(byline -> claim(atTheStart(byline, line), IN_PARAGRAPH, claims));
      }
      boolean around = at > headline && (!text || (at > last && at - last <= BELOW));
      if (!body && !picture && around && line.length() <= LINE) {
        claim(KOREAN.matcher(line), 1, claims);
        claim(CHINESE.matcher(line), 1, claims);
      }
      text |= body;
    }
  }

  private static Matcher atTheStart(Pattern byline, String line) {
    return byline
        .matcher(line)
        .region(0, Math.min(START, line.length()))
        .useAnchoringBounds(false)
        .useTransparentBounds(true);
  }

  private static void claim(Matcher byline, double trust, Claims claims) {
    if (byline.find()) {
      var names = BETWEEN.splitAsStream(byline.group(1)).map(Value::new).toList();
      claims.addAll(Property.AUTHOR, "text:by", trust, names);
    }
  }
}
