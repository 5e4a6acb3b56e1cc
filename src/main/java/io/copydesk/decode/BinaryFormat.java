package io.copydesk.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognises what is no page by the first bytes, as the WHATWG's MIME sniffing standard has it. */
final class BinaryFormat {
  @SuppressWarnings("ArrayRecordComponent") // constants, never compared
  private record Signature(String name, int offset, byte[] bytes) {
    Signature(String name, int offset, String latin1) {
      this(name, offset, latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean matches(byte[] content) {
      if (content.length < offset + bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (content[offset + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("a PDF document", 0, "%PDF-"),
          new Signature("a PostScript document", 0, "%!PS-Adobe"),
          new Signature("a PNG image", 0, "\u0089PNG\r\n\u001a\n"),
          new Signature("a JPEG image", 0, "\u00ff\u00d8\u00ff"),
          new Signature("a GIF image", 0, "GIF8"),
          new Signature("a WebP image", 8, "WEBPVP"),
          new Signature("an AVIF or HEIC image or an MP4 video", 4, "ftyp"),
          new Signature("a BMP image", 0, "BM\u0000"),
          new Signature("an icon", 0, "\u0000\u0000\u0001\u0000"),
          new Signature("a TIFF image", 0, "II*\u0000"),
          new Signature("a TIFF image", 0, "MM\u0000*"),
          new Signature("a ZIP archive or an Office document", 0, "PK\u0003\u0004"),
          new Signature(
              "an Office document", 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
          new Signature("a RAR archive", 0, "Rar!\u001a\u0007"),
          new Signature("a 7-Zip archive", 0, "7z\u00bc\u00af'\u001c"),
          new Signature("compressed by Zstandard", 0, "(\u00b5/\u00fd"),
          new Signature("compressed by bzip2", 0, "BZh"),
          new Signature("compressed by xz", 0, "\u00fd7zXZ\u0000"),
          new Signature("compressed by gzip more than twice", 0, "\u001f\u008b\b"),
          new Signature("an MP3 recording", 0, "ID3"),
          new Signature("an Ogg recording", 0, "OggS\u0000"),
          new Signature("a WAVE recording", 8, "WAVEfmt"),
          new Signature("a Matroska or WebM video", 0, "\u001aE\u00df\u00a3"),
          new Signature("a font", 0, "wOFF"),
          new Signature("a font", 0, "wOF2"),
          new Signature("a program", 0, "\u007fELF"),
          new Signature("an RTF document", 0, "{\\rtf"));

  private BinaryFormat() {}

  /** The format's name with its article, as in {@code a PDF document}; empty for text. */
  static Optional<String> of(byte[] content) {
    return SIGNATURES.stream().filter(s -> s.matches(content)).map(Signature::name).findFirst();
  }
}
