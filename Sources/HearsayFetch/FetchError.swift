/// Why a page was not fetched. Facts; `description` is the one place that words them.
public enum FetchError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Address: Hashable, Sendable {
    case notOne
    case scheme(String)
    /// It names a user or a password.
    case user
  }

  case address(String, Address)
  /// A private, loopback or other address that is not of the open Internet.
  case privateAddress(host: String)
  case noHost(String)
  case noConnection(host: String, String)
  case certificate(host: String, String)
  /// Seconds.
  case tooSlow(host: String, seconds: Int)
  /// Bytes, after decoding.
  case tooLarge(limit: Int)
  /// Decoded, it is more than so many times what came.
  case inflated(ratio: Int)
  case headersTooLarge(limit: Int)
  case status(Int)
  case tooManyRedirects(limit: Int)
  case robots(host: String)
  /// robots.txt could not be read, which RFC 9309 takes for a ban.
  case robotsUnreachable(host: String)
  case offline
  case empty
  case failed(String)

  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .address(_, .notOne): "is no address of a page; write it as https://host/path"
    case .address(_, .scheme(let scheme)): "\(scheme): is not fetched, only http and https"
    case .address(_, .user): "names a user or password; give the address without"
    case .privateAddress(let host):
      "\(host) is an address of a private network, which a page must not lead to; --allow-private-addresses allows it"
    case .noHost(let host): "no such host: \(host); check the address and the connection"
    case .noConnection(let host, let what): "no connection to \(host) (\(what)); try again later"
    case .certificate(let host, let what): "\(host) cannot prove who it is (\(what)); not fetched"
    case .tooSlow(let host, let seconds):
      "\(host) did not answer within \(seconds) seconds; try again later"
    case .tooLarge(let limit): "is larger than \(limit / 1_000_000) MB; save it and give the file"
    case .inflated(let ratio): "unpacks to more than \(ratio) times what was sent; not read"
    case .headersTooLarge(let limit): "sends more than \(limit / 1_000) kB of headers; not read"
    case .status(404), .status(410): "the page is gone (404); check the address"
    case .status(401), .status(403), .status(451):
      "the site does not show the page without leave; open it in a browser and save it"
    case .status(429): "the site asks for fewer requests (429); try again later"
    case .status(let status): "the site answers with \(status); try again later"
    case .tooManyRedirects(let limit):
      "leads on more than \(limit) times; open it in a browser and give the last address"
    case .robots(let host):
      "robots.txt of \(host) asks programs not to read this page; open it in a browser and save it"
    case .robotsUnreachable(let host):
      "robots.txt of \(host) cannot be read, so the page is not fetched; try again later"
    case .offline: "is not kept from before, and --offline forbids to fetch it"
    case .empty: "the page is empty"
    case .failed(let what): "could not be fetched (\(what))"
    }
  }
}
