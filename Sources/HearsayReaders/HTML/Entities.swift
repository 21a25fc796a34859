/// Character references: the names of HTML 4 with a few newer ones, and numbers.
enum Entities {
  /// Appends bytes with their references resolved. An unknown or unfinished one stays as it is; NUL goes.
  ///
  /// - Parameter inAttribute: an unclosed name before a letter, digit or "=" belongs to an address there.
  static func decode(
    _ bytes: [UInt8], _ range: Range<Int>, into result: inout [UInt8], inAttribute: Bool = false
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = range.lowerBound
      var plain = index
      while index < range.upperBound {
        let byte = buffer[index]
        guard byte == 0x26 || byte == 0 else {
          index += 1
          continue
        }
        result.append(contentsOf: buffer[plain..<index])
        if byte == 0 {
          index += 1
        } else if let (scalar, end) = reference(bytes, index, range.upperBound),
          !inAttribute || !isInAddress(bytes, end, range.upperBound)
        {
          result.append(contentsOf: String(scalar).utf8)
          index = end
        } else {
          result.append(byte)
          index += 1
        }
        plain = index
      }
      result.append(contentsOf: buffer[plain..<range.upperBound])
    }
  }

  static func decode(_ bytes: [UInt8], _ range: Range<Int>, inAttribute: Bool = false) -> String {
    var result: [UInt8] = []
    decode(bytes, range, into: &result, inAttribute: inAttribute)
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a reference ends without a semicolon and the address goes on.
  private static func isInAddress(_ bytes: [UInt8], _ end: Int, _ limit: Int) -> Bool {
    guard bytes[end - 1] != 0x3B, end < limit else { return false }
    return bytes[end] == 0x3D || bytes[end].isASCIILetter || bytes[end].isDigit
  }

  /// The scalar of the reference that starts with the ampersand at `start`, and where it ends.
  private static func reference(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (
    Unicode.Scalar, Int
  )? {
    var end = start + 1
    guard end < limit else { return nil }
    if bytes[end] == 0x23 { return number(bytes, end + 1, limit) }
    while end < limit, end - start <= 9, bytes[end].isASCIILetter || bytes[end].isDigit { end += 1 }
    guard end - start > 2 else { return nil }
    if end < limit, bytes[end] == 0x3B, let scalar = scalar(bytes[(start + 1)..<end]) {
      return (scalar, end + 1)
    }
    return unclosed(bytes, start, end)
  }

  /// The longest of the old names that may lack their semicolon.
  ///
  ///     &copy 2032, &eacutet&eacute
  private static func unclosed(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (
    Unicode.Scalar, Int
  )? {
    var end = min(limit, start + 7)
    while end - start > 2 {
      if let scalar = scalar(bytes[(start + 1)..<end]), scalar.value < 0x100, scalar != "'" {
        return (scalar, end)
      }
      end -= 1
    }
    return nil
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    names[String(decoding: name, as: UTF8.self)].flatMap(Unicode.Scalar.init)
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (Unicode.Scalar, Int)?
  {
    var index = start
    let isHexadecimal = index < limit && bytes[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < limit, let digit = digit(bytes[index], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < limit && bytes[index] == 0x3B { index += 1 }
    if (0x80...0x9F).contains(value) { return (Windows1252.scalar(UInt8(value)), index) }
    return (value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", index)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    return isHexadecimal && (0x61...0x66).contains(letter) ? UInt32(letter - 0x57) : nil
  }

  /// The names of U+00A0 to U+00FF, in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
    micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
    Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc \
    euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml
    """

  private static let others: [String: UInt32] = [
    "quot": 0x22, "amp": 0x26, "apos": 0x27, "lt": 0x3C, "gt": 0x3E, "QUOT": 0x22, "AMP": 0x26,
    "LT": 0x3C, "GT": 0x3E, "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161,
    "Yuml": 0x178, "fnof": 0x192, "circ": 0x2C6, "tilde": 0x2DC, "ensp": 0x2002, "emsp": 0x2003,
    "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "hyphen": 0x2010,
    "ndash": 0x2013, "mdash": 0x2014, "horbar": 0x2015, "lsquo": 0x2018, "rsquo": 0x2019,
    "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "dagger": 0x2020,
    "Dagger": 0x2021, "bull": 0x2022, "bullet": 0x2022, "hellip": 0x2026, "mldr": 0x2026,
    "permil": 0x2030, "prime": 0x2032, "Prime": 0x2033, "lsaquo": 0x2039, "rsaquo": 0x203A,
    "oline": 0x203E, "frasl": 0x2044, "euro": 0x20AC, "image": 0x2111, "weierp": 0x2118,
    "real": 0x211C, "trade": 0x2122, "alefsym": 0x2135, "larr": 0x2190, "uarr": 0x2191,
    "rarr": 0x2192, "darr": 0x2193, "harr": 0x2194, "crarr": 0x21B5, "rArr": 0x21D2, "hArr": 0x21D4,
    "forall": 0x2200, "part": 0x2202, "exist": 0x2203, "empty": 0x2205, "nabla": 0x2207,
    "isin": 0x2208, "sum": 0x2211, "minus": 0x2212, "lowast": 0x2217, "radic": 0x221A,
    "infin": 0x221E, "and": 0x2227, "or": 0x2228, "cap": 0x2229, "cup": 0x222A, "int": 0x222B,
    "there4": 0x2234, "sim": 0x223C, "cong": 0x2245, "asymp": 0x2248, "ne": 0x2260, "equiv": 0x2261,
    "le": 0x2264, "ge": 0x2265, "loz": 0x25CA, "spades": 0x2660, "clubs": 0x2663, "hearts": 0x2665,
    "diams": 0x2666, "Alpha": 0x391, "Beta": 0x392, "Gamma": 0x393, "Delta": 0x394, "Omega": 0x3A9,
    "alpha": 0x3B1, "beta": 0x3B2, "gamma": 0x3B3, "delta": 0x3B4, "epsilon": 0x3B5,
    "lambda": 0x3BB, "mu": 0x3BC, "pi": 0x3C0, "sigma": 0x3C3, "omega": 0x3C9, "Zcaron": 0x17D,
    "zcaron": 0x17E, "Ccaron": 0x10C, "ccaron": 0x10D, "cacute": 0x107, "Cacute": 0x106,
    "lstrok": 0x142, "Lstrok": 0x141, "nacute": 0x144, "sacute": 0x15B, "Sacute": 0x15A,
    "eogon": 0x119, "aogon": 0x105, "zdot": 0x17C, "ecaron": 0x11B, "rcaron": 0x159, "uring": 0x16F,
    "gbreve": 0x11F, "scedil": 0x15F, "inodot": 0x131, "abreve": 0x103, "nbhyphen": 0x2011,
    "num": 0x23, "lpar": 0x28, "rpar": 0x29, "comma": 0x2C, "period": 0x2E, "colon": 0x3A,
    "semi": 0x3B, "lsqb": 0x5B, "rsqb": 0x5D, "lbrack": 0x5B, "rbrack": 0x5D, "lowbar": 0x5F,
    "vert": 0x7C, "verbar": 0x7C, "excl": 0x21, "quest": 0x3F, "sol": 0x2F, "percnt": 0x25,
    "dollar": 0x24, "plus": 0x2B, "equals": 0x3D, "commat": 0x40, "ast": 0x2A, "Tab": 0x9,
    "NewLine": 0xA, "rsquor": 0x2019, "rdquor": 0x201D, "check": 0x2713, "star": 0x2606,
  ]

  private static let names: [String: UInt32] = {
    var names = others
    for (code, name) in latin.split(separator: " ").enumerated() {
      names[String(name)] = UInt32(0xA0 + code)
    }
    return names
  }()
}
