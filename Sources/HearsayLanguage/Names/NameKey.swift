/// Spellings of one name made equal: case, accents and the commonest transliterations from Cyrillic.
/// "Yuri Marlov" and "Yury Marlof" have one key.
public enum NameKey {
  public static func key(_ name: String) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x20: letters.append(byte)
      case 0x41...0x5A: letters.append(byte | 0x20)
      case 0x2D: letters.append(0x20)
      case 0x80...: return key(folding: name)
      default: continue
      }
    }
    return transliterated(letters)
  }

  /// The same for names with accents.
  private static func key(folding name: String) -> String {
    var letters: [UInt8] = []
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", " ": letters.append(UInt8(scalar.value))
      case "-": letters.append(0x20)
      default:
        let folded = plain[scalar] ?? (scalar.properties.isAlphabetic ? String(scalar) : "")
        letters.append(contentsOf: folded.utf8)
      }
    }
    return transliterated(letters)
  }

  /// Pairs of letters that transliterations write in several ways, written in one; then single letters.
  private static func transliterated(_ letters: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(letters.count)
    var index = 0
    while index < letters.count {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      if let common = pairs[UInt16(letters[index]) << 8 | UInt16(next)] {
        out.append(common)
        index += 2
      } else {
        out.append(letters[index] == 0x79 ? 0x69 : letters[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The last word's key: what a person is called after the first mention.
  public static func family(_ name: String) -> String {
    let words = name.split(separator: " ").filter { !suffixes.contains($0.lowercased()) }
    return key(String(words.last ?? ""))
  }

  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

  private static let pairs: [UInt16: UInt8] = {
    var table: [UInt16: UInt8] = [:]
    for row in "kh>k gh>g ph>f th>t iy>i yy>i ij>i yi>i ii>i ks>x ou>u ff>f ie>e ye>e io>o yo>o"
      .split(separator: " ")
    {
      let bytes = Array(row.utf8)
      table[UInt16(bytes[0]) << 8 | UInt16(bytes[1])] = bytes[3]
    }
    return table
  }()

  private static let plain: [Unicode.Scalar: String] = {
    let pairs =
      "áa àa âa äa ãa åa āa ąa çc ćc čc đd ðd ée èe êe ëe ēe ęe ěe íi ìi îi ïi īi ıi łl ñn ńn ňn óo òo ôo öo õo øo őo řr śs šs şs ßss ťt úu ùu ûu üu ūu ůu űu ýy ÿy žz źz żz ğg"
    var table: [Unicode.Scalar: String] = [:]
    for pair in pairs.split(separator: " ") {
      if let first = pair.unicodeScalars.first { table[first] = String(pair.dropFirst()) }
    }
    return table
  }()

  /// One slip of the keyboard apart: a letter more, less, other, or two swapped (Damerau 1964).
  public static func isOneSlip(_ a: String, _ b: String) -> Bool {
    let a = Array(a.utf8)
    let b = Array(b.utf8)
    guard abs(a.count - b.count) <= 1, a != b else { return a == b }
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      tail += 1
    }
    let left = a.count - head - tail
    let right = b.count - head - tail
    if left <= 1 && right <= 1 { return true }
    return left == 2 && right == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
  }
}
