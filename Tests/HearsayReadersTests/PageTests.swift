import HearsayModel
import HearsayReaders
import Testing

@Suite("Web pages")
struct PageTests {
  private static let paragraphs = [
    "The council of Vinterby has voted to close the old bridge for a year, the mayor said on Monday.",
    "\"It is not safe for lorries,\" Ada Brook told the council after a short debate in the town hall.",
    "Repairs are to start in April and will cost the town two million, according to a report.",
  ]

  private static func page(head: String = "", body: String) -> [UInt8] {
    Array(
      "<!DOCTYPE html><html lang=\"en-GB\"><head>\(head)</head><body>\(body)</body></html>".utf8)
  }

  private static var story: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }

  private func read(head: String = "", body: String, url: String? = nil) throws -> Article {
    try #require(Readers.htmlPage(Self.page(head: head, body: body), id: "page", url: url))
  }

  @Test func theStoryIsFoundAmongTheFurniture() throws {
    let article = try read(
      body: """
        <nav><ul><li><a href="/">Home page of the harbour</a></li><li><a href="/n">All the news of the day</a></li></ul></nav>
        <div class="site"><article><h1>Bridge to close</h1><p class="byline">By Tom Hill</p>
        <figure><img src="x"><figcaption>Lorries wait at the old bridge in Vinterby on Monday, March 4, 2032.</figcaption></figure>
        \(Self.story)
        <h2>What comes next</h2><p>The ferry will run twice as often from the first of May until the bridge is open.</p>
        <div class="share-buttons"><a href="#">Tweet</a><a href="#">Mail</a></div>
        <aside>Read more about the bridge and its long history in our special report from last year.</aside>
        </article>
        <div class="comments"><p>I never liked that bridge, and I told the council so for more than twenty years now.</p></div></div>
        <footer><p>Copyright 2032 Harbour News. Nothing of this may be reproduced without our consent in writing.</p></footer>
        """)
    let wanted =
      Self.paragraphs + [
        "What comes next",
        "The ferry will run twice as often from the first of May until the bridge is open.",
      ]
    #expect(article.text.string == wanted.joined(separator: "\n\n"))
    #expect(
      article.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph, .subhead, .paragraph])
    #expect(article.blocks.map { article.text[$0.span] } == wanted)
    #expect(article.title == "Bridge to close")
    #expect(article.language == "en-GB")
  }

  @Test func whatThePageSaysInJSONLD() throws {
    let article = try read(
      head: """
        <title>Bridge to close | Harbour News</title>
        <script type="application/ld+json">
        <!-- {"@context": "https://schema.org", "@graph": [
          {"@type": "WebPage", "url": "https://harbour.example/"},
          {"@type": ["NewsArticle"], "headline": "Bridge to close &amp; reopen", "datePublished": "2032-03-04T08:15:00+01:00",
           "author": [{"@type": "Person", "name": "Ada Brook"}, {"name": "Tom Hill"}, {"name": "Harbour News"}],
           "publisher": {"@type": "Organization", "name": "Harbour News"}, "inLanguage": "en",},
        ]} -->
        </script>
        """, body: Self.story)
    #expect(article.title == "Bridge to close & reopen")
    #expect(article.published == "2032-03-04T08:15:00+01:00")
    #expect(article.byline == ["Ada Brook", "Tom Hill"])
    #expect(article.outlet == "Harbour News")
  }

  @Test func whatThePageSaysInMeta() throws {
    let article = try read(
      head: """
        <title>Bridge to close - Harbour News</title>
        <meta property="og:title" content="Bridge to close">
        <meta property='og:site_name' content='Harbour News'>
        <meta property=article:published_time content=2032-03-04>
        <meta name="author" content="By Ada Brook and Tom Hill">
        <link rel="canonical" href="https://harbour.example/bridge?a=1&amp;b=2">
        """, body: Self.story)
    #expect(article.title == "Bridge to close")
    #expect(article.outlet == "Harbour News")
    #expect(article.published == "2032-03-04")
    #expect(article.byline == ["Ada Brook", "Tom Hill"])
    #expect(article.url == "https://harbour.example/bridge?a=1&b=2")
  }

  @Test(arguments: [
    ("<time datetime=\"2032-03-04 08:15\">yesterday</time>", "2032-03-04T08:15"),
    ("<time>4 March 2032</time>", "2032-03-04"),
    (
      "<time pubdate datetime=\"2032-03-05\"></time><time datetime=\"2032-03-01\"></time>",
      "2032-03-05"
    ),
    ("<span itemprop=\"datePublished\" content=\"2032-03-04\"></span>", "2032-03-04"),
  ])
  func datesInTheBody(markup: String, date: String) throws {
    #expect(try read(body: markup + Self.story).published == date)
  }

  @Test func aDateInTheAddress() throws {
    let url = "https://harbour.example/news/2032/03/04/bridge"
    #expect(try read(body: Self.story, url: url).published == "2032-03-04")
    #expect(try read(body: Self.story, url: "https://harbour.example/2032/13/04/").published == nil)
  }

  @Test func markupInTextComesOutAsText() throws {
    let hostile =
      "The &lt;script&gt;alert(1)&lt;/script&gt; sign &amp;lt;b&amp;gt; was seen on the old bridge on Monday."
    let article = try read(
      head: "<title>A &lt;b&gt;bold&lt;/b&gt; plan</title>", body: "<p>\(hostile)</p>" + Self.story)
    #expect(article.text.string.hasPrefix("The <script>alert(1)</script> sign &lt;b&gt; was seen"))
    #expect(article.title == "A <b>bold</b> plan")
  }

  @Test(arguments: [
    ("caf&eacute; &#8212; &#x2019;&nbsp;&euro;", "café — ’ €"),
    (
      "&copy 2032 &unknown; &amp &#0; &#1114112; &#xD800; &#147;",
      "© 2032 &unknown; & \u{FFFD} \u{FFFD} \u{FFFD} “"
    ),
    ("AT&T &; & &#; &#x;", "AT&T &; & &#; &#x;"),
  ])
  func references(written: String, read: String) throws {
    let article = try self.read(
      body: "<p>\(written) and so the bridge was closed to all lorries.</p>" + Self.story)
    #expect(article.text.string.hasPrefix(read + " and so"))
  }

  @Test func inlineTagsNeitherGlueNorSplitWords() throws {
    let article = try read(
      body:
        "<p>The <b>old</b> br<i>idg</i>e<br>will <a href=x>close</a>,<span> she</span> said to the whole council.</p>"
        + Self.story)
    #expect(article.text.string.hasPrefix("The old bridge will close, she said to"))
  }

  @Test func datelineAndCreditAreBlocksOfTheirOwn() throws {
    let article = try read(
      body:
        "<p>VINTERBY (NORD) — \(Self.paragraphs[0])</p><p>\(Self.paragraphs[1]) (Reporting by Ada Brook; Editing by Tom Hill)</p>"
    )
    #expect(article.blocks.map(\.kind) == [.dateline, .paragraph, .paragraph, .credit])
  }

  @Test func aPageWithoutTextIsAnError() {
    let pages = [
      "<html></html>", "<html><body><script>render()</script></body></html>", "<!doctype html>",
    ]
    for page in pages {
      #expect(throws: ReadError.noArticle(.pageWithoutText)) {
        try Readers.articles(from: Array(page.utf8), name: "a.html")
      }
    }
  }

  @Test func pagesAreKnownByTheirContent() throws {
    let page = Self.page(body: Self.story)
    for name in ["a.html", "a.txt", "-"] {
      let article = try #require(try Readers.articles(from: page, name: name).first)
      #expect(article.text.string == Self.paragraphs.joined(separator: "\n\n"))
    }
    let text = try #require(
      try Readers.articles(from: Array("<Laughter> he said.".utf8), name: "a.txt").first)
    #expect(text.text.string == "<Laughter> he said.")
  }

  @Test func aRecordMayBringAPage() throws {
    let html = String(decoding: Self.page(body: Self.story), as: UTF8.self)
    let escaped = html.split(separator: "\"", omittingEmptySubsequences: false).joined(
      separator: "\\\""
    )
    .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
    var lines = RecordLines()
    let line = try #require(
      lines.feed(Array("{\"id\":\"p\",\"html\":\"\(escaped)\"}\n".utf8)[...]).first)
    let article = try Readers.record(line).get()
    #expect(article.id == "p")
    #expect(article.text.string == Self.paragraphs.joined(separator: "\n\n"))
  }

  @Test func anUndeclaredCodePageIsDecoded() throws {
    let body =
      "<p>The caf\u{E9} by the bridge \u{96} the oldest in \u{C5}rvik \u{96} will close in spring, she said.</p>"
      + Self.story
    let bytes =
      Self.page(body: body).count > 0
      ? "<html><body>\(body)</body></html>".unicodeScalars.map { UInt8($0.value) } : []
    let article = try #require(try Readers.articles(from: bytes, name: "a.html").first)
    #expect(article.text.string.hasPrefix("The café by the bridge – the oldest in Årvik –"))
    #expect(article.notices.map(\.code) == ["damaged-encoding"])
  }
}

@Suite("Pages made to hurt")
struct HostilePageTests {
  private static let story = String(
    repeating: "<p>The council of Vinterby has voted to close the old bridge, the mayor said.</p>",
    count: 5)

  private static let size = 60_000

  private static func many(_ unit: String) -> String {
    String(repeating: unit, count: size / unit.utf8.count)
  }

  @Test(arguments: [
    "<", "<<p", "&", "&#x", "<div>", "<b>", "<p><b>", "</div>", "<table>", "<!--", "<!", "<?",
    "<a b", "<a b=\"", "<a b='c",
    "<script>", "<style>", "<title>", "<h1>", "<time>", "<svg>", "<li>", "<td>", "]]>", "<x y=z ",
    "\u{0}", "<p>a", "<i></b>",
    "<h1>a bridge is closed", "<div class=\"author\">", "<article>",
  ])
  func repeated(unit: String) {
    let text = "<html><body>" + Self.story + Self.many(unit)
    let time = ContinuousClock().measure {
      let article = Readers.htmlPage(Array(text.utf8), id: "page", url: nil)
      #expect(article?.text.string.contains("the mayor said") == true, "\(unit)")
    }
    #expect(time < .seconds(5), "\(unit): \(time)")
  }

  @Test func depthAndAttributesAreClippedWithANotice() throws {
    let deep = String(repeating: "<div>", count: 2000) + Self.story
    let wide = "<div " + (0..<500).map { "a\($0)=1" }.joined(separator: " ") + ">" + Self.story
    for body in [deep, wide] {
      let article = try #require(Readers.htmlPage(Array(body.utf8), id: "page", url: nil))
      #expect(article.notices.map(\.code) == ["page-clipped"])
      #expect(article.blocks.count == 5)
    }
  }

  @Test func aPageOverTheLimitIsCutWithANotice() throws {
    let page =
      "<html><body>" + Self.story + "<!--" + String(repeating: "x", count: Readers.limits.page)
    let article = try #require(Readers.htmlPage(Array(page.utf8), id: "page", url: nil))
    #expect(article.notices.map(\.code) == ["page-cut"])
  }

  @Test(arguments: UInt64(1)...200)
  func anyMixOfMarkup(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let scraps = [
      "<p>", "</p>", "<div class='a", "\">", "<b", ">", "</b>", "<!--", "-->", "&amp;", "&#12",
      "<script>", "</script>", "<li>",
      "<table><tr><td>", "</table>", "The bridge will close, she said to the council on Monday. ",
      "<a href=x>", "</a>", "<h2>",
      "</h2>", "<br>", "<title>", "</title>", "\u{0}", "é",
      "<meta name=author content=\"Ada Brook\">", "</", "<", "=", "'", "/",
      "<script type=\"application/ld+json\">", "{\"@type\":\"Article\",\"headline\":", "\"x\"", "}",
      "[", "<time datetime=\"2032-", "<figure>",
    ]
    let page = (0..<80).map { _ in scraps[Int.random(in: 0..<scraps.count, using: &numbers)] }
      .joined()
    guard let article = Readers.htmlPage(Array(page.utf8), id: "page", url: nil) else { return }
    var end = 0
    for block in article.blocks {
      #expect(block.span.start >= end && !block.span.isEmpty, "seed \(seed)")
      end = block.span.end
    }
    #expect(end <= article.text.bytes.count, "seed \(seed)")
  }
}
