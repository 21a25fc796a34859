import HearsayModel
import HearsayReaders
import Testing

@Suite("Mail")
struct MailTests {
  private func article(_ lines: [String], name: String = "a.eml") throws -> Article {
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    return try #require(try Readers.articles(from: bytes, name: name).first)
  }

  private let head = [
    "Received: from a.example by b.example; Thu, 4 Mar 2032 08:15:01 +0000",
    "From: \"Ada Brook\" <ada@harbour.example>",
    "Subject: =?utf-8?q?Br=C3=BCcke?= =?utf-8?B?IHNjaGxpZcOfdA==?= on",
    " Friday", "Date: Thu, 4 Mar 2032 08:15:00 +0000", "Message-ID: <1@harbour.example>",
    "MIME-Version: 1.0",
  ]

  @Test func plainText() throws {
    let article = try article(
      head + [
        "Content-Type: text/plain; charset=iso-8859-1",
        "Content-Transfer-Encoding: quoted-printable",
        "", "The br=FCcke will close, =", "she said.", "", "More follows.", "-- ", "Ada",
      ], name: "news")
    #expect(article.id == "news")
    #expect(article.title == "Brücke schließt on Friday")
    #expect(article.byline == ["Ada Brook"])
    #expect(article.published == "2032-03-04T08:15:00+00:00")
    #expect(article.text.string == "The brücke will close, she said.\n\nMore follows.")
  }

  @Test func theTextIsPreferredToThePage() throws {
    let article = try article(
      head + [
        "Content-Type: multipart/mixed; boundary=\"outer\"", "", "preamble", "--outer",
        "Content-Type: multipart/alternative; boundary=inner", "", "--inner",
        "Content-Type: text/html", "", "<p>As a page.</p>", "--inner",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
        "VGhlIGJyaWRnZSB3aWxsIGNs", "b3NlLCBBZGEgQnJvb2sgc2FpZC4=", "--inner--", "--outer",
        "Content-Type: application/pdf; name=\"plan.pdf\"",
        "Content-Disposition: attachment; filename=\"plan.pdf\"", "", "%PDF", "--outer--",
      ])
    #expect(article.text.string == "The bridge will close, Ada Brook said.")
    #expect(article.notices.map(\.code) == ["attachment-ignored"])
  }

  @Test func aPageIsReadAsOne() throws {
    let article = try article(
      head + ["Content-Type: text/html; charset=utf-8", "", Archived.page])
    #expect(article.text.string.hasPrefix("The old bridge will close on Friday"))
    #expect(!article.text.string.contains("<p>"))
  }

  @Test func whatWasSentOnIsRead() throws {
    let inner = ["Subject: Inner", "Content-Type: text/plain", "", "The inner words were kept."]
    let article = try article(head + ["Content-Type: message/rfc822", ""] + inner)
    #expect(article.text.string == "The inner words were kept.")
  }

  @Test func endlessNestingIsCut() throws {
    var lines = head
    for _ in 0..<5000 { lines += ["Content-Type: message/rfc822", ""] }
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    #expect(throws: ReadError.noArticle(.mailWithoutText)) {
      try Readers.read(bytes, name: "a.eml")
    }
  }

  @Test func textWithColonsIsNoMail() throws {
    let text = "Subject: the bridge\nDate: Friday\n\nThe bridge will close, she said."
    let article = try #require(try Readers.articles(from: Array(text.utf8), name: "a.txt").first)
    #expect(article.text.string == text)
  }
}
