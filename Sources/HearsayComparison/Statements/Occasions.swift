import HearsayModel

/// Where each speaker of one article is heard: what an attribution leaves out, the rest of the article may show.
///
/// "Mara Lind appeared on 'Harbour Hour'." at the end of a page tells where every word of hers fell that names no
/// other occasion.
struct Occasions {
  private let article: AnnotatedArticle
  /// Titles of programmes, hearings and the like.
  private let titles: [Quotation]
  /// The one named occasion of a speaker; none where the article names two.
  private var named: [String: HeardAt] = [:]

  init(_ article: AnnotatedArticle) {
    self.article = article
    titles = article.annotations.quotations.filter { Occasions.isTitle($0, in: article) }
    var found: [String: Set<String>] = [:]
    var heard: [String: HeardAt] = [:]
    func add(_ name: String, _ at: HeardAt) {
      guard at.isNamed, let kind = at.kind else { return }
      found[name, default: []].insert(kind)
      heard[name] = heard[name] ?? at
    }
    for attribution in article.annotations.attributions {
      if let name = Occasions.outermost(attribution) { add(name, own(attribution)) }
    }
    for (name, at) in appearances() { add(name, at) }
    named = heard.filter { found[$0.key]?.count == 1 }
  }

  /// Where the outermost source of an attribution is heard: what is nested in another's words is heard with them.
  func heard(_ attribution: Attribution) -> HeardAt {
    let all = article.annotations.attributions
    var outer = attribution
    for _ in all.indices {
      guard let parent = outer.parent, all.indices.contains(parent) else { break }
      outer = all[parent]
    }
    let own = own(outer)
    guard !own.isNamed, own.mayBeProgramme, let name = Occasions.outermost(outer) else {
      return own
    }
    var heard = named[name] ?? own
    heard.day = own.day ?? heard.day
    return heard
  }

  private static func outermost(_ attribution: Attribution) -> String? {
    attribution.chain.last?.name ?? attribution.sourceName
  }

  /// What the attribution itself shows, a title beside it before a sort of occasion.
  private func own(_ attribution: Attribution) -> HeardAt {
    let stated = HeardAt(attribution.occasion, channel: attribution.channel)
    guard !stated.isNamed, let title = programme(beside: attribution) else { return stated }
    return HeardAt(
      Occasion(kind: title, date: attribution.occasion?.date), channel: attribution.channel)
  }

  /// "Lind said on 'Harbour Hour' that …": a title that stands in the sentence of the cue or of the source, outside every
  /// content.
  private func programme(beside attribution: Attribution) -> String? {
    let sentences = (attribution.cue + attribution.source).compactMap {
      article.sentence(at: $0.start)
    }
    let title = titles.first { title in
      sentences.contains { article.annotations.sentences[$0].span.overlaps(title.span) }
        && !article.annotations.attributions.contains {
          $0.content.contains { $0.overlaps(title.span) }
        }
    }
    return title.map(words)
  }

  /// "Lind was interviewed on Radio Norrby's 'Harbour Hour' and Berg appeared on 'First Light'": each person with
  /// the next programme, in sentences that attribute nothing.
  private func appearances() -> [(String, HeardAt)] {
    guard !titles.isEmpty else { return [] }
    let attributed = article.annotations.attributions.flatMap(\.content)
    var appearances: [(String, HeardAt)] = []
    for entity in article.annotations.entities where entity.kind == .person {
      for mention in entity.mentions {
        guard let sentence = article.sentence(at: mention.span.start) else { continue }
        let span = article.annotations.sentences[sentence].span
        guard !attributed.contains(where: span.overlaps),
          let title = titles.first(where: {
            $0.span.start >= mention.span.end && span.contains($0.span)
          })
        else { continue }
        appearances.append(
          (entity.name, HeardAt(Occasion(kind: words(title), date: nil), channel: .interview)))
      }
    }
    return appearances
  }

  private func words(_ quotation: Quotation) -> String {
    quotation.pieces.map { article.text.oneLine($0) }.joined(separator: " ")
  }

  /// Two words or more between quotation marks, the first and the last written large.
  private static func isTitle(_ quotation: Quotation, in article: AnnotatedArticle) -> Bool {
    guard quotation.pieces.count == 1, let piece = quotation.pieces.first else { return false }
    let words = article.text[piece].split { !$0.isLetter }
    guard (2...6).contains(words.count) else { return false }
    return words.first?.first?.isUppercase == true && words.last?.first?.isUppercase == true
  }
}
