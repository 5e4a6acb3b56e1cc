package io.copydesk.metadata.claim;

import io.copydesk.deadline.Deadline;
import io.copydesk.metadata.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a page's sources say, gathered in the order in which they were asked. */
public final class Claims {
  private final Map<Property, List<Claim>> claims = new EnumMap<>(Property.class);
  private final List<PictureClaim> pictures = new ArrayList<>();

  /** Adds a single value in full trust; an empty one is no claim. */
  public void add(Property property, String source, @Nullable String written) {
    add(property, source, 1, written);
  }

  /** Adds a single value; an empty one is no claim. */
  public void add(Property property, String source, double trust, @Nullable String written) {
    String text = Texts.plain(written);
    if (!text.isEmpty()) {
      addAll(property, source, trust, List.of(new Value(text)));
    }
  }

  /** Adds a list of values that the source gives together; an empty one is no claim. */
  public void addAll(Property property, String source, double trust, List<Value> values) {
    Deadline.check();
    if (!values.isEmpty()) {
      claims
          .computeIfAbsent(property, _ -> new ArrayList<>())
          .add(new Claim(property, source, trust, values));
    }
  }

  /** Adds a picture. */
  public void add(PictureClaim picture) {
    pictures.add(picture);
  }

  /** What was said of a property. */
  public List<Claim> of(Property property) {
    return claims.getOrDefault(property, List.of());
  }

  /** The pictures spoken of. */
  public List<PictureClaim> pictures() {
    return pictures;
  }
}
