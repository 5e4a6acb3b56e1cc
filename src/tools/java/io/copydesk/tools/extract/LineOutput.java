package io.copydesk.tools.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where lines go. Each is written at once, so that a run cut short leaves whole lines. */
interface LineOutput extends AutoCloseable {
  /**
   * Writes a line and its end.
   *
   * @throws UncheckedIOException when it can't be written
   */
  void write(String line);

  @Override
  void close() throws IOException;

  /** A new file, in UTF-8. */
  static LineOutput file(Path path) throws IOException {
    OutputStream out = Files.newOutputStream(path);
    return new LineOutput() {
      @Override
      public void write(String line) {
        try {
          out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  /** A stream that somebody else closes. */
  static LineOutput stream(PrintWriter out) {
    return new LineOutput() {
      @Override
      public void write(String line) {
        out.print(line + "\n");
        if (out.checkError()) {
          throw new UncheckedIOException(new IOException("standard output is closed"));
        }
      }

      @Override
      public void close() {
        out.flush();
      }
    };
  }
}
