/// Pages that are made to hurt: each holds ten paragraphs, and each has to give all of them in half a second.
struct HostilePage: Sendable, CustomStringConvertible {
  var name: String
  var html: @Sendable () -> String

  var description: String { name }

  init(_ name: String, _ html: @escaping @Sendable () -> String) {
    self.name = name
    self.html = html
  }

  /// The words by which a paragraph is known again.
  static func paragraph(_ number: Int) -> String {
    "The council of Vinterby heard speaker number \(number) on the old bridge, and the mayor said that it will close."
  }

  static let paragraphs = (1...10).map(paragraph)
  static let story = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")

  static func page(_ body: String, head: String = "") -> String {
    "<!DOCTYPE html><html><head><title>Bridge to close</title>\(head)</head><body><article>\(body)</article></body></html>"
  }

  private static func many(_ unit: String, _ count: Int) -> String {
    String(repeating: unit, count: count)
  }

  /// The paragraphs with something between them.
  private static func story(between: String) -> String {
    paragraphs.map { "<p>\($0)</p>" }.joined(separator: between)
  }

  static let all: [HostilePage] = [
    HostilePage("50,000 attributes on one tag") {
      page(
        "<div " + (0..<50_000).map { "a\($0)=\"\($0)\"" }.joined(separator: " ") + ">" + story
          + "</div>")
    },
    HostilePage("50,000 classes on one tag") {
      page(
        "<div class=\"" + (0..<50_000).map { "c\($0)" }.joined(separator: " ") + "\">" + story
          + "</div>")
    },
    HostilePage("100,000 nested divs") {
      page(many("<div>", 100_000) + story + many("</div>", 100_000))
    },
    HostilePage("100,000 nested divs, never closed") { page(many("<div>", 100_000) + story) },
    HostilePage("100,000 nested media boxes") {
      page(many("<div class=media><img src=x>", 100_000) + story)
    },
    HostilePage("20,000 boxes with a linked heading") {
      page(story + many("<div><h3><a href=x>Ferry</a></h3></div>", 20_000))
    },
    HostilePage("3,000 unclosed inline tags") { page(many("<b>", 3_000) + story) },
    HostilePage("3,000 unclosed inline tags before each paragraph") {
      page(story(between: many("<i><b>", 3_000)))
    },
    HostilePage("crossed inline tags") { page(many("<b><i></b></i>", 20_000) + story) },
    HostilePage("a data: address of 5 MB") {
      page("<img src=\"data:image/png;base64," + many("QUJD", 1_250_000) + "\">" + story)
    },
    HostilePage("a style of 5 MB") {
      page("<p style=\"" + many("a:b;", 1_250_000) + "\"></p>" + story)
    },
    HostilePage("an unclosed comment") { page(story + "<!-- " + many("x", 500_000)) },
    HostilePage("100,000 starts of comments") { page(story + many("<!--", 100_000)) },
    HostilePage("100,000 dashes in a comment") {
      page("<!--" + many("-", 100_000) + "-->" + story)
    },
    HostilePage("an unclosed script") { page(story + "<script>" + many("var a = '<p>';", 50_000)) },
    HostilePage("an unclosed script before the story") { page(story, head: "<script>var a = 1;") },
    HostilePage("an unclosed style before the story") {
      page(story, head: "<style>p { color: red }")
    },
    HostilePage("100,000 starts of scripts") { page(story + many("<script>", 100_000)) },
    HostilePage("a script of many false ends") {
      page("<script>" + many("</scrip", 100_000) + "</script>" + story)
    },
    HostilePage("an unclosed title") { page(story, head: "<title>" + many("a ", 100_000)) },
    HostilePage("an unclosed text area") { page(story + "<textarea>" + many("a ", 100_000)) },
    HostilePage("an unclosed quotation mark") { page(story + "<a href=\"" + many("x ", 200_000)) },
    HostilePage("100,000 unclosed quotation marks") { page(story + many("<a b=\"", 100_001)) },
    HostilePage("NUL bytes") {
      page(many("\u{0}", 100_000) + story + many("\u{0}<p>\u{0}", 1_000))
    },
    HostilePage("endless references") {
      page(many("&amp;", 200_000) + story + many("&#x", 200_000))
    },
    HostilePage("references of many digits") { page("&#" + many("9", 1_000_000) + ";" + story) },
    HostilePage("deep lists") { page(many("<ul><li>", 50_000) + story) },
    HostilePage("long lists") { page(story + "<ul>" + many("<li>x", 100_000) + "</ul>") },
    HostilePage("deep tables") { page(many("<table><tr><td>", 30_000) + story) },
    HostilePage("a table of 100,000 rows") {
      page(story + "<table>" + many("<tr><td>1<td>2", 50_000) + "</table>")
    },
    HostilePage("a row of 100,000 cells") {
      page(story + "<table><tr>" + many("<td>1", 100_000) + "</table>")
    },
    HostilePage("rows in rows") { page(story + many("<tr><td>1</td>", 50_000)) },
    HostilePage("huge JSON-LD") {
      page(
        story,
        head: "<script type=\"application/ld+json\">{\"@type\":\"Thing\",\"a\":["
          + many("{\"b\":\"c\"},", 100_000) + "1]}</script>")
    },
    HostilePage("deep JSON-LD") {
      page(
        story,
        head: "<script type=\"application/ld+json\">" + many("{\"@graph\":[", 50_000) + "</script>")
    },
    HostilePage("10,000 scripts of JSON-LD") {
      page(
        story,
        head: many(
          "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"x\"}</script>",
          10_000))
    },
    HostilePage("unclosed JSON-LD") {
      page(
        story,
        head: "<script type=\"application/ld+json\">{\"a\":\"" + many("x", 1_000_000) + "</script>")
    },
    HostilePage("50,000 meta elements") {
      page(
        story,
        head: many(
          "<meta property=\"og:title\" content=\"x\"><meta name=author content=\"Ada Brook\">",
          25_000))
    },
    HostilePage("50,000 authors") {
      page(many("<span class=author>Ada Brook</span>", 50_000) + story)
    },
    HostilePage("50,000 headlines") { page(many("<h1>a b</h1>", 50_000) + story) },
    HostilePage("a headline of 1 MB") { page("<h1>" + many("bridge ", 150_000) + "</h1>" + story) },
    HostilePage("100,000 empty paragraphs") { page(many("<p></p>", 100_000) + story) },
    HostilePage("100,000 ends of what is not open") {
      page(many("</p></div></b>", 100_000) + story)
    },
    HostilePage("100,000 line breaks") { page(many("<br>", 100_000) + story) },
    HostilePage("1,000,000 signs of less") { page(story + many("<", 1_000_000)) },
    HostilePage("links in links") { page(story + many("<a href=x>", 50_000)) },
    HostilePage("100,000 dates") { page(story + many("<time>4 March 2032</time>", 50_000)) },
    HostilePage("a svg of 3 MB") {
      page("<svg>" + many("<path d=\"M0 0\"/>", 200_000) + "</svg>" + story)
    },
    HostilePage("white space of 5 MB") { page(many(" \n\t", 1_700_000) + story) },
    HostilePage("a word of 1 MB") { page("<div>" + many("x", 1_000_000) + "</div>" + story) },
    HostilePage("forms in forms") { page(many("<form>", 50_000) + story) },
    HostilePage("selects and options") {
      page(many("<select><option>a", 50_000) + "</select>" + story)
    },
    HostilePage("figures in figures") { page(story + many("<figure>", 50_000)) },
    HostilePage("10,000 live lists") { page(story + many("<amp-live-list>", 10_000)) },
    HostilePage("ten paragraphs of names with bars") {
      page(many("<p>Ada Brook | 4 March 2032 | </p>", 10_000) + story)
    },
  ]
}
