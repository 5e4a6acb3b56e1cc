package io.copydesk.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  @Test
  void aKeyNeitherForgesALineNorSteersATerminal() {
    var all = new StringBuilder("\u2028\u2029\"\\");
    for (char c = 0; c < 0xa0; c++) {
      all.append(c);
    }
    String key = all + "\r\n{\"level\":\"ERROR\"}";
    var out = new ByteArrayOutputStream();
    new JsonLines(new PrintStream(out, false, StandardCharsets.UTF_8)).write(Map.of("key", key));

    String line = out.toString(StandardCharsets.UTF_8);
    assertThat(line).endsWith("}\n");
    assertThat(line.substring(0, line.length() - 1).chars())
        .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    assertThat(JsonParser.parseString(line).getAsJsonObject().get("key").getAsString())
        .isEqualTo(key);
  }
}
