package io.copydesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls between the packages: what each may use, and nothing else. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.copydesk");

  private static final String[] JDK = {"java..", "org.jspecify.annotations.."};
  private static final String JSOUP = "org.jsoup..";
  private static final String GSON = "com.google.gson..";
  private static final String AWS = "software.amazon.awssdk..";
  private static final String LAMBDA = "com.amazonaws.services.lambda..";

  /** For each package, what it may use beside itself and the JDK. */
  private static final Map<String, String[]> MAY_USE =
      Map.of(
          "article",
          new String[] {},
          "deadline",
          new String[] {},
          "fetch",
          ours("article"),
          "decode",
          and(ours("article", "deadline", "fetch"), "org.mozilla.universalchardet.."),
          "parse",
          and(ours("article", "deadline", "fetch", "decode"), JSOUP, GSON),
          "clean",
          and(ours("article", "deadline", "parse"), JSOUP),
          "metadata",
          and(
              ours("article", "deadline", "parse"),
              JSOUP,
              GSON,
              "crawlercommons.domains..",
              "com.carrotsearch.labs.langid.."),
          "pipeline",
          ours("article", "deadline", "fetch", "decode", "parse", "clean", "metadata"),
          "aws",
          and(ours("article", "fetch", "pipeline"), AWS, GSON),
          "handler",
          and(ours("article", "fetch", "pipeline", "aws"), AWS, LAMBDA, GSON, "org.crac.."));

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatItMay(String name) {
    var allowed = and(MAY_USE.getOrDefault(name, new String[0]), JDK);
    classes()
        .that()
        .resideInAPackage("io.copydesk." + name + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(and(allowed, "io.copydesk." + name + "..")))
        .check(MAIN);
  }

  @Test
  void everyPackageHasItsWall() throws java.io.IOException {
    try (var folders = Files.list(Path.of("src/main/java/io/copydesk"))) {
      assertThat(folders.map(p -> String.valueOf(p.getFileName())))
          .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("io.copydesk.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void partsOfTheParserFormNoCycles() {
    slices().matching("io.copydesk.parse.(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void partsOfTheCleanerFormNoCycles() {
    slices().matching("io.copydesk.clean.(**)").should().beFreeOfCycles().check(MAIN);
  }

  /** The slices above leave out what stands in the package itself, and cycles through it. */
  @ParameterizedTest
  @ValueSource(strings = {"parse", "clean"})
  void partsKnowNothingOfWhatIsMadeOfThem(String name) {
    noClasses()
        .that()
        .resideInAPackage("io.copydesk." + name + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.copydesk." + name)
        .check(MAIN);
  }

  @Test
  void theFlowNeverAsksTheClock() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.copydesk.article..",
            "io.copydesk.decode..",
            "io.copydesk.parse..",
            "io.copydesk.clean..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(MAIN);
  }

  @Test
  void nothingFetches() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.copydesk.aws..", "io.copydesk.handler..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(URLConnection|HttpURLConnection|Socket|http\\..*)|org\\.jsoup\\.(Connection|helper\\.HttpConnection).*")
        .check(MAIN);
  }

  private static String[] ours(String... names) {
    return Stream.of(names).map(n -> "io.copydesk." + n + "..").toArray(String[]::new);
  }

  private static String[] and(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }
}
