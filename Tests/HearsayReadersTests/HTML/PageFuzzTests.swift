import Foundation
import HearsayModel
import HearsayReaders
import Testing

/// Mutants of pages: none may crash, take long, or give spans that are off. `HEARSAY_FUZZ` is how many are tried, 500
/// where it is not set; `HEARSAY_FUZZ_SEED` the first seed.
@Suite("Mutants of pages")
struct PageFuzzTests {
  private static func number(_ name: String, else value: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? value
  }

  @Test func noMutantCrashesOrHangs() {
    let count = Self.number("HEARSAY_FUZZ", else: 500)
    let first = Self.number("HEARSAY_FUZZ_SEED", else: 1)
    var slowest: (seed: UInt64, time: Duration) = (first, .zero)
    for seed in first..<(first + count) {
      let page = PageMutant.make(seed: seed)
      let time = threadTime { check(page, seed) }
      if time > slowest.time { slowest = (seed, time) }
      #expect(time < .seconds(2), "seed \(seed): \(time)")
    }
    print(
      "\(count) mutants from seed \(first); the slowest, seed \(slowest.seed), took \(slowest.time)"
    )
  }

  private func check(_ page: [UInt8], _ seed: UInt64) {
    guard let article = Readers.webPage(page, id: "page", url: nil, contentType: nil) else {
      return
    }
    var end = 0
    for block in article.blocks {
      #expect(block.span.start >= end && !block.span.isEmpty, "seed \(seed)")
      end = block.span.end
    }
    #expect(end <= article.text.bytes.count, "seed \(seed)")
    #expect(String(validating: article.text.bytes, as: UTF8.self) != nil, "seed \(seed)")
    #expect(article.text.bytes.count <= 4 * page.count + 100, "seed \(seed)")
  }

  @Test func theSameBytesGiveTheSameArticle() {
    for seed in UInt64(1)...40 {
      let page = PageMutant.make(seed: seed)
      let (one, two) = (
        Readers.webPage(page, id: "page", url: nil, contentType: nil),
        Readers.webPage(page, id: "page", url: nil, contentType: nil)
      )
      #expect(one?.text == two?.text && one?.blocks == two?.blocks && one?.byline == two?.byline)
    }
  }
}
