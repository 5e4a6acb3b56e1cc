package io.copydesk.metadata.author;

import io.copydesk.metadata.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a byline that are no names: roles, degrees, newsrooms, nobody in particular. */
public final class Roles {
  /** Names of nobody. */
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "editor",
          "editors",
          "author",
          "authors",
          "staff",
          "staff writer",
          "staff reporter",
          "webmaster",
          "guest",
          "guest author",
          "guest post",
          "anonymous",
          "unknown",
          "user",
          "root",
          "null",
          "none",
          "undefined",
          "n a",
          "na",
          "no author",
          "redaktion",
          "autor",
          "autoren",
          "all authors",
          "more",
          "view all posts",
          "view profile",
          "follow",
          "share",
          "contributor",
          "contributors",
          "login",
          "news",
          "about",
          "about the author",
          "about us",
          "contact",
          "home",
          "website",
          "super user",
          "read more",
          "posts",
          "all posts",
          "bio",
          "email",
          "twitter",
          "facebook",
          "by",
          "posted",
          "published",
          "updated",
          "date",
          "the author",
          "the authors",
          "team",
          "mehr",
          "various",
          "various authors",
          "editorial",
          "print",
          "comments",
          "no comments",
          "0 comments",
          "site admin",
          "wpadmin",
          "wp admin",
          "default",
          "written by",
          "verfasst von",
          "copyright",
          "subscribe",
          "profile",
          "see all posts",
          "writer",
          "reporter",
          "correspondent",
          "guest writer",
          "guest contributor",
          "special to");

  /** Words that roles, and hardly any names, consist of. */
  private static final Set<String> ROLE_WORDS =
      Set.of(
          "editor",
          "reporter",
          "writer",
          "correspondent",
          "journalist",
          "columnist",
          "contributor",
          "producer",
          "director",
          "manager",
          "founder",
          "gardener",
          "reviewer",
          "scientist",
          "co-founder",
          "cofounder",
          "president",
          "chief",
          "senior",
          "staff",
          "photographer",
          "analyst",
          "professor",
          "lecturer",
          "researcher",
          "fellow",
          "author",
          "bureau",
          "political",
          "redakteur",
          "redakteurin",
          "korrespondent",
          "korrespondentin",
          "autorin",
          "chefredakteur",
          "chefredakteurin",
          "leiter",
          "leiterin",
          "ressortleiter",
          "reporterin",
          "volontär",
          "volontärin",
          "redactor",
          "redactora",
          "periodista",
          "corresponsal",
          "journaliste",
          "rédacteur",
          "rédactrice",
          "redattore",
          "giornalista",
          "redacteur",
          "verslaggever",
          "correspondente",
          "repórter",
          "redator",
          "editora",
          "ceo",
          "cto",
          "cmo",
          "coo",
          "cfo",
          "executive",
          "officer",
          "associate",
          "assistant",
          "consultant",
          "specialist",
          "strategist",
          "marketing",
          "content",
          "freelance",
          "freelancer",
          "blogger",
          "expert",
          "lead",
          "head",
          "vice",
          "intern",
          "attorney",
          "partner",
          "engineer",
          "developer",
          "designer",
          "coach",
          "therapist",
          "doctor",
          "dietitian",
          "nutritionist",
          "contributing",
          "managing",
          "deputy",
          "digital",
          "multimedia",
          "guest",
          "special",
          "national",
          "former");

  private static final Set<String> DEGREES =
      Set.of(
          "phd", "ph d", "md", "m d", "ma", "m a", "mba", "rd", "rdn", "ms", "msc", "mph", "cpa",
          "cfa", "cfp", "jd", "esq", "bsc", "ba", "bs", "rn", "lmft", "lcsw", "psyd", "dds", "dvm",
          "do", "edd", "cscs", "ldn", "np", "pt", "dpt", "mscp", "pharmd");

  /** Words that name a newsroom, an office or a company rather than a person. */
  private static final Set<String> ORGANIZATION_WORDS =
      Set.of(
          "staff",
          "team",
          "desk",
          "redaktion",
          "redaction",
          "rédaction",
          "redacción",
          "redazione",
          "redactie",
          "redação",
          "newsroom",
          "news",
          "agency",
          "agencies",
          "agentur",
          "agenturen",
          "editorial",
          "editors",
          "press",
          "media",
          "bureau",
          "magazine",
          "times",
          "post",
          "network",
          "inc",
          "ltd",
          "llc",
          "gmbh",
          "university",
          "institute",
          "association",
          "foundation",
          "board",
          "office",
          "group",
          "company",
          "online",
          "tv",
          "radio",
          "digital",
          "redakcja",
          "redakce",
          "редакция",
          "toimitus",
          "haber",
          "haberleri",
          "ajansı",
          "service",
          "services",
          "department",
          "council",
          "society",
          "club",
          "blog",
          "studio",
          "studios",
          "solutions",
          "reporters",
          "contributors",
          "nachrichtenagentur");

  private Roles() {}

  static boolean isNobody(String key) {
    return NOBODY.contains(key);
  }

  /** Whether a text names a role or a degree. */
  public static boolean isRole(String text) {
    var words = Words.of(text).list();
    return DEGREES.contains(String.join(" ", words))
        || words.stream().anyMatch(ROLE_WORDS::contains);
  }

  static boolean isOrganization(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    boolean domain =
        dot > 0 && lower.indexOf(' ') < 0 && lower.length() - dot >= 3 && dot < lower.length() - 2;
    return domain || Words.of(name).list().stream().anyMatch(ORGANIZATION_WORDS::contains);
  }

  /** Whether what follows a comma may be a second name: no role, no degree, two to four words. */
  public static boolean looksLikeName(String part) {
    if (Agencies.named(part) != null) {
      return true;
    }
    List<String> words = List.of(part.split("\\s+"));
    if (words.size() < 2 || words.size() > 12 || isRole(part)) {
      return false;
    }
    int first = part.codePointAt(0);
    return Character.isUpperCase(first) || !Character.isLowerCase(first);
  }

  /** The name without a title before it and a degree or role word after it. */
  static String without(String name) {
    String text = name;
    for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ')) {
      String last = Words.of(text.substring(space + 1)).key();
      boolean degree = DEGREES.contains(last) && last.length() > 2;
      if (!degree) {
        break;
      }
      text = text.substring(0, space).strip();
    }
    return text;
  }
}
