package io.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No regular expression of the deployed code takes more than linear time, whatever a page holds.
 * They are found in the class files: every text in a method that calls something that takes a
 * pattern is taken for one. Each is then run over texts made of its own signs, and the characters
 * that it looks at are counted, so that no clock decides.
 */
class RegularExpressionsTest {
  private static final Set<String> TAKE_PATTERNS =
      Set.of(
          "java/lang/String.split",
          "java/lang/String.splitWithDelimiters",
          "java/lang/String.matches",
          "java/lang/String.replaceAll",
          "java/lang/String.replaceFirst",
          "java/util/regex/Pattern.compile",
          "java/util/regex/Pattern.matches");

  private static final int LENGTH = 2_000;
  private static final int LOOKS_A_CHARACTER = 64;
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final String USUAL = " a0.,;-\n";

  /** Where patterns stand, by the pattern. */
  private static final Map<String, Set<String>> FOUND = new TreeMap<>();

  /** Methods that take a pattern from elsewhere. */
  private static final Set<String> UNSEEN = new TreeSet<>();

  @BeforeAll
  static void find() throws IOException {
    try (var files = Files.walk(Path.of("target/classes/io/copydesk"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        var type = ClassFile.of().parse(file);
        for (var method : type.methods()) {
          read(type.thisClass().name().stringValue(), method);
        }
      }
    }
  }

  static Set<String> found() {
    return FOUND.keySet();
  }

  @ParameterizedTest
  @MethodSource("found")
  void takesLinearTime(String pattern) {
    assertThat(looks(Pattern.compile(pattern)))
        .as("characters looked at by %s in %s", pattern, FOUND.get(pattern))
        .isLessThanOrEqualTo(LOOKS_A_CHARACTER * LENGTH);
  }

  @Test
  void patternsStandWhereTheyAreUsed() {
    assertThat(UNSEEN).isEmpty();
    assertThat(FOUND).containsKey("\\s+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a+)+$", "[.,:]+$", "\\s*\\s*x", "(a|aa)*b", "(?:.*)(?:.*)b", "let[.\\w]+="})
  void whatIsNotLinearIsFound(String pattern) {
    assertThat(looks(Pattern.compile(pattern))).isGreaterThan(LOOKS_A_CHARACTER * LENGTH);
  }

  /** The most characters that are looked at in any of the texts. */
  private static long looks(Pattern pattern) {
    long most = 0;
    for (String text : texts(pattern.pattern())) {
      var counted = new Counted(text);
      try {
        var matcher = pattern.matcher(counted);
        while (matcher.find()) {}
      } catch (TooManyException e) {
        // enough is known
      } catch (StackOverflowError e) {
        return Long.MAX_VALUE; // as bad: it goes a step deeper for each character
      }
      most = Math.max(most, counted.looks.get());
    }
    return most;
  }

  /**
   * Runs of one sign, of two in turns, and of a word of the pattern and a sign, with and without an
   * end that does not fit.
   */
  private static List<String> texts(String pattern) {
    var signs = new ArrayList<Character>();
    (pattern + USUAL).chars().distinct().forEach(c -> signs.add((char) c));
    var texts = new ArrayList<String>();
    for (char one : signs) {
      for (char other : signs) {
        String run = ("" + one + other).repeat(LENGTH / 2);
        texts.add(run.substring(1) + '!');
        texts.add(run.substring(1));
      }
      WORD.matcher(pattern)
          .results()
          .map(word -> (word.group() + one).repeat(LENGTH / (word.group().length() + 1)))
          .forEach(run -> texts.add(run + '!'));
    }
    return texts;
  }

  private static void read(String type, MethodModel method) {
    var texts = new HashSet<String>();
    boolean takes = false;
    var code = method.code().orElse(null);
    for (var element : code == null ? List.<Object>of() : code.elementList()) {
      if (element instanceof ConstantInstruction.LoadConstantInstruction load
          && load.constantEntry() instanceof StringEntry text) {
        texts.add(text.stringValue());
      } else if (element instanceof InvokeInstruction call) {
        takes |=
            TAKE_PATTERNS.contains(
                call.owner().name().stringValue() + '.' + call.name().stringValue());
      }
    }
    String place = type + '.' + method.methodName().stringValue();
    if (takes && texts.isEmpty()) {
      UNSEEN.add(place);
    }
    (takes ? texts.stream() : texts.stream().flatMap(RegularExpressionsTest::selectors))
        .filter(RegularExpressionsTest::isPattern)
        .forEach(text -> FOUND.computeIfAbsent(text, _ -> new TreeSet<>()).add(place));
  }

  /** What jsoup's selectors take for patterns: {@code [name~=pattern]}, {@code :matches(…)}. */
  private static Stream<String> selectors(String text) {
    int at = text.indexOf("~=");
    int end = text.lastIndexOf(']');
    return at < 0 || end < at ? Stream.of() : Stream.of(text.substring(at + 2, end));
  }

  private static boolean isPattern(String text) {
    try {
      return !Pattern.compile(text).pattern().isEmpty();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** More looks than any test asks for. */
  private static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A text that counts how often it is looked at, in parts of it too. */
  private record Counted(String text, AtomicLong looks) implements CharSequence {
    Counted(String text) {
      this(text, new AtomicLong());
    }

    @Override
    public char charAt(int index) {
      if (looks.incrementAndGet() > 10L * LOOKS_A_CHARACTER * LENGTH) {
        throw new TooManyException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
