/// How pages are fetched.
public struct FetchOptions: Sendable {
  /// What the program calls itself; the part before the slash is its product token.
  public var agent = "Hearsay/0.1 (reads news articles for their attributions; one page at a time)"
  /// Bytes of a body after decoding.
  public var bytes = 10_000_000
  /// How many times more than what came a body may be, where it is larger than `smallBody`.
  public var ratio = 100
  public var redirects = 5
  /// Milliseconds: until connected, until the headers are there, in all.
  public var connect = 10_000
  public var headers = 15_000
  public var total = 30_000
  /// Milliseconds between two requests to one site.
  public var pause = 1_000
  /// Fetch from private and loopback addresses too.
  public var allowsPrivateAddresses = false
  /// Never connect: give what was kept.
  public var isOffline = false

  static let headerBytes = 256_000
  /// Bodies up to this many bytes may be packed as well as they like.
  static let smallBody = 1_000_000

  public init() {}

  /// The product token of the agent.
  var product: String { String(agent.prefix { $0 != "/" && $0 != " " }).lowercased() }
}
