/// An address that a page may link to.
enum SafeURL {
  /// The address where it is a plain `http` or `https` one; nil for every other scheme, for a relative address, and
  /// where it holds blanks or control characters, which browsers drop before they read the scheme.
  static func link(_ address: String?) -> String? {
    guard let address else { return nil }
    let lower = address.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
      address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    return address
  }
}
