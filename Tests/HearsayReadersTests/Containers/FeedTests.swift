import HearsayModel
import HearsayReaders
import Testing

@Suite("Feeds")
struct FeedTests {
  private func articles(_ text: String, name: String = "feed.xml") throws -> [Article] {
    try Readers.articles(from: Array(text.utf8), name: name)
  }

  private func rss(_ items: String, head: String = "") -> String {
    """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/">
    <channel><title>Harbour News</title><link>https://harbour.example/</link><language>en-gb</language>
    <image><title>Logo</title><link>https://harbour.example/logo</link></image>\(head)
    \(items)
    </channel></rss>
    """
  }

  private static let long = String(
    repeating: "<p>The bridge will close on Friday, Ada Brook said in the town hall.</p>", count: 12
  )

  @Test func rss2() throws {
    let items = """
      <item><title>Bridge &amp;amp; ferry</title><link>https://harbour.example/1</link><guid>g1</guid>
      <d:creator>Ada Brook</d:creator><pubDate>Thu, 4 Mar 2032 08:15:00 +0100</pubDate>
      <description>Short &lt;b&gt;words&lt;/b&gt;.</description>
      <content:encoded><![CDATA[\(Self.long)]]></content:encoded></item>
      <item><title>Rain</title><link>https://harbour.example/2</link><author>jon@harbour.example (Jon Vale)</author>
      <description>Rain fell &mdash; all night.</description></item>
      """
    let articles = try articles(rss(items))
    #expect(articles.map(\.id) == ["https://harbour.example/1", "https://harbour.example/2"])
    #expect(articles.map(\.title) == ["Bridge & ferry", "Rain"])
    #expect(articles.map(\.outlet) == ["Harbour News", "Harbour News"])
    #expect(articles.map(\.byline) == [["Ada Brook"], ["Jon Vale"]])
    #expect(articles[0].published == "2032-03-04T08:15:00+01:00")
    #expect(articles[0].language == "en-gb")
    #expect(articles[0].blocks.count == 12)
    #expect(articles[0].notices.isEmpty)
    #expect(articles[1].text.string == "Rain fell — all night.")
    #expect(articles[1].notices.map(\.code) == ["summary-only"])
  }

  @Test func atom() throws {
    let articles = try articles(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Harbour News</title>
      <link rel="self" href="https://harbour.example/feed"/><author><name>The desk</name></author>
      <entry><title type="html">Bridge &amp;amp; ferry</title><id>tag:harbour.example,2032:1</id>
      <link rel="edit" href="https://harbour.example/edit"/><link href="https://harbour.example/1"/>
      <published>2032-03-04T08:15:00Z</published><updated>2032-03-05T08:15:00Z</updated>
      <author><name>Ada Brook</name><email>ada@harbour.example</email></author>
      <source><id>x</id><title>River Post</title></source>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge <em>will</em> close.</p><p>So she said.</p></div></content></entry>
      <entry><title>Rain</title><id>https://harbour.example/2</id><summary type="text">Rain &lt; snow.</summary></entry>
      </feed>
      """)
    #expect(articles.map(\.title) == ["Bridge & ferry", "Rain"])
    #expect(articles.map(\.id) == ["https://harbour.example/1", "https://harbour.example/2"])
    #expect(articles[0].text.string == "The bridge will close.\n\nSo she said.")
    #expect(articles[0].byline == ["Ada Brook"])
    #expect(articles[0].outlet == "River Post")
    #expect(articles[0].published == "2032-03-04T08:15:00Z")
    #expect(articles[1].text.string == "Rain < snow.")
  }

  @Test func rss1AndRSS09() throws {
    let rdf = try articles(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://harbour.example/"><title>Harbour News</title>
      <image rdf:resource="https://harbour.example/logo"/></channel>
      <item rdf:about="https://harbour.example/1"><title>Bridge to close</title><link>https://harbour.example/1</link>
      <description>The bridge will close.</description></item></rdf:RDF>
      """)
    #expect(rdf.map(\.title) == ["Bridge to close"])
    #expect(rdf.map(\.outlet) == ["Harbour News"])
    let old = try articles(
      "<rss version=\"0.91\"><channel><title>Harbour News</title><item><title>Rain</title>"
        + "<link>https://harbour.example/2</link></item></channel></rss>")
    #expect(old.map(\.title) == ["Rain"])
    #expect(old[0].notices.map(\.code) == ["summary-only"])
  }

  @Test func jsonFeed() throws {
    let articles = try articles(
      #"{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News", "items": [{"id": "1", "url": "https://harbour.example/1", "title": "Bridge to close", "content_html": "<p>The bridge will close.</p><p>So she said.</p>", "date_published": "2032-03-04T08:15:00Z", "authors": [{"name": "Ada Brook"}]}, {"id": "2", "content_text": "Rain fell.\n\nAll night."}]}"#,
      name: "feed.json")
    #expect(articles.map(\.id) == ["https://harbour.example/1", "feed.json#2"])
    #expect(
      articles.map(\.text.string) == [
        "The bridge will close.\n\nSo she said.", "Rain fell.\n\nAll night.",
      ])
    #expect(articles[0].byline == ["Ada Brook"])
  }

  @Test func anItemComesOnceUnlessItsIdentityIsBroken() throws {
    func item(_ guid: String, _ link: String, _ title: String) -> String {
      "<item><guid>\(guid)</guid><link>\(link)</link><title>\(title)</title></item>"
    }
    let same = item("g1", "https://a.example/1", "Bridge to close")
    #expect(try articles(rss(same + same)).count == 1)
    let updated = item("g1", "https://a.example/1", "Bridge to close early")
    #expect(try articles(rss(same + updated)).count == 1)
    let moved = item("g2", "https://a.example/1", "Bridge to close")
    #expect(try articles(rss(same + moved)).count == 1)
    let oneGuidForAll = item("g1", "https://a.example/2", "Rain all night")
    #expect(
      try articles(rss(same + oneGuidForAll)).map(\.title) == ["Bridge to close", "Rain all night"])
    let oneLinkForAll = item("g3", "https://a.example/1", "Rain all night")
    #expect(Set(try articles(rss(same + oneLinkForAll)).map(\.id)).count == 2)
  }

  @Test func brokenFeedsAreReadAsFarAsTheyGo() throws {
    let item =
      "<item><title>Rain</title><description>Rain &nbsp;fell & fell\u{1}.</description></item>"
    let whole = rss(item + item.replacing("Rain", with: "Snow"))
    for text in [
      whole, "\n \n" + whole, String(whole.prefix(while: { $0 != "S" })),
      whole.replacing("</item>", with: ""), whole.replacing("</channel></rss>", with: "<<</x>"),
      "<!-- a > b -->" + whole, "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a '>'>]>" + whole,
    ] {
      let articles = try articles(text)
      #expect(articles.first?.title == "Rain")
      #expect(articles.first?.text.string == "Rain fell & fell.", "\(text.prefix(60))")
    }
  }

  @Test func entitiesOfADocumentTypeAreNeverExpandedAndNoFileIsOpened() throws {
    let text = """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>
      <rss version="2.0"><channel><item><title>T</title><description>Words &secret; &b; here.</description></item></channel></rss>
      """
    #expect(try articles(text).map(\.text.string) == ["Words &secret; &b; here."])
  }

  @Test func theDeclaredEncodingCounts() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><item><title>Br\u{FC}cke</title></item></channel></rss>"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    #expect(try Readers.articles(from: bytes, name: "a").map(\.title) == ["Brücke"])
  }

  @Test func utf16IsRead() throws {
    let text = rss("<item><title>Brücke</title></item>")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try Readers.articles(from: bytes, name: "a").map(\.title) == ["Brücke"])
  }

  @Test func anOPMLSaysWhichFeedsItLists() {
    let text = """
      <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="News">
      <outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/"/>
      <outline type="rss" text="C" xmlUrl='https://c.example/rss'/><outline xmlUrl="https://c.example/rss"/></outline></body></opml>
      """
    let addresses = ["https://a.example/feed?x=1&y=2", "https://c.example/rss"]
    #expect(Readers.feedAddresses(opml: Array(text.utf8)) == addresses)
    #expect(throws: ReadError.feedList(count: 2, first: addresses)) {
      try Readers.read(Array(text.utf8), name: "feeds.opml")
    }
  }

  @Test(arguments: [
    ("Thu, 04 Mar 2032 08:15:00 GMT", "2032-03-04T08:15:00Z"),
    ("4 Mar 32 08:15 EST", "2032-03-04T08:15-05:00"),
    ("Thursday, 04-Mar-32 08:15:00 UTC", "2032-03-04T08:15:00Z"),
    ("Thu, 4 March 2032 8:15 pm +0530", "2032-03-04T20:15+05:30"),
    ("Thu Mar  4 08:15:00 2032", "2032-03-04T08:15:00"),
    ("Mar 4, 2032", "2032-03-04"), ("Sept 4, 2032 12:05 am", "2032-09-04T00:05"),
    ("Thu, 04 Mar 2032 08:15:00 GMT+1", "2032-03-04T08:15:00+01:00"),
    ("2032-03-04T08:15:00.123Z", "2032-03-04T08:15:00Z"),
    ("2032-03-04 08:15:00 +0100", "2032-03-04T08:15:00+01:00"),
    ("2032-03-04T08:15:00-0500", "2032-03-04T08:15:00-05:00"), ("2032-3-4", "2032-03-04"),
    ("20320304T081500Z", "2032-03-04T08:15:00Z"), ("2032-03-04T25:00:00Z", "2032-03-04"),
    ("4. März 2032", "2032-03-04"), ("Thu, 31 Feb 2032 08:15:00 GMT", nil), ("soon", nil),
    ("", nil),
  ])
  func dates(written: String, date: String?) throws {
    let item = "<item><title>T</title><pubDate>\(written)</pubDate></item>"
    #expect(try articles(rss(item)).first?.published == date)
  }
}
