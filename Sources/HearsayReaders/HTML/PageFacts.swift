/// What a page says about its article, each with the place where it says so.
public struct PageFacts: Sendable, Hashable {
  public var title: PageFact?
  /// People, never a desk.
  public var authors: [PageFact] = []
  public var outlet: PageFact?
  /// ISO 8601; the zone where the page gives one.
  public var published: PageFact?
  public var modified: PageFact?
  public var canonical: PageFact?
  public var language: PageFact?
  /// The agency whose copy it is.
  public var agency: PageFact?
  /// Captions of pictures and films, which are no part of the text.
  public var captions: [String] = []
}

/// One thing that a page says.
public struct PageFact: Sendable, Hashable {
  public var value: String
  public var evidence: Evidence

  /// Where a page says something.
  public enum Evidence: Sendable, Hashable {
    /// A member of the article's JSON-LD: `datePublished`.
    case linkedData(String)
    /// A `meta` or `link` element, by its name or property: `og:title`.
    case meta(String)
    /// An element, by its tag and what marks it: `h1`, `time datetime`, `span itemprop=author`.
    case element(String)
    /// A line of the page, as a reader sees it.
    case line(String)
    /// The page's address.
    case address
  }

  init(_ value: String, _ evidence: Evidence) {
    self.value = value
    self.evidence = evidence
  }

  /// Nil where there is no value.
  init?(_ value: String?, _ evidence: Evidence) {
    guard let value else { return nil }
    self.init(value, evidence)
  }
}
