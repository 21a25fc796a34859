/// Addresses of the Internet protocols, and which of them lie in the open Internet.
///
/// A page must never lead the program to a machine of the user's own network: `http://169.254.169.254/`, or a name that resolves to
/// 127.0.0.1 (RFC 6890 and the registries of special-purpose addresses that it set up).
enum NetworkAddress {
  /// - Parameter bytes: four of IPv4 or sixteen of IPv6, in network order.
  static func isPublic(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 4: isPublic4(bytes)
    case 16: isPublic6(bytes)
    default: false
    }
  }

  private static func isPublic4(_ b: [UInt8]) -> Bool {
    switch (b[0], b[1], b[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): false
    case (100, 64..<128, _), (169, 254, _), (172, 16..<32, _), (192, 168, _), (198, 18..<20, _):
      false
    case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 51, 100), (203, 0, 113): false
    default: true
    }
  }

  /// Only 2000::/3 is given out; addresses that carry one of IPv4 are judged by that one.
  private static func isPublic6(_ b: [UInt8]) -> Bool {
    if b[..<10].allSatisfy({ $0 == 0 }), b[10] == b[11], [0, 0xFF].contains(b[10]) {
      // ::ffff:a.b.c.d, and ::a.b.c.d, which holds ::1 and :: too
      return isPublic4(Array(b[12...]))
    }
    // 64:ff9b::/96 translates to IPv4, 64:ff9b:1::/48 within one network.
    if b.starts(with: [0, 0x64, 0xFF, 0x9B]) {
      return b[4..<12].allSatisfy { $0 == 0 } && isPublic4(Array(b[12...]))
    }
    guard b[0] & 0xE0 == 0x20 else { return false }
    if b[0] == 0x20, b[1] == 0x02 { return isPublic4(Array(b[2..<6])) }
    // 2001::/23 holds Teredo and other protocols, 2001:db8::/32 and 3fff::/20 are for documents.
    if b[0] == 0x20, b[1] == 0x01 { return b[2] >= 2 && !(b[2] == 0x0D && b[3] == 0xB8) }
    return !(b[0] == 0x3F && b[1] == 0xFF && b[2] & 0xF0 == 0)
  }
}
