import Mustache

/// What a template is filled with.
typealias Fields = [String: Any]

/// A value that a section may ask for: an empty text counts as missing.
func given(_ text: String?) -> Any {
  guard let text, !text.isEmpty else { return false }
  return text
}

/// A Mustache template whose every `{{name}}` is escaped for HTML, in text and in quoted attributes.
struct Template: Sendable {
  private let template: MustacheTemplate

  /// - Parameter source: A literal of this program; one that does not parse is a mistake in it.
  init(_ source: String) {
    do {
      template = try MustacheTemplate(string: Template.escaping + source)
    } catch {
      preconditionFailure("A template does not parse (\(error)): \(source.prefix(80))")
    }
  }

  func render(_ fields: Fields) -> String { template.render(fields) }

  /// Names our own escaping at the head of each template.
  private static let escaping: String = {
    MustacheContentTypes.register(Escaping(), named: "HEARSAY")
    return "{{% CONTENT_TYPE: HEARSAY}}"
  }()
}

/// Works on bytes, so that a combining mark behind a quotation mark cannot hide it, as it does from an escaping that
/// looks at whole characters.
struct Escaping: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case 0x09, 0x0A: bytes.append(byte)
      case 0x0D: bytes += "&#13;".utf8
      case 0x00..<0x20, 0x7F: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
