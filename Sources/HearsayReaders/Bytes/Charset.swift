#if canImport(Glibc)
  import Glibc
#endif

/// An encoding that a page or its server declares.
enum Charset: Equatable {
  case utf8
  case windows1252
  /// A single-byte code page, by its name in the Encoding Standard.
  case codePage(String)
  /// An encoding of several bytes, by its name in iconv.
  case multibyte(String)

  /// By a label as pages and servers write it; nil for one that is not known.
  ///
  ///     "ISO-8859-1" → windows1252, "cp1251" → codePage("windows-1251")
  init?(label: String) {
    let label = label.lowercased().filter { $0 != " " && $0 != "\"" && $0 != "'" }
    let name = Self.aliases[label] ?? label
    if name == "utf-8" {
      self = .utf8
    } else if name == "windows-1252" {
      self = .windows1252
    } else if CodePageTables.upper[name] != nil {
      self = .codePage(name)
    } else if let converter = Self.converters[name] {
      self = .multibyte(converter)
    } else {
      return nil
    }
  }

  /// The charset of a `Content-Type`: `text/html; charset=windows-1251`.
  init?(contentType: String) {
    guard let mark = contentType.lowercased().utf8.firstIndex(of: 0x3D),
      contentType[..<mark].lowercased().hasSuffix("charset")
    else { return nil }
    let value = contentType[contentType.utf8.index(after: mark)...].prefix { $0 != ";" }
    self.init(label: String(value))
  }

  /// Bytes as text; nil where this machine cannot convert them.
  func decode(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: return nil
    case .windows1252:
      return Self.singleByte(bytes) { Windows1252.scalar($0) }
    case .codePage(let name):
      let upper = Self.upper(name)
      return Self.singleByte(bytes) { upper[Int($0) - 0x80] }
    case .multibyte(let name): return Self.converted(bytes, from: name)
    }
  }

  private static func singleByte(_ bytes: [UInt8], _ scalar: (UInt8) -> Unicode.Scalar) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(contentsOf: String(scalar(byte)).utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func upper(_ name: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for run in (CodePageTables.upper[name] ?? "").split(separator: " ") {
      let parts = run.split(separator: "+")
      let first = UInt32(parts[0], radix: 16) ?? 0xFFFD
      let more = parts.count > 1 ? UInt32(parts[1]) ?? 0 : 0
      for offset in 0...more { scalars.append(Unicode.Scalar(first + offset) ?? "\u{FFFD}") }
    }
    while scalars.count < 128 { scalars.append("\u{FFFD}") }
    return scalars
  }

  private static let aliases: [String: String] = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "ascii": "windows-1252",
    "us-ascii": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252",
    "iso_8859-1": "windows-1252", "latin1": "windows-1252", "l1": "windows-1252",
    "cp1252": "windows-1252", "x-cp1252": "windows-1252", "iso-8859-9": "windows-1254",
    "latin5": "windows-1254", "iso-8859-11": "windows-874", "tis-620": "windows-874",
    "cp866": "ibm866", "866": "ibm866", "latin2": "iso-8859-2", "iso8859-2": "iso-8859-2",
    "iso8859-5": "iso-8859-5", "cyrillic": "iso-8859-5", "arabic": "iso-8859-6",
    "greek": "iso-8859-7", "iso8859-7": "iso-8859-7", "hebrew": "iso-8859-8",
    "iso-8859-8-i": "iso-8859-8", "iso8859-15": "iso-8859-15", "latin9": "iso-8859-15",
    "latin-9": "iso-8859-15", "koi8": "koi8-r", "koi": "koi8-r", "koi8-ru": "koi8-u",
    "mac": "macintosh", "x-mac-roman": "macintosh", "cp1250": "windows-1250",
    "x-cp1250": "windows-1250", "cp1251": "windows-1251", "x-cp1251": "windows-1251",
    "win-1251": "windows-1251", "windows1251": "windows-1251", "cp1253": "windows-1253",
    "cp1254": "windows-1254", "cp1255": "windows-1255", "cp1256": "windows-1256",
    "cp1257": "windows-1257", "cp1258": "windows-1258", "sjis": "shift_jis",
    "shift-jis": "shift_jis", "x-sjis": "shift_jis", "windows-31j": "shift_jis",
    "ms_kanji": "shift_jis", "x-euc-jp": "euc-jp", "ks_c_5601-1987": "euc-kr",
    "ksc5601": "euc-kr", "korean": "euc-kr", "windows-949": "euc-kr", "gb2312": "gbk",
    "x-gbk": "gbk", "chinese": "gbk", "gb_2312-80": "gbk", "big5-hkscs": "big5",
    "x-x-big5": "big5", "cn-big5": "big5",
  ]

  private static let converters = [
    "shift_jis": "CP932", "euc-jp": "EUC-JP", "iso-2022-jp": "ISO-2022-JP", "euc-kr": "CP949",
    "gbk": "GB18030", "gb18030": "GB18030", "big5": "BIG5-HKSCS",
  ]
}

extension Charset {
  /// The C library's converter; what it cannot convert becomes U+FFFD.
  private static func converted(_ bytes: [UInt8], from name: String) -> String? {
    #if canImport(Glibc)
      guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
        return nil
      }
      defer { iconv_close(converter) }
      return run(converter, bytes)
    #else
      return nil
    #endif
  }

  #if canImport(Glibc)
    private static func run(_ converter: iconv_t, _ bytes: [UInt8]) -> String {
      var input = bytes.map { CChar(bitPattern: $0) }
      var result: [UInt8] = []
      var chunk = [CChar](repeating: 0, count: 65_536)
      input.withUnsafeMutableBufferPointer { source in
        var next = source.baseAddress
        var left = source.count
        while left > 0 {
          chunk.withUnsafeMutableBufferPointer { target in
            var out = target.baseAddress
            var room = target.count
            let status = iconv(converter, &next, &left, &out, &room)
            let written = target.count - room
            result.append(contentsOf: target.prefix(written).map { UInt8(bitPattern: $0) })
            if Int(truncatingIfNeeded: status) == -1, room >= 8, left > 0 {
              result.append(contentsOf: [0xEF, 0xBF, 0xBD])
              next = next?.advanced(by: 1)
              left -= 1
            }
          }
        }
      }
      return String(decoding: result, as: UTF8.self)
    }

  #endif
}
