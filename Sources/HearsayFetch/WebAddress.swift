import HearsayCurl

/// An address of a page, as libcurl reads it: the one that judges it is the one that connects.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  /// Without fragment.
  public let whole: String
  public let scheme: String
  /// As written, in lower case where it is a name.
  public let host: String
  public let port: String
  /// Path and query.
  public let path: String

  public var description: String { whole }
  /// Host and port: what pacing and robots.txt go by.
  var site: String { "\(scheme)://\(host):\(port)" }

  /// Whether words on a command line are meant as an address of a page.
  public static func isMeant(by text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: 0x3A), text[colon...].hasPrefix("://") else {
      return false
    }
    return text[..<colon].utf8.count > 1
      && text[..<colon].utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }

  /// - Parameter base: what a relative address is relative to.
  /// - Throws: `FetchError.address` where the text is no address, has another scheme than http and https, or names a user.
  public init(_ text: String, relativeTo base: WebAddress? = nil) throws(FetchError) {
    guard text.utf8.count <= 8_192, !text.utf8.contains(where: { $0 < 0x21 || $0 == 0x7F }) else {
      throw .address(text, .notOne)
    }
    var read = hc_address()
    guard hc_read_address(text, base?.whole, &read) == 1 else { throw .address(text, .notOne) }
    defer { hc_free(&read) }
    scheme = Self.string(read.scheme).lowercased()
    host = Self.string(read.host).lowercased()
    port = Self.string(read.port)
    path = Self.string(read.path)
    whole = Self.string(read.whole)
    guard ["http", "https"].contains(scheme) else { throw .address(text, .scheme(scheme)) }
    guard read.has_user == 0 else { throw .address(text, .user) }
    guard !host.isEmpty else { throw .address(text, .notOne) }
  }

  private static func string(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
