import HearsayModel
import HearsayReaders
import Testing

@Suite("Pages made to hurt, at their full size")
struct FullSizeHostilePageTests {
  /// Half a second for an optimised program; a debug build is allowed twenty times that.
  private static var limit: Duration {
    #if DEBUG
      .seconds(10)
    #else
      .milliseconds(500)
    #endif
  }

  @Test(arguments: HostilePage.all)
  func allParagraphsComeOut(page: HostilePage) throws {
    let bytes = Array(page.html().utf8)
    var article: Article?
    let time = threadTime {
      article = Readers.htmlPage(bytes, id: "page", url: nil)
    }
    let text = try #require(article).text.string
    let lost = HostilePage.paragraphs.filter { !text.contains($0) }
    #expect(lost.isEmpty, "\(page.name): \(lost.count) paragraphs lost")
    #expect(time < Self.limit, "\(page.name): \(time)")
  }
}
