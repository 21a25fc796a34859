import Foundation

/// A page as it came, or as it was kept from before.
public struct FetchedPage: Sendable {
  /// Where it was found in the end, after redirects.
  public var address: WebAddress
  /// The body, decoded.
  public var bytes: [UInt8]
  /// The `Content-Type` as sent: `text/html; charset=utf-8`.
  public var contentType: String?
  /// When it was fetched: ISO 8601 in UTC.
  public var taken: String
  /// Which version of the page it is, counted from 1, and whether it was there before.
  public var version: Int
  public var isKept: Bool

  /// The charset that the server names.
  public var charset: String? {
    guard let type = contentType, let mark = type.lowercased().range(of: "charset=") else {
      return nil
    }
    let rest = type[mark.upperBound...].drop { $0 == "\"" || $0 == "'" }
    let name = rest.prefix { $0 != ";" && $0 != "\"" && $0 != "'" && $0 != " " }
    return name.isEmpty ? nil : String(name)
  }
}
