package io.copydesk.clean.html.feature;

/** How a block compares with the blocks of its kind: those of the same tags and classes. */
final class KindFeatures implements FeatureGroup {
  private static final int MOST = 50;

  private final Survey survey;
  private final int[] run;
  private final int[] size;
  private final int[] first;
  private final int[] last;
  private final float[] prose;
  private final float[] words;
  private final float[] ends;
  private final long[] chars;
  private final long[] linkChars;

  KindFeatures(Survey survey) {
    this.survey = survey;
    int n = survey.size();
    int kinds = survey.kinds();
    run = new int[n];
    size = new int[kinds];
    first = new int[kinds];
    last = new int[kinds];
    prose = new float[kinds];
    words = new float[kinds];
    ends = new float[kinds];
    chars = new long[kinds];
    linkChars = new long[kinds];
    for (int i = 0; i < n; i++) {
      int kind = survey.groups[i];
      first[kind] = size[kind]++ == 0 ? i : first[kind];
      last[kind] = i;
      prose[kind] += survey.prose[i];
      words[kind] += survey.shapes[i].words();
      ends[kind] += survey.shapes[i].endsSentence() ? 1 : 0;
      chars[kind] += survey.blocks.get(i).text().length();
      linkChars[kind] += survey.blocks.get(i).linkChars();
    }
    for (int from = 0, to; from < n; from = to) {
      to = from + 1;
      while (to < n && survey.groups[to] == survey.groups[from]) {
        to++;
      }
      java.util.Arrays.fill(run, from, to, to - from);
    }
  }

  @Override
  public void fill(int i, FeatureRow row) {
    int kind = survey.groups[i];
    row.set(Feature.GROUP_SHARE, prose[kind] / Math.max(1, survey.allProse()));
    row.set(Feature.GROUP_SIZE, Math.min(MOST, size[kind]));
    row.set(Feature.GROUP_MEAN, prose[kind] / size[kind]);
    row.set(Feature.GROUP_WORDS, words[kind] / size[kind]);
    row.set(Feature.GROUP_ENDS, ends[kind] / size[kind]);
    row.set(Feature.GROUP_LINKS, (double) linkChars[kind] / Math.max(1, chars[kind]));
    row.set(Feature.GROUP_SPREAD, (double) (last[kind] - first[kind]) / survey.size());
    row.set(Feature.SIBLING_RUN, Math.min(MOST, run[i]));
  }
}
