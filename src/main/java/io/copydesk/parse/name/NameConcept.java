package io.copydesk.parse.name;

/**
 * What the class, id, role and similar names of an element say it is. The words are those that page
 * authors use, in the languages they use them; two words joined ({@code readmore}) also match where
 * a page writes them apart ({@code read-more}).
 */
public enum NameConcept {
  ARTICLE_BODY("article-body", ""),
  BODY(
      "body",
      "articlebody articlecontent articletext articlemain articlecopy bodycopy bodytext bodycontent"
          + " contentbody entrycontent entrybody entrytext maintext mainarticle newsbody newscontent"
          + " newstext pagecontent postbody postcontent posttext postentry richtext rte storybody"
          + " storycontent storytext storycopy textbody textcontent textcopy wysiwyg prose"
          + " articulo cuerpo texte testo brodtext artikeltext artikelinhalt paragraph paragraphs"),
  ARTICLE(
      "article",
      "article artikel articolo post story entry hentry news blogpost main singlepost commentary"),
  CONTENT("content", "content contents text body copy inhalt contenido contenu contenuto"),
  HEADLINE("headline", "headline title heading hed titre titulo titolo titel"),
  STANDFIRST(
      "standfirst",
      "standfirst dek deck subtitle subtitles subheadline subheading subhead subline lead lede"
          + " leadtext intro introduction summary excerpt abstract chapo vorspann ingress bajada"
          + " sommario entradilla keypoints highlights"),
  BYLINE(
      "byline",
      "byline bylines author authors authorname autor autoren auteur autore contributor contributors"
          + " writer reporter journalist postedby writtenby vcard"),
  BIO("bio", "bio biography aboutauthor authorbio authorbox authorinfo authorcard aboutus profile"),
  DATE(
      "date",
      "date dates datetime dateline time timestamp published publishdate pubdate updated modified"
          + " posted datum fecha fechahora lastupdated readtime readingtime"),
  META("meta", "meta metadata postmeta entrymeta articlemeta infoline articleinfo postinfo"),
  CAPTION(
      "caption",
      "caption captions figcaption cutline legend legende bildunterschrift bildtext imagetext"
          + " captiontext piedefoto didascalia photodesc imgcaption bildetext kuvateksti"),
  CREDIT(
      "credit",
      "credit credits photocredit imagecredit copyright copyrights attribution photographer"
          + " fotograf bildquelle bildnachweis rightsholder imgcredit"),
  IMAGE(
      "image",
      "image images img figure photo photos picture pictures gallery galleries slideshow carousel"
          + " slider slide media lightboximage bild bilder foto fotos galerie illustration"),
  VIDEO("video", "video videos player audio podcast podcasts videoplayer jwplayer brightcove"),
  EMBED("embed", "embed embedded widgetembed iframe embedcode infographic datawrapper"),
  TWEET("tweet", "tweet tweets twittertweet instagrammedia fbpost socialembed"),
  QUOTE("quote", "quote quotes blockquote pullquote zitat citation citat"),
  SHARE(
      "share",
      "share shares sharing sharebar sharetools sharebuttons social socials socialmedia socialshare"
          + " addthis sharedaddy addtoany follow followus facebook twitter linkedin whatsapp teilen"
          + " compartir partager condividi articletools toolbox utility actions"),
  RELATED(
      "related",
      "related relatedposts relatedarticles relatedcontent relatedstories relatedlinks"
          + " recommended recommend recommendation recommendations similar readmore readalso alsoread"
          + " readnext upnext morefrom moreon morestories seealso outbrain taboola mostread"
          + " mostpopular popular trending latest recirc recirculation recent recentposts linkbox"
          + " nextarticle prevnext postnavigation postnav navlinks nextpost weitere"
          + " mehrzumthema verwandt relacionados relacionadas ultimas correlati yarpp jprelatedposts"
          + " teaser teasers teaserlist"),
  CARD("card", "card cards tile tiles listitem grid feed stream collection cluster river"),
  PROMO(
      "promo",
      "promo promos promotion promobox newsletter newsletters subscribe subscription subscribebox"
          + " signup optin mailinglist mailchimp cta calltoaction donate donation membership member"
          + " marketing offer campaign upsell getapp appdownload appel push"),
  CALL_TO_ACTION("call-to-action", "cta ctas ctabox calltoaction"),
  AD(
      "ad",
      "ad ads adv advert adverts advertise advertisement advertising advertorial adsense adslot"
          + " adunit adbox adcontainer adwrapper adblock dfp gpt sponsor sponsored sponsors"
          + " commercial anzeige werbung publicidad publicite pubblicita reklame googlead"),
  AFFILIATE("affiliate", "affiliate product products shop shopping buybox price deal deals store"),
  NAV(
      "nav",
      "nav navi navbar navigation menu menus submenu mainmenu breadcrumb breadcrumbs crumb crumbs"
          + " pagination pager paging toolbar tabs topnav sitenav skiplink skip jump hamburger"),
  TOC("table-of-contents", "toc tableofcontents ftwp eztoc contentsnav inhaltsverzeichnis outline"),
  HEADER("header", "header masthead topbar siteheader pageheader top branding logo banner"),
  FOOTER("footer", "footer foot colophon sitefooter pagefooter contentinfo bottom impressum"),
  SIDEBAR(
      "sidebar",
      "sidebar aside rail rightrail rightcolumn rightcol leftcol side secondary complementary widget"
          + " widgets sidecolumn seitenleiste barralateral"),
  COMMENT(
      "comment",
      "comment comments commentlist commentbody commentcontent disqus livefyre commentform"
          + " kommentar kommentare comentario comentarios commentaire commentaires reacties"
          + " komentarze hasslo viafoura coralthread coraltalk spotim fbcomments"),
  DISCUSSION(
      "discussion", "discussion discussions respond reply replies forum reactions responses"),
  TAGS(
      "tags",
      "tag tags taglist topic topics keyword keywords category categories categorie postcategories"
          + " tagcloud schlagworte etiquetas themen filedunder section"),
  COOKIE(
      "cookie",
      "cookie cookies cookiebanner cookienotice cookieconsent consent gdpr cmpbox cmplz onetrust"
          + " didomi cookielaw ccpa privacy datenschutz usercentrics"),
  PAYWALL(
      "paywall",
      "paywall regwall barrier login signin register registration metered gate premium piano"
          + " abo abonnement anmelden"),
  MODAL(
      "modal", "modal popup popover popin overlay lightbox dialog tooltip dropdown flyout drawer"),
  SEARCH("search", "search searchbox searchform suche buscador recherche finder"),
  FORM(
      "form",
      "form forms input field fieldset contactform gform wpcf quiz poll survey vote voting"),
  FACTS(
      "facts", "factbox infobox fact facts factfile box boxout callout keyfacts info hintergrund"),
  LEGAL("legal", "legal disclaimer disclosure terms rights copyrightnotice haftung agb"),
  DISCLAIMER("disclaimer", "disclaimer disclaimers disclosure disclosures"),
  CORRECTION("correction", "correction corrections editorsnote clarification erratum"),
  LIVE("live", "liveblog live liveupdates liveticker ticker"),
  PRINT("print", "print printonly printable noprint"),
  BUTTON("button", "button buttons btn more loadmore showmore expand toggle"),
  ALERT("alert", "alert alerts notice notification message warning error breaking"),
  STATE(
      "state",
      "loading loader spinner skeleton noresult noresults nomatch nomatches noscript nojs jsrequired"
          + " jswarning jsdisabled"),
  NOTE("note", "note notes footnote footnotes references reference reflist endnotes bibliography"),
  TOOLS("tools", "tools fontsize textsize resize listen audioplayer textspeech readspeaker save"),
  /** By attribute, inline style or a class of that very name: see {@link Hiding}. */
  HIDDEN("hidden", "");

  private static final NameConcept[] ALL = values();

  private final String id;
  private final String words;

  NameConcept(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /** The concept's name in kebab case, as it stands in reasons. */
  public String id() {
    return id;
  }

  /** The concept's bit in a mask. */
  @SuppressWarnings("EnumOrdinal") // masks live in memory only
  public long bit() {
    return 1L << ordinal();
  }

  /** The concept of a bit's number. */
  public static NameConcept of(int bit) {
    return ALL[bit];
  }

  /** Whether a mask holds this concept. */
  public boolean in(long mask) {
    return (mask & bit()) != 0;
  }

  String words() {
    return words;
  }
}
