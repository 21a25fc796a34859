/// How much the readers take at most.
public struct ReadLimits: Sendable {
  /// Bytes of a file. A caller that knows the size checks it before it reads.
  public let file = 20_000_000
  /// Bytes of a page; what comes after is left out.
  public let page = 10_000_000
  /// Bytes of an item of a feed and of the text of a mail; what comes after is left out.
  public let item = 2_000_000
  /// Bytes of one line of JSON Lines.
  public let record = 32_000_000
  /// Elements of a page inside one another; deeper ones are taken as siblings.
  public let depth = 512
  /// Runs of text of a page.
  public let blocks = 250_000
  /// Attributes of one tag; what comes after is left out.
  public let attributes = 256
}
