package io.copydesk.parse.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTextTest {
  private static final String ONE = "The lamp of the lighthouse was lit again on Monday, said the ";
  private static final String TWO = "keeper";
  private static final String THREE = ", after eleven years of darkness.";
  private static final String LINE = ONE + TWO + THREE;

  private static List<StateText.Part> parts(String html) {
    return StateText.of(Jsoup.parse("<body>" + html));
  }

  private static List<StateText.Part> ofState(String json) {
    return parts("<script type=application/json>" + filled(json) + "</script>");
  }

  private static String filled(String json) {
    return json.replace('\'', '"')
        .replace("$1", ONE)
        .replace("$2", TWO)
        .replace("$3", THREE)
        .replace("$L", LINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Contentful
        "{'body':{'nodeType':'document','content':["
            + "{'nodeType':'heading-2','content':[{'nodeType':'text','value':'Light'}]},"
            + "{'nodeType':'paragraph','content':[{'nodeType':'text','value':'$1'},"
            + "{'nodeType':'hyperlink','data':{'uri':'/k'},'content':["
            + "{'nodeType':'text','value':'$2'}]},{'nodeType':'text','value':'$3'}]},"
            + "{'nodeType':'embedded-asset-block','data':{},'content':[]},"
            + "{'nodeType':'unordered-list','content':[{'nodeType':'list-item','content':["
            + "{'nodeType':'paragraph','content':[{'nodeType':'text','value':'Oil'}]}]}]}]}}",
        // Sanity
        "{'body':[{'_type':'block','style':'h2','children':[{'_type':'span','text':'Light'}]},"
            + "{'_type':'block','style':'normal','children':[{'_type':'span','text':'$1'},"
            + "{'_type':'span','marks':['m'],'text':'$2'},{'_type':'span','text':'$3'}]},"
            + "{'_type':'image','asset':{'_ref':'image-1'}},{'_type':'block','listItem':'bullet',"
            + "'style':'normal','children':[{'_type':'span','text':'Oil'}]}]}",
        // EditorJS
        "{'blocks':[{'type':'header','data':{'text':'Light','level':2}},"
            + "{'type':'paragraph','data':{'text':'$L'}},"
            + "{'type':'list','data':{'style':'unordered','items':['Oil']}}]}",
        // Lexical
        "{'root':{'type':'root','children':[{'type':'heading','tag':'h2','children':["
            + "{'type':'text','text':'Light'}]},{'type':'paragraph','children':["
            + "{'type':'text','text':'$1'},{'type':'link','url':'/k','title':null,'children':["
            + "{'type':'text','text':'$2'}]},{'type':'text','text':'$3'}]},{'type':'list','tag':'ul',"
            + "'children':[{'type':'listitem','value':1,'children':["
            + "{'type':'text','text':'Oil'}]}]}]}}",
        // ProseMirror
        "{'type':'doc','content':[{'type':'heading','attrs':{'level':2},'content':["
            + "{'type':'text','text':'Light'}]},{'type':'paragraph','content':["
            + "{'type':'text','text':'$1'},{'type':'text','marks':[{'type':'bold'}],'text':'$2'},"
            + "{'type':'text','text':'$3'}]},{'type':'bulletList','content':[{'type':'listItem',"
            + "'content':[{'type':'paragraph','content':[{'type':'text','text':'Oil'}]}]}]}]}",
        // Slate
        "{'value':[{'type':'heading-two','children':[{'text':'Light'}]},{'type':'paragraph',"
            + "'children':[{'text':'$1'},{'text':'$2','bold':true},{'text':'$3'}]},"
            + "{'type':'ul','children':[{'type':'li','children':[{'text':'Oil'}]}]}]}",
        // Draft.js
        "{'raw':{'blocks':[{'type':'header-two','text':'Light','entityRanges':[]},"
            + "{'type':'unstyled','text':'$L'},{'type':'unordered-list-item','text':'Oil'}]}}",
        // the tree of a parser of HTML
        "{'type':'root','children':[{'type':'element','tagName':'h2','children':["
            + "{'type':'text','value':'Light'}]},{'type':'element','tagName':'p','children':["
            + "{'type':'text','value':'$1'},{'type':'element','tagName':'em','children':["
            + "{'type':'text','value':'$2'}]},{'type':'text','value':'$3'}]},{'type':'element',"
            + "'tagName':'ul','children':[{'type':'element','tagName':'li','children':["
            + "{'type':'text','value':'Oil'}]}]}]}",
        // blocks of WordPress
        "{'blocks':[{'name':'core/heading','attributes':{'content':'Light'}},"
            + "{'name':'core/paragraph','attributes':{'content':'$L'}},"
            + "{'name':'core/list','attributes':{},'innerBlocks':["
            + "{'name':'core/list-item','attributes':{'content':'Oil'}}]}]}",
        // sections, each with a text of its own
        "{'sections':[{'__typename':'Heading','content':'Light'},"
            + "{'__typename':'Prose','body':{'json':{'nodeType':'document','content':["
            + "{'nodeType':'paragraph','content':[{'nodeType':'text','value':'$L'}]}]}}},"
            + "{'__typename':'Points','body':{'json':{'nodeType':'document','content':["
            + "{'nodeType':'list-item','content':[{'nodeType':'text','value':'Oil'}]}]}}}]}",
      })
  void readsWhatEditorsStore(String json) {
    assertThat(ofState(json))
        .containsExactly(
            new StateText.Part("h2", "Light"),
            new StateText.Part("p", LINE),
            new StateText.Part("li", "Oil"));
  }

  @Test
  void readsWhatQuillStores() {
    assertThat(
            ofState(
                "{'ops':[{'insert':'$1'},{'insert':'$2','attributes':{'bold':true}},"
                    + "{'insert':'$3\\n'}]}"))
        .containsExactly(new StateText.Part("p", LINE + "\n"));
  }

  @Test
  void whatLooksLikeMarkupInALeafIsText() {
    assertThat(ofState("[{'type':'p','children':[{'text':'$1'},{'text':'<p> & co'}]}]"))
        .containsExactly(new StateText.Part("p", ONE + "&lt;p> &amp; co"));
  }

  @Test
  void paragraphsThatATreeDoesNotNameStayApart() {
    assertThat(
            ofState(
                "[{'type':'x','children':[{'type':'text','text':'$1$2.'},"
                    + "{'type':'text','text':'Light.'}]}]"))
        .containsExactly(new StateText.Part("p", ONE + TWO + ".\nLight."));
  }

  @Test
  void whatSpeaksOfOtherThingsIsNoText() {
    assertThat(
            ofState(
                "{'blocks':[{'type':'paragraph','text':'$L'},"
                    + "{'type':'related-posts','text':'$L'},{'type':'card','title':'A','url':'/a','text':'$L'},"
                    + "{'type':'caption','text':'A lamp.'}]}"))
        .containsExactly(
            new StateText.Part("p", LINE), new StateText.Part("figcaption", "A lamp."));
  }

  @Test
  void listsOfOtherArticlesAreNoTree() {
    String item = "{'__typename':'Post','title':'A','slug':'a','lead':'$L'}";
    assertThat(ofState("{'latest':[" + item + "," + item + "]}"))
        .containsExactly(new StateText.Part("p", LINE));
  }

  @Test
  void aFlatStateIsUnfolded() {
    assertThat(
            ofState(
                "[['ShallowReactive',1],{'data':2},{'post':3},{'title':4,'blocks':5},"
                    + "'Light',[6,7],{'type':8,'text':9},{'type':8,'text':10},'paragraph','$L','Oil.']"))
        .containsExactly(new StateText.Part("p", LINE), new StateText.Part("p", "Oil."));
  }

  @Test
  void whatAFunctionIsCalledWithIsFilledIn() {
    assertThat(
            parts(
                filled(
                    "<script>window.__NUXT__=(function(a,b,c){return {layout:c,data:[{"
                        + "x:void 0,blocks:[{type:a,text:b},{type:a,text:'Oil, void 0.'}]}],ok:!0}}"
                            .replace('\'', '"')
                        + "(\"paragraph\",\"$L\",void 0));</script>")))
        .containsExactly(new StateText.Part("p", LINE), new StateText.Part("p", "Oil, void 0."));
  }

  @Test
  void aStateInAStringIsRead() {
    String inner = filled("{'padding':'" + "x".repeat(300) + "','text':'$L'}");
    assertThat(ofState("{'body':'" + inner.replace("\"", "\\\\'").replace("\\\\'", "\\\"") + "'}"))
        .containsExactly(new StateText.Part("p", LINE));
  }

  @Test
  void aStateInAnAttributeIsRead() {
    String json = filled("{'component':'Post','props':{'post':{'text':'" + LINE.repeat(3) + "'}}}");
    assertThat(parts("<div id=app data-page='" + Entities.escape(json) + "'></div>"))
        .containsExactly(new StateText.Part("p", LINE.repeat(3)));
  }

  /** Each value names the one before many times: unfolded it is larger than any memory. */
  @Test
  void hostileStatesUnfoldToNoMoreThanIsAllowed() {
    var flat = new StringBuilder("[{\"a\":1},[").append("2,".repeat(50)).append("2]");
    for (int i = 2; i < 60; i++) {
      flat.append(",[").append((i + 1 + ",").repeat(50)).append(i + 1).append(']');
    }
    flat.append(",\"").append(LINE.repeat(20_000)).append("\"]");
    var nested = "{\"type\":\"x\",\"children\":[".repeat(30) + "{\"text\":\"" + LINE.repeat(40_000);
    var called = new StringBuilder("<script>x=(function(a){return {b:[");
    called.append("{type:\"p\",text:a},".repeat(100_000)).append("1]}}(\"");
    called.append(LINE.repeat(10_000)).append("\"))</script>");
    assertTimeoutPreemptively(
        Duration.ofSeconds(8),
        () -> {
          ofState(flat.toString());
          ofState(nested + "\"}" + "]}".repeat(30));
          parts(called.toString());
          parts("<script>" + "(function(a){return {".repeat(20_000) + "</script>");
        });
  }
}
