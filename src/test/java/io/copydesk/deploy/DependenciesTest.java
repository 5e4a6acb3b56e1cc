package io.copydesk.deploy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What others wrote and this project deploys, as the build's bill of materials tells it. */
class DependenciesTest {
  private static final Path BILL = Path.of("target", "bom.json");

  /** A library is used under one of these; of several licences the user chooses. */
  private static final Set<String> LICENCES =
      Set.of("Apache-2.0", "BSD-2-Clause", "MIT", "MIT-0", "Mozilla Public License Version 1.1");

  /** Libraries whose POM says nothing, with the licence that their source says. */
  private static final Map<String, String> UNDECLARED =
      Map.of("com.carrotsearch:langid-java:1.0.0", "BSD-2-Clause");

  @Test
  void everyDeployedLibraryIsUnderALicenceThatAllowsIt() throws IOException {
    var libraries = libraries();
    assertThat(libraries)
        .isNotEmpty()
        .allSatisfy(library ->
            assertThat(licences(library)).as(name(library)).containsAnyElementsOf(LICENCES));
  }

  @Test
  void everyDeployedLibraryIsKnownByItsHash() throws IOException {
    assertThat(libraries())
        .allSatisfy(
            library -> assertThat(library.getAsJsonArray("hashes")).as(name(library)).isNotEmpty());
  }

  @Test
  void theEmulatorsAreNotDeployed() throws IOException {
    assertThat(libraries())
        .extracting(DependenciesTest::name)
        .noneMatch(name -> name.matches(".*(s3proxy|DynamoDBLocal|picocli|testcontainers).*"));
  }

  private static List<JsonObject> libraries() throws IOException {
    assumeThat(BILL).as("Maven was offline: no bill of materials").exists();
    var bill = JsonParser.parseString(Files.readString(BILL)).getAsJsonObject();
    return objects(bill.getAsJsonArray("components"));
  }

  private static Set<String> licences(JsonObject library) {
    var names = new TreeSet<String>();
    if (!library.has("licenses")) {
      var known = UNDECLARED.get(name(library));
      return known == null ? names : Set.of(known);
    }
    for (var entry : objects(library.getAsJsonArray("licenses"))) {
      var licence = entry.getAsJsonObject("license");
      names.add(licence.get(licence.has("id") ? "id" : "name").getAsString());
    }
    return names;
  }

  private static String name(JsonObject library) {
    return List.of("group", "name", "version").stream()
        .map(part -> library.get(part).getAsString())
        .collect(joining(":"));
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
