package io.copydesk.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.tools.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all commands have in common. */
class CopydeskTest {
  @TempDir Path folder;

  @Test
  void aFileThatIsNotThereIsToldInALine() {
    var err = new StringWriter();
    Path missing = folder.resolve("none.page");
    int status =
        Copydesk.commandLine(new Terminal(false, false, false, 80))
            .setErr(new PrintWriter(err, true))
            .execute("fuzz", "--replay", missing.toString());
    assertThat(status).isEqualTo(1);
    assertThat(err.toString().lines()).containsExactly("copydesk: There is no " + missing + ".");
  }
}
