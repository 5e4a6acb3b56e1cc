package io.copydesk.aws;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import com.google.gson.reflect.TypeToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A whole record as gzipped JSON, for items and objects. */
final class PackedRecord {
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .setObjectToNumberStrategy(ToNumberPolicy.BIG_DECIMAL)
          .create();

  private PackedRecord() {}

  static byte[] pack(Map<String, Object> record) {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      GSON.toJson(record, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Map<String, Object> unpack(byte[] packed) {
    try (var reader =
        new InputStreamReader(
            new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8)) {
      return GSON.fromJson(reader, new TypeToken<Map<String, Object>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
