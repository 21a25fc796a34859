import HearsayModel
import HearsayReaders
import Testing

@Suite("Encodings of pages")
struct EncodingTests {
  private func read(_ head: String, _ words: [UInt8], contentType: String? = nil) throws -> Article
  {
    let filler = " and so the old bridge of Vinterby will be closed, the mayor said on Monday."
    let page =
      Array("<html><head>\(head)</head><body><p>".utf8) + words + Array(filler.utf8)
      + Array(
        "</p><p>Repairs are to start in April and will cost the town two million.</p></body></html>"
          .utf8)
    return try #require(Readers.webPage(page, id: "page", url: nil, contentType: contentType))
  }

  @Test(arguments: [
    ("<meta charset=\"windows-1251\">", [0xCC, 0xFD, 0xF0], "Мэр"),
    ("<meta charset=koi8-r>", [0xED, 0xDC, 0xD2], "Мэр"),
    (
      "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-2\">",
      [0xA3, 0xF3, 0x64, 0xBC], "Łódź"
    ),
    ("<META CHARSET='ISO-8859-1'>", [0x63, 0x61, 0x66, 0xE9, 0x20, 0x96], "café –"),
    ("<meta charset=iso-8859-15>", [0xA4, 0x35], "€5"),
    ("<meta charset=windows-1253>", [0xC1, 0xE8, 0xDE, 0xED, 0xE1], "Αθήνα"),
    ("<meta charset=windows-1254>", [0xDD, 0x7A, 0x6D, 0x69, 0x72], "İzmir"),
    ("<meta charset=windows-1257>", [0xD8, 0x69], "Ųi"),
    ("<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", [0xCC, 0xFD, 0xF0], "Мэр"),
  ])
  func declaredInThePage(head: String, bytes: [UInt8], words: String) throws {
    let article = try read(head, bytes)
    #expect(article.text.string.hasPrefix(words + " and so"))
    #expect(article.notices.isEmpty)
  }

  @Test func theServerIsHeardBeforeThePage() throws {
    let article = try read(
      "<meta charset=koi8-r>", [0xCC, 0xFD, 0xF0], contentType: "text/html; charset=windows-1251")
    #expect(article.text.string.hasPrefix("Мэр and so"))
  }

  @Test func utf8IsBelievedWhateverThePageSays() throws {
    let article = try read("<meta charset=iso-8859-1>", Array("Мэр".utf8))
    #expect(article.text.string.hasPrefix("Мэр and so") && article.notices.isEmpty)
  }

  @Test func anUnknownLabelIsPassedOver() throws {
    #expect(try read("<meta charset=nonsense>", Array("café".utf8)).text.string.hasPrefix("café"))
  }

  @Test func nulInAPageIsNoReasonToRefuseIt() throws {
    let page = Array(
      "<html><body><p>The council of Vinterby \u{0}has voted to close the old bridge.</p></body></html>"
        .utf8)
    let article = try #require(try Readers.articles(from: page, name: "a.html").first)
    #expect(article.text.string == "The council of Vinterby has voted to close the old bridge.")
  }

  #if canImport(Glibc)
    @Test(arguments: [
      ("<meta charset=shift_jis>", [0x8E, 0x73, 0x92, 0xB7], "市長"),
      ("<meta charset=euc-jp>", [0xBB, 0xD4, 0xC4, 0xB9], "市長"),
      ("<meta charset=gb2312>", [0xCA, 0xD0, 0xB3, 0xA4], "市长"),
      ("<meta charset=big5>", [0xA5, 0xAB, 0xAA, 0xF8], "市長"),
      ("<meta charset=euc-kr>", [0xBD, 0xC3, 0xC0, 0xE5], "시장"),
    ])
    func ofSeveralBytes(head: String, bytes: [UInt8], words: String) throws {
      #expect(try read(head, bytes).text.string.hasPrefix(words))
    }
  #endif
}
