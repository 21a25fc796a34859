import HearsayModel

/// Which of two texts that share prose was there first, as far as the two pages show it.
///
/// The rules, the strongest first; where none speaks, the direction is unknown:
/// 1. "The Ferry Post" prints `PORT SOL (Nordwire) –` over Nordwire's text: who credits the other's house came second.
/// 2. A few paragraphs cut from a long text came after it.
/// 3. What appeared on a later day came second, or later on one day where both give the time.
/// 4. Two houses print one text, and one leaves parts of it out: editors shorten what they take over.
struct Precedence {
  /// An article and how many words of prose it has.
  typealias Side = (article: AnnotatedArticle, length: Int)

  private let a: Side
  private let b: Side
  private let share: Double

  /// - Parameter share: of the shorter text's prose, how much stands in the longer (0 … 1).
  init(_ a: Side, _ b: Side, share: Double) {
    (self.a, self.b, self.share) = (a, b, share)
  }

  func direction(_ relation: Lineage.Relation) -> Lineage.Direction {
    switch relation {
    case .caption, .template, .sharedQuotation: .unknown
    case .excerpt: byCredit ?? byLength
    case .copy: byCredit ?? byDate ?? (isCut ? byLength : .unknown)
    case .partial: byCredit ?? byDate ?? .unknown
    }
  }

  // MARK: Credit

  private var byCredit: Lineage.Direction? {
    let aCredits = Precedence.credits(a.article, b.article)
    let bCredits = Precedence.credits(b.article, a.article)
    guard aCredits != bCredits else { return nil }
    return aCredits ? .bFirst : .aFirst
  }

  /// Whether a page names, in its dateline or its credits, the other's house as another than its own.
  private static func credits(_ page: AnnotatedArticle, _ other: AnnotatedArticle) -> Bool {
    guard let house = house(of: other), let own = Precedence.house(of: page), own != house else {
      return false
    }
    if page.annotations.dateline?.agency.map(name) == house { return true }
    let words = house.parts
    return page.article.blocks.contains { block in
      guard block.kind == .credit || block.kind == .byline else { return false }
      let credit = name(page.text[block.span])
      return !words.isEmpty && words.allSatisfy(credit.parts.contains)
    }
  }

  /// The outlet; of a page that names none, the agency of its dateline.
  private static func house(of page: AnnotatedArticle) -> SpeakerName? {
    (page.article.outlet ?? page.annotations.dateline?.agency).flatMap {
      $0.isEmpty ? nil : name($0)
    }
  }

  private static func name(_ words: String) -> SpeakerName {
    SpeakerName(words, kind: .institution)
  }

  // MARK: Date

  private var byDate: Lineage.Direction? {
    guard let x = Precedence.appeared(a.article), let y = Precedence.appeared(b.article) else {
      return nil
    }
    if let day = x.day, let other = y.day, x.precision != .interval, y.precision != .interval,
      x.precision != .month, y.precision != .month, day != other
    {
      return day < other ? .aFirst : .bFirst
    }
    guard x.precision == y.precision, x.date != y.date else { return nil }
    return x.date < y.date ? .aFirst : .bFirst
  }

  /// The date that the page itself or its record shows; not one that other accounts of the event lend it.
  private static func appeared(_ page: AnnotatedArticle) -> PublicationDate? {
    page.annotations.published.flatMap { $0.inferred && $0.evidence == nil ? nil : $0 }
  }

  // MARK: Length

  private var byLength: Lineage.Direction {
    a.length == b.length ? .unknown : a.length > b.length ? .aFirst : .bFirst
  }

  /// Whether one is the other without some of its words; an outlet's own two versions may have grown instead.
  private var isCut: Bool {
    let shorter = Double(min(a.length, b.length))
    let longer = Double(max(a.length, b.length))
    return share >= 0.9 && shorter <= 0.95 * longer
      && a.article.article.outlet != nil && b.article.article.outlet != nil
      && a.article.article.outlet != b.article.article.outlet
  }
}
