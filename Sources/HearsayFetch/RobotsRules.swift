/// What a site asks of programs: the Robots Exclusion Protocol (RFC 9309).
struct RobotsRules: Sendable {
  private struct Rule {
    var allows: Bool
    /// Bytes of the pattern, escapes in one spelling; `*` any bytes, `$` at the end the end.
    var pattern: [UInt8]
  }

  private var rules: [Rule] = []

  /// Allows everything: there is no robots.txt.
  static let none = RobotsRules()

  private init() {}

  /// - Parameters:
  ///   - bytes: the file; what is beyond 500 KiB is left out, as the RFC allows.
  ///   - agent: the product token: `hearsay`.
  init(_ bytes: [UInt8], agent: String) {
    var own: [Rule]?
    var others: [Rule] = []
    var names: Set<String> = []
    var isReadingNames = false
    for line in Self.lines(bytes.prefix(512_000)) {
      guard let (key, value) = Self.field(line) else { continue }
      switch key {
      case "user-agent":
        if !isReadingNames { names = [] }
        isReadingNames = true
        names.insert(Self.product(value))
        if names.contains(agent.lowercased()), own == nil { own = [] }
      case "allow", "disallow":
        isReadingNames = false
        guard !value.isEmpty else { continue }
        let rule = Rule(allows: key == "allow", pattern: Self.normalised(Array(value.utf8)))
        if names.contains(agent.lowercased()) { own?.append(rule) }
        if names.contains("*") { others.append(rule) }
      default: break
      }
    }
    rules = own ?? others
  }

  /// Whether a path with its query may be read: the longest rule that fits decides, `allow` between equals.
  func allows(_ path: String) -> Bool {
    if path == "/robots.txt" { return true }
    let target = Self.normalised(Array((path.isEmpty ? "/" : path).utf8))
    var best: (length: Int, allows: Bool) = (-1, true)
    for rule in rules where Self.matches(rule.pattern, target) {
      let length = rule.pattern.count
      if length > best.length || length == best.length && rule.allows {
        best = (length, rule.allows)
      }
    }
    return best.allows
  }

  // MARK: Reading

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.startIndex + 3 : bytes.startIndex
    return bytes[start...].split { $0 == 0x0A || $0 == 0x0D }
  }

  private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
    let bare = line.prefix { $0 != 0x23 }
    guard let colon = bare.firstIndex(of: 0x3A) else { return nil }
    let key = trimmed(bare[..<colon]).lowercased()
    return (key, trimmed(bare[(colon + 1)...]))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    var rest = bytes.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  /// `Hearsay/1.0` names the product `hearsay`.
  private static func product(_ value: String) -> String {
    value == "*"
      ? "*"
      : String(value.prefix { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "_" }).lowercased()
  }

  /// Bytes outside ASCII as escapes, escapes of plain letters undone, all in capitals.
  private static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x25, index + 2 < bytes.count,
        let value = escape(bytes[index + 1], bytes[index + 2])
      {
        result += isPlain(value) ? [value] : escaped(value)
        index += 3
        continue
      }
      result += byte < 0x80 ? [byte] : escaped(byte)
      index += 1
    }
    return result
  }

  private static func escape(_ high: UInt8, _ low: UInt8) -> UInt8? {
    UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  // MARK: Matching

  /// From the start of the path; a star goes back to no more than its last place, so that time is bounded by the product of the lengths.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isAnchored = pattern.last == 0x24
    let pattern = isAnchored ? pattern.dropLast() : pattern[...]
    var (p, t) = (0, 0)
    var star: (p: Int, t: Int)?
    while true {
      if p == pattern.count {
        if !isAnchored || t == path.count { return true }
      } else if pattern[p] == 0x2A {
        star = (p, t)
        p += 1
        continue
      } else if t < path.count, pattern[p] == path[t] {
        p += 1
        t += 1
        continue
      }
      guard let back = star, back.t < path.count else { return false }
      star = (back.p, back.t + 1)
      p = back.p + 1
      t = back.t + 1
    }
  }
}
