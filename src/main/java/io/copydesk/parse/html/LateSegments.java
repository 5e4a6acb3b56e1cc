package io.copydesk.parse.html;

import io.copydesk.deadline.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a server sent late where a browser would show it. React streams a page before all of it
 * is ready: a {@code template} with the id {@code B:1} or {@code P:1} holds the place, a comment
 * {@code $?} before it and {@code /$} behind what is shown meanwhile; the part itself comes at the
 * end, in a hidden element with the id {@code S:1}, and a script moves it. The ids are those of
 * React 18 and 19 without a prefix of the page's own (its {@code ReactFizzConfigDOM}).
 */
public final class LateSegments {
  private static final String SEGMENT = "S:";
  private static final List<String> PLACES = List.of("P:", "B:");

  private LateSegments() {}

  /** Moves the late parts of a page to their places; one without a place stays where it is. */
  public static void settle(Document document, String markup) {
    if (!markup.contains("=\"" + SEGMENT)) {
      return;
    }
    Map<String, Element> segments = new LinkedHashMap<>();
    Map<String, Element> places = new HashMap<>();
    document.forEach(element -> {
      Deadline.check();
      String id = element.id();
      if (id.startsWith(SEGMENT)) {
        segments.putIfAbsent(id.substring(SEGMENT.length()), element);
      } else if (element.nameIs("template") && PLACES.stream().anyMatch(id::startsWith)) {
        places.putIfAbsent(id.substring(SEGMENT.length()), element);
      }
    });
    segments.forEach((number, segment) -> {
      Element place = places.get(number);
      if (place != null && !place.parents().contains(segment)) {
        move(segment, place);
      }
    });
  }

  private static void move(Element segment, Element place) {
    Deadline.check();
    Element around = place.parent();
    if (around == null) {
      return;
    }
    if (isMark(place.previousSibling(), "$?")) {
      stopgap(place).forEach(Node::remove);
    }
    around.insertChildren(place.siblingIndex(), segment.childNodes());
    place.remove();
    segment.remove();
  }

  /** What is shown until the part comes: up to the comment that closes its place. */
  private static List<Node> stopgap(Element place) {
    List<Node> shown = new ArrayList<>();
    int open = 0;
    for (Node node = place.nextSibling(); node != null; node = node.nextSibling()) {
      Deadline.check();
      if (isMark(node, "/$") && --open < 0) {
        return shown;
      }
      open += isMark(node, "$?") || isMark(node, "$!") || isMark(node, "$") ? 1 : 0;
      shown.add(node);
    }
    return List.of();
  }

  private static boolean isMark(@Nullable Node node, String mark) {
    return node instanceof Comment comment && comment.getData().equals(mark);
  }
}
