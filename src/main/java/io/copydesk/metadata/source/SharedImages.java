package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.PictureClaim;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The picture that is shown where the page is shared. */
public final class SharedImages implements Source {
  @Override
  public void read(PageIndex index, Claims claims) {
    for (String name : List.of("og:image", "og:image:url", "twitter:image", "twitter:image:src")) {
      String url = index.address(name);
      if (url != null) {
        String alt = Texts.plain(index.meta(name + ":alt"));
        claims.add(
            new PictureClaim(
                name,
                url,
                null,
                null,
                alt.isEmpty() ? null : alt,
                pixels(index.meta(name + ":width")),
                pixels(index.meta(name + ":height"))));
        return;
      }
    }
  }

  private static @Nullable Integer pixels(String text) {
    return !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.valueOf(text)
        : null;
  }
}
