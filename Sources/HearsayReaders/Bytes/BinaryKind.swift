/// A kind of file that is no text, known by its first bytes.
public enum BinaryKind: String, Hashable, Sendable, CaseIterable {
  case pdf = "PDF"
  case archive = "zip archive or office document"
  case gzip = "gzip archive"
  case picture = "picture"
  case oldOffice = "office document"
  case program

  /// What the file is and what to do with it.
  var advice: String {
    switch self {
    case .pdf: "is a PDF; copy its text into a .txt file"
    case .archive, .oldOffice: "is an archive or office document; save its text as a .txt file"
    case .gzip: "is packed twice; unpack it first"
    case .picture: "is a picture; give the article's text"
    case .program: "is a program; give the article's text"
    }
  }

  private static let signatures: [(BinaryKind, [UInt8])] = [
    (.pdf, Array("%PDF-".utf8)), (.archive, [0x50, 0x4B, 0x03, 0x04]), (.gzip, [0x1F, 0x8B]),
    (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]),
    (.picture, Array("GIF8".utf8)),
    (.picture, Array("RIFF".utf8)), (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0]),
    (.program, [0x7F, 0x45, 0x4C, 0x46]),
    (.oldOffice, Array("{\\rtf".utf8)),
  ]

  init?(_ bytes: [UInt8]) {
    guard let match = BinaryKind.signatures.first(where: { bytes.starts(with: $0.1) }) else {
      return nil
    }
    self = match.0
  }

  /// Whether bytes are no text: they hold NUL and are no page, or one in ten of the first is a control character.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.contains(0), FileFormat.of(bytes, name: "") != .page { return true }
    let head = bytes.prefix(65_536)
    let controls = head.count {
      $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B || $0 == 0x7F
    }
    return controls * 10 > head.count
  }
}
