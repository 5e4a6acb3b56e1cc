package io.copydesk.clean.html.feature;

import io.copydesk.parse.html.Outline;
import io.copydesk.parse.passage.Block;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a block's text repeats: the headline, the description, an image's text, another block. */
final class LikenessFeatures implements FeatureGroup {
  private static final int MOST = 50;
  private static final int FAR_WORDS = 500;
  private static final int FAR_ELEMENTS = 40;

  private final Survey survey;
  private final int[] textIds;
  private final int[] textCounts;
  private final int[] sameBefore;
  private final int[] maskedIds;
  private final int[] maskedCounts;
  private final boolean[] isTitle;
  private final boolean[] isDescription;
  private final boolean[] isAlt;
  private final double[] spoken;
  private final int[] lastImage;
  private final double spokenWords;
  private final int headline;
  private final Echoes echoes;

  LikenessFeatures(Survey survey) {
    this.survey = survey;
    int n = survey.size();
    textIds = new int[n];
    maskedIds = new int[n];
    sameBefore = new int[n];
    isTitle = new boolean[n];
    isDescription = new boolean[n];
    isAlt = new boolean[n];
    spoken = new double[n];
    textCounts = new int[n];
    maskedCounts = new int[n];
    lastImage = new int[survey.outline.size()];
    echoes = new Echoes(survey);
    var claims = new Claims(survey.page);
    var body = ClaimedBody.of(survey.page.structured());
    spokenWords = body.words();
    Set<String> alts = alts();
    Map<String, Integer> texts = new HashMap<>();
    Map<String, Integer> masked = new HashMap<>();
    int[] latest = new int[n];
    int firstTitle = -1;
    int firstH1 = -1;
    for (Block block : survey.blocks) {
      int i = block.index();
      String folded = Claims.fold(block.text());
      textIds[i] = texts.computeIfAbsent(folded, _ -> texts.size());
      sameBefore[i] = latest[textIds[i]] - 1;
      latest[textIds[i]] = i + 1;
      maskedIds[i] = masked.computeIfAbsent(mask(folded), _ -> masked.size());
      // A hidden copy takes nothing from what is shown.
      textCounts[textIds[i]] += survey.isHidden(i) ? 0 : 1;
      maskedCounts[maskedIds[i]] += survey.isHidden(i) ? 0 : 1;
      isTitle[i] = claims.isTitle(folded);
      isDescription[i] = claims.isDescription(folded);
      isAlt[i] = alts.contains(folded);
      spoken[i] = body.share(block.text());
      boolean h1 = survey.isTag(i, "h1");
      firstH1 = firstH1 < 0 && h1 ? i : firstH1;
      boolean better = firstTitle < 0 || (h1 && !survey.isTag(firstTitle, "h1"));
      firstTitle = isTitle[i] && better ? i : firstTitle;
    }
    headline = firstTitle >= 0 ? firstTitle : firstH1;
  }

  /** The images' alternative texts, folded; notes for each element the last image before it. */
  private Set<String> alts() {
    Outline outline = survey.outline;
    Set<String> alts = new HashSet<>();
    int last = -FAR_ELEMENTS;
    for (int id = 0; id < outline.size(); id++) {
      if (outline.tag(id).equals("img")) {
        last = id;
        String alt = Claims.fold(outline.element(id).attr("alt"));
        if (alt.length() >= Claims.SHORTEST) {
          alts.add(alt);
        }
      }
      lastImage[id] = last;
    }
    return alts;
  }

  /** The text with one sign for each run of digits. */
  private static String mask(String folded) {
    char[] masked = new char[folded.length()];
    int length = 0;
    boolean digit = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean now = Character.isDigit(c);
      if (!now || !digit) {
        masked[length++] = now ? '0' : c;
      }
      digit = now;
    }
    return new String(masked, 0, length);
  }

  Echoes echoes() {
    return echoes;
  }

  /** Where the headline stands; -1 where the page has none. */
  int headline() {
    return headline;
  }

  boolean isTitle(int i) {
    return isTitle[i];
  }

  /** The latest block before {@code i} with the same text, or -1. */
  int sameBefore(int i) {
    return sameBefore[i];
  }

  private static int times(int shown) {
    return Math.clamp(shown, 1, MOST);
  }

  @Override
  public void fill(int i, FeatureRow row) {
    row.set(Feature.REPEATS, times(textCounts[textIds[i]]));
    row.set(Feature.REPEATS_MASKED, times(maskedCounts[maskedIds[i]]));
    row.set(Feature.REPEATED_BEFORE, sameBefore[i] >= 0 ? 1 : 0);
    row.set(Feature.ECHO, echoes.share(i));
    row.set(Feature.ECHO_SOURCES, Math.min(MOST, echoes.sources(i)));
    row.set(Feature.IS_HEADLINE, isTitle[i] ? 1 : 0);
    row.set(Feature.IS_DESCRIPTION, isDescription[i] ? 1 : 0);
    row.set(Feature.IS_ALT, isAlt[i] ? 1 : 0);
    row.set(Feature.CLAIMED_SHARE, spoken[i]);
    row.set(Feature.CLAIMED_WORDS, spokenWords);
    int node = survey.blocks.get(i).node();
    row.set(Feature.SINCE_IMAGE, Math.min(FAR_ELEMENTS, node - lastImage[node]));
    row.set(Feature.AFTER_HEADLINE, headline < 0 ? .5 : i > headline ? 1 : 0);
    row.set(
        Feature.HEADLINE_STEPS, headline < 0 ? FeatureRow.FAR : survey.stepsToShared(i, headline));
    double since = headline < 0 || i < headline ? -1 : survey.prose(headline + 1, i);
    row.set(Feature.PROSE_SINCE_HEADLINE, Math.min(FAR_WORDS, since));
  }
}
