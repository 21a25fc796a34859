import Foundation
import HearsayReaders
import Testing

/// Files that repeat one thing without end, to make a reader look at everything again and again.
@Suite struct HostileTests {
  private static let size = 400_000
  private static let rss = "<rss version=\"2.0\"><channel><item><title>T</title>"
  private static let mail = "From: a@a.example\nMIME-Version: 1.0\nSubject: S\n"

  @Test(arguments: [
    ("a.xml", rss, "<item>"), ("a.xml", rss + "<description>", "<"),
    ("a.xml", rss, "<description>"),
    ("a.xml", rss, "<![CDATA["), ("a.xml", rss, "<!x ["), ("a.xml", rss + "<link", " a=\""),
    ("a.xml", rss + "<link", " a"), ("a.xml", rss, "<a:b xmlns:a='u'>"), ("a.xml", rss, "<author>"),
    ("a.xml", rss + "<description>", "&#x"), ("a.xml", rss + "<description>", "&lt;div&gt;"),
    ("a.opml", "<opml>", "<outline xmlUrl='a'/>"),
    ("a.json", #"{"version": "https://jsonfeed.org/version/1", "items": "#, "["),
    ("a.eml", mail + "Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\n"),
    (
      "a.eml", mail + "Content-Type: multipart/mixed; boundary=b\n\n",
      "--b\nContent-Type: multipart/mixed; boundary=b\n\n"
    ),
    ("a.eml", mail, "X: y\n"), ("a.eml", mail + "X: ", "=?utf-8?q?"),
    ("a.eml", mail + "Content-Transfer-Encoding: quoted-printable\n\n", "=   "),
    ("a.md", "", "["), ("a.md", "", "[a]("), ("a.md", "", "*"), ("a.md", "", "<a"),
    ("a.md", "", "> "),
    ("a.warc", "", "WARC/1.0\r\n"), ("a.warc", "", "WARC/1.0\r\nContent-Length: 1\r\n\r\n"),
    ("a.warc", "WARC/1.0\r\nContent-Length: 1\r\n\r\n", "W"),
    ("a.warc", "WARC/1.0\r\nContent-Length: 1\r\n\r\n", "\nWARC/1"),
  ])
  func timeIsLinear(name: String, start: String, repeated: String) {
    let (small, large) = (time(Self.size / 4), time(Self.size))
    #expect(large < 8 * max(small, 0.05), "four times as much took \(large) instead of \(small)")

    func time(_ size: Int) -> Double {
      let count = size / repeated.utf8.count
      let bytes = Array((start + String(repeating: repeated, count: count)).utf8)
      let before = Self.processorTime
      _ = try? Readers.read(bytes, name: name)
      return Self.processorTime - before
    }
  }

  @Test func manyAuthorsAndManyItemsUnderOneAddress() {
    let authors = (0..<10_000).map { "<author>Ada Brook \($0)</author>" }.joined()
    let items = (0..<10_000).map {
      "<item><link>https://a.example/</link><title>\($0)</title></item>"
    }.joined()
    let before = Self.processorTime
    _ = try? Readers.read(Array((Self.rss + authors + items).utf8), name: "a.xml")
    #expect(Self.processorTime - before < 4)
  }

  /// Seconds of the processor that this thread has used.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
