package io.copydesk.tools.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws inputs from seeds: sample pages cut, doubled, spliced and poisoned. The same seed gives the
 * same input.
 */
public final class Mutator {
  /** Changes of a page, at most. */
  private static final int CHANGES = 12;

  /** One page of so many is a giant. */
  private static final int GIANTS = 20;

  private static final int SMALLEST_GIANT = 1_000;

  private static final List<String> CHARSETS =
      List.of(
          "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1251", "Shift_JIS", "GB18030", "EUC-KR");

  private static final List<String> TYPES =
      List.of(
          "text/html",
          "text/plain",
          "text/html; charset=utf-16",
          "application/pdf",
          "",
          "text/html; charset=\"\u0000\"",
          "application/xhtml+xml; charset=windows-1251");

  private static final List<String> ENCODINGS =
      List.of("gzip", "deflate", "br", "identity", "", "GZIP ");

  private final List<String> samples;
  private final int largest;

  /**
   * @param samples pages to begin with
   * @param largest characters of a page, about
   */
  public Mutator(List<String> samples, int largest) {
    this.samples = List.copyOf(samples);
    this.largest = largest;
  }

  /** The pages below folders, in the order of their names. */
  public static List<String> samples(Path... folders) {
    var texts = new ArrayList<String>();
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (!file.toString().endsWith(".json")) {
            texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** The input of a seed. */
  public Input input(long seed) {
    var random = new Random(seed);
    byte[] bytes =
        random.nextInt(GIANTS) == 0
            ? giant(random).getBytes(StandardCharsets.UTF_8)
            : encoded(mutated(random), random);
    return new Input(
        packed(bytes, random), header(TYPES, random), header(ENCODINGS, random), key(random));
  }

  private String giant(Random random) {
    var all = Giant.values();
    return all[random.nextInt(all.length)].page(
        SMALLEST_GIANT + random.nextInt(Math.max(1, largest - SMALLEST_GIANT)));
  }

  private String mutated(Random random) {
    var page = new StringBuilder(any(samples, random));
    for (int left = 1 + random.nextInt(CHANGES); left > 0; left--) {
      change(page, random);
      if (page.length() > largest) {
        page.setLength(largest);
      }
    }
    return page.toString();
  }

  private void change(StringBuilder page, Random random) {
    int from = random.nextInt(page.length() + 1);
    int to = Math.min(page.length(), from + length(random));
    switch (random.nextInt(10)) {
      case 0 -> page.delete(from, to);
      case 1 -> page.insert(from, page.substring(from, to).repeat(1 + random.nextInt(4)));
      case 2 -> repeat(page, from, page.substring(from, Math.min(to, from + 40)), random);
      case 3 -> repeat(page, from, any(Tokens.PAGE, random), random);
      case 4 -> splice(page, from, any(samples, random), random);
      case 5 -> page.setLength(from);
      case 6 -> {
        for (int i = from; i < to; i += 1 + random.nextInt(9)) {
          page.setCharAt(i, (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
        }
      }
      case 7 -> {
        String moved = page.substring(from, to);
        page.delete(from, to).insert(random.nextInt(page.length() + 1), moved);
      }
      case 8 -> {
        int at = page.indexOf(random.nextBoolean() ? "</" : "=\"", from);
        page.insert(at < 0 ? from : at + 2, any(Tokens.PAGE, random));
      }
      default -> {
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
          page.insert(random.nextInt(page.length() + 1), any(Tokens.PAGE, random));
        }
      }
    }
  }

  /** Most changes are small, a few reach far. */
  private static int length(Random random) {
    return random.nextInt(1 << (1 + random.nextInt(13)));
  }

  private void repeat(StringBuilder page, int at, String piece, Random random) {
    int times = random.nextInt(8) == 0 ? random.nextInt(3_000) : 1 + random.nextInt(4);
    page.insert(at, piece.repeat(Math.min(times, largest / Math.max(1, piece.length()))));
  }

  private static void splice(StringBuilder page, int at, String other, Random random) {
    int from = random.nextInt(other.length() + 1);
    page.insert(at, other, from, Math.min(other.length(), from + length(random)));
  }

  private static byte[] encoded(String page, Random random) {
    // samples are read byte by byte, so that this writes them as they were
    boolean asItWas = random.nextInt(3) > 0;
    String charset = random.nextInt(3) > 0 ? "UTF-8" : any(CHARSETS, random);
    return page.getBytes(asItWas ? StandardCharsets.ISO_8859_1 : Charset.forName(charset));
  }

  private static byte[] packed(byte[] bytes, Random random) {
    int how = random.nextInt(24);
    if (how > 3) {
      return bytes;
    }
    var out = new ByteArrayOutputStream();
    try (var packing = how == 0 ? new DeflaterOutputStream(out) : new GZIPOutputStream(out)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] packed = out.toByteArray();
    return how == 3 ? Arrays.copyOf(packed, random.nextInt(packed.length)) : packed;
  }

  private static @Nullable String header(List<String> values, Random random) {
    return random.nextInt(3) == 0 ? any(values, random) : null;
  }

  private static String key(Random random) {
    var key = new StringBuilder("k");
    for (int i = random.nextInt(6); i > 0; i--) {
      key.append(any(Tokens.KEY, random));
    }
    return key.toString();
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
