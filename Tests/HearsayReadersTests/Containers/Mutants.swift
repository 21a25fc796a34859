import HearsayReaders

/// Breaks files of every kind in the ways in which transfer, programs and attackers break them. A seed makes the same
/// mutant again.
struct Mutants {
  struct Mutant {
    var name: String
    var bytes: [UInt8]
  }

  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// One of our own files, broken: inside its packing, which is then made anew, or as it lies.
  mutating func next() -> Mutant {
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0: return text("a.xml", Self.rss, Self.markup)
    case 1: return text("a.xml", Self.atom, Self.markup)
    case 2: return text("a.json", Self.jsonFeed, Self.json)
    case 3: return text("a.opml", Self.opml, Self.markup)
    case 4: return archive(isPacked: false)
    case 5: return archive(isPacked: true)
    case 6: return text("a.eml", Self.mail, Self.mailMarks)
    case 7: return text("a.eml", Self.mail, Self.mailMarks)
    case 8: return text("a.md", Self.markdown, Self.markdownMarks)
    case 9, 10: return document()
    default: return files()
    }
  }

  private mutating func text(_ name: String, _ text: String, _ fragments: [String]) -> Mutant {
    var bytes = Array(text.utf8)
    damage(&bytes, fragments)
    return Mutant(name: name, bytes: bytes)
  }

  private mutating func archive(isPacked: Bool) -> Mutant {
    var bytes: [UInt8] = []
    for number in 0..<Int.random(in: 1...4, using: &numbers) {
      var answer = Archived.answer(
        fields: pick([[], ["Transfer-Encoding: chunked"], ["Content-Encoding: gzip"]]))
      if Bool.random(using: &numbers) { damage(&answer, Self.archiveMarks) }
      var record = Archived.record(
        uri: Archived.address(number), answer, excess: pick([0, 0, 0, -7, 50, 1 << 20, 1 << 40]))
      if Bool.random(using: &numbers) { damage(&record, Self.archiveMarks) }
      bytes += isPacked && Bool.random(using: &numbers) ? Packing.gzip(record) : record
    }
    if isPacked { bytes = Bool.random(using: &numbers) ? Packing.gzip(bytes) : bytes }
    if Bool.random(using: &numbers) { damage(&bytes, Self.archiveMarks) }
    return Mutant(name: isPacked ? "a.warc.gz" : "a.warc", bytes: bytes)
  }

  private mutating func document() -> Mutant {
    var files = Written.files().map { (name: $0.0, bytes: Array($0.1.utf8)) }
    let index = Int.random(in: 0..<files.count, using: &numbers)
    damage(&files[index].bytes, Self.markup + Self.word)
    var bytes = Packing.zip(files)
    if Int.random(in: 0..<3, using: &numbers) == 0 { damage(&bytes, Self.zipMarks) }
    return Mutant(name: "a.docx", bytes: bytes)
  }

  private mutating func files() -> Mutant {
    var bytes = Packing.zip([
      ("a.txt", Archived.page), ("b/c.xml", Self.rss), ("d.eml", Self.mail), ("e.jsonl", "{}"),
    ])
    damage(&bytes, Self.zipMarks)
    return Mutant(name: "a.zip", bytes: bytes)
  }

  // MARK: Damage

  private mutating func damage(_ bytes: inout [UInt8], _ fragments: [String]) {
    for _ in 0..<Int.random(in: 1...8, using: &numbers) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, start + Int.random(in: 0...200, using: &numbers))
      switch Int.random(in: 0..<9, using: &numbers) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      case 2: bytes.removeSubrange(start..<end)
      case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 4, 5: bytes.insert(contentsOf: pick(fragments).utf8, at: start)
      case 6: changeNumber(&bytes, near: start)
      case 7: repeatFragment(&bytes, at: start, pick(fragments))
      default: if Int.random(in: 0..<4, using: &numbers) == 0 { bytes.removeSubrange(start...) }
      }
    }
  }

  private mutating func changeNumber(_ bytes: inout [UInt8], near start: Int) {
    guard let place = bytes[start...].firstIndex(where: { (0x30...0x39).contains($0) }) else {
      return
    }
    bytes.insert(contentsOf: pick(["9", "-", "00", "99999999999", "x"]).utf8, at: place)
  }

  /// Many of one thing: depth, width, endless beginnings.
  private mutating func repeatFragment(_ bytes: inout [UInt8], at start: Int, _ fragment: String) {
    let count = pick([2, 50, 5000])
    bytes.insert(contentsOf: String(repeating: fragment, count: count).utf8, at: start)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &numbers)]
  }

  // MARK: What is broken, and what it is broken with

  private static let rss = """
    <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Harbour News</title><item><title>Bridge &amp; ferry</title><link>https://harbour.example/1</link>
    <guid>g1</guid><pubDate>Thu, 4 Mar 2032 08:15:00 GMT</pubDate><author>Ada Brook</author>
    <content:encoded><![CDATA[<p>The bridge will close, she said.</p><ul><li>One</li></ul>]]></content:encoded></item>
    <item><description>Rain fell &lt;b&gt;all&lt;/b&gt; night.</description></item></channel></rss>
    """
  private static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><entry><id>1</id><link href="https://harbour.example/1"/>
    <title type="html">Bridge</title><updated>2032-03-04T08:15:00Z</updated><author><name>Ada Brook</name></author>
    <content type="xhtml"><div><p>The bridge <b>will</b> close.</p></div></content></entry></feed>
    """
  private static let jsonFeed =
    #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "content_html": "<p>Words</p>", "authors": [{"name": "Ada Brook"}]}]}"#
  private static let opml =
    #"<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/feed"/></body></opml>"#
  private static let mail = """
    Received: from a.example\r\nFrom: =?utf-8?q?Ada_Br=C3=BCck?= <ada@harbour.example>\r\nSubject: Bridge to close
    Date: Thu, 4 Mar 2032 08:15:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b
    Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=iso-8859-1
    Content-Transfer-Encoding: quoted-printable\r\n\r\nThe br=FCcke will close, =\r\nshe said.\r\n--c
    Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+VGhlIGJyaWRnZTwvcD4=\r\n--c--\r\n--b--
    """
  private static let markdown =
    "---\ntitle: A\n---\n# Bridge\n\nThe [council](https://a.example) *said* `so`.\n\n- One\n\n> Two\n\n```\nx\n```\n"
  private static let markup = [
    "<", ">", "/>", "</", "<p", "<a b='", "\"", "'", "&", "&#x", "&#99999999;", "&lt;", "<![CDATA[",
    "]]>",
    "<!--", "-->", "<!DOCTYPE a [", "<!ENTITY a '&a;'>", "]", "<?", "?>", "<item>", "</item>",
    "<entry>",
    "<title>", "</title>", "<content>", "<link>", "<image>",
    "xmlns:a='http://www.w3.org/2005/Atom'", "<a:b>",
    "<div>", "</div>", "<table>", "\u{0}", "\u{FEFF}", " a='b'", "<description>", "<source>",
    "<author>",
  ]
  private static let word = [
    "<w:p>", "</w:p>", "<w:t>", "</w:t>", "<w:del>", "</w:del>", "<w:br/>",
    "<w:outlineLvl w:val=\"0\"/>",
    "<mc:Fallback>", "<w:pStyle w:val=\"Title\"/>",
  ]
  private static let json = [
    "{", "}", "[", "]", "\"", ",", ":", "\\u", "\\", "null", "1e9", "{\"a\":", "[[",
  ]
  private static let mailMarks = [
    "\r\n", "\n\n", "--b", "--c--", "=", "=?utf-8?b?", "?=", "=?", "boundary=", "Content-Type: ",
    "multipart/mixed; boundary=b",
    "message/rfc822", "Content-Transfer-Encoding: base64\r\n", ": ", ";", "\"", " ", "\t", "\u{0}",
    "-- \n",
  ]
  private static let markdownMarks = [
    "[", "](", ")", "**", "_", "`", "```\n", "---\n", "# ", "> ", "- ", "1. ", "<", ">", "\\", "![",
    "\n", "&#", "===\n",
  ]
  private static let archiveMarks = [
    "WARC/1.0\r\n", "\r\n\r\n", "Content-Length: 0\r\n", "Content-Length: 99999999999\r\n",
    "HTTP/1.1 200 OK\r\n",
    "Content-Encoding: gzip\r\n", "Transfer-Encoding: chunked\r\n", "FFFFFFFF\r\n", "0\r\n",
    "WARC-Type: response\r\n", "\u{1F}",
    "WARC-", "\n", "\u{0}",
  ]
  private static let zipMarks = [
    "PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "PK\u{6}\u{6}", "\u{0}\u{0}", "word/", "x",
  ]
}
