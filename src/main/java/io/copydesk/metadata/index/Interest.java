package io.copydesk.metadata.index;

/** Why a place was noted. */
public enum Interest {
  /** An {@code h1}. */
  HEADING,
  /** An {@code h2} or another element whose class calls it a headline. */
  SECOND_HEADING,
  /** A {@code time} element, or an {@code abbr} with a number in its title. */
  TIME,
  /** An element with {@code itemprop}. */
  MICRODATA,
  /** An element of the body with {@code property}. */
  RDFA,
  /** An element whose class names an author. */
  BYLINE,
  /** An element whose class names a date. */
  DATE,
  /** A {@code figcaption}, or an element whose class names a caption. */
  CAPTION,
  /** A {@code figure}. */
  FIGURE,
  /** An {@code img} or {@code amp-img}. */
  IMAGE,
  /** A link with {@code rel=author}, or to a page about an author. */
  AUTHOR_LINK,
  /** A link with {@code rel=tag}, or to a page about a topic. */
  TAG_LINK,
  /** An element whose class names a kicker. */
  KICKER,
  /** An element whose class names a standfirst. */
  STANDFIRST,
  /** An element whose class names a breadcrumb trail. */
  BREADCRUMB
}
