import HearsayLanguage
import HearsayModel

/// The line with which a page says when it was published or changed.
///
/// `Published 6:10 p.m. ET May 4, 2032`
struct StampReader {
  let article: Article

  /// Stamps stand in so many blocks at the top or at the end.
  private static let topBlocks = 24
  private static let endBlocks = 6
  /// No stamp line is longer, in bytes.
  private static let longest = 240

  func read() -> PublicationDate? {
    let candidates = article.blocks.indices.filter(mayHold)
    guard !candidates.isEmpty else { return nil }
    let stamps = stamps(in: candidates)
    let first = stamps.first { $0.isFirst } ?? stamps.first
    guard let first else { return videoStamp(candidates) }
    return first.dated.published(
      first.span,
      reason: first.isFirst
        ? "the page's stamp gives it" : "the page's stamp of its last change gives it")
  }

  private struct Stamp {
    var dated: DatedFinding
    var span: TextSpan
    /// Published rather than updated.
    var isFirst: Bool
  }

  private func mayHold(_ index: Int) -> Bool {
    let block = article.blocks[index]
    guard index < StampReader.topBlocks || index >= article.blocks.count - StampReader.endBlocks,
      block.span.length <= StampReader.longest
    else { return false }
    switch block.kind {
    case .boilerplate, .byline, .credit, .dateline: break
    default: return false
    }
    var digits = 0
    for byte in article.text.bytes[block.span.start..<block.span.end] {
      if byte == 0x40 { return false }  // @: the signature of a post
      digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// The full dates that follow a stamp's word in the same block.
  private func stamps(in blocks: [Int]) -> [Stamp] {
    var page = article
    page.blocks = blocks.map { Block(.paragraph, article.blocks[$0].span) }
    let (tokens, sentences) = Language.tokenise(page)
    var tagger = Tagger(tokens: tokens, sentences: sentences)
    return tagger.findings().compactMap { finding in
      guard let dated = DatedFinding(finding.meaning) else { return nil }
      let block = sentences[finding.sentence].block
      var word: String?
      for index in tokens.indices.prefix(finding.tokens.lowerBound).reversed() {
        guard page.blocks[block].span.contains(tokens[index].span) else { break }
        if StampReader.words.contains(tokens[index].form) {
          word = tokens[index].form
          break
        }
      }
      guard let word else { return nil }
      let span = TextSpan(
        tokens[finding.tokens.lowerBound].span.start, tokens[finding.tokens.upperBound - 1].span.end
      )
      return Stamp(dated: dated, span: span, isFirst: !StampReader.changes.contains(word))
    }
  }

  private static let words: Set<String> = [
    "published", "posted", "updated", "modified", "created", "issued", "released", "filed", "date",
    "added",
  ]
  private static let changes: Set<String> = ["updated", "modified"]

  /// `Mar.04.203201:47`: day and length of the video above the article.
  private func videoStamp(_ blocks: [Int]) -> PublicationDate? {
    for index in blocks where article.blocks[index].kind == .boilerplate {
      let span = article.blocks[index].span
      guard span.length <= 24,
        let day = VideoStampDay.read(article.text.bytes[span.start..<span.end])
      else { continue }
      return PublicationDate(
        date: day.description, precision: .day, evidence: span, inferred: true,
        reason: "the video above the article is of this date")
    }
    return nil
  }
}

/// Reads `Mar.04.2032` at the start of a line, where the length of a video follows without a blank.
enum VideoStampDay {
  static func read(_ bytes: ArraySlice<UInt8>) -> Day? {
    let letters = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    let month = TimeLexicon.word(String(decoding: letters, as: UTF8.self).lowercased())
    guard month.has(.month) else { return nil }
    var rest = bytes.dropFirst(letters.count)
    guard let day = number(&rest, digits: 1...2), let year = number(&rest, digits: 4...4),
      (1990...2100).contains(year)
    else { return nil }
    return Day(year: year, month: month.value, day: day)
  }

  /// The next number, after one mark.
  private static func number(_ rest: inout ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
    guard rest.first == 0x2E else { return nil }
    rest = rest.dropFirst()
    let found = rest.prefix(digits.upperBound).prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.contains(found.count) else { return nil }
    rest = rest.dropFirst(found.count)
    return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
