/// Bytes as text by the name of their character set, as HTTP, mail and XML declare it.
enum CharacterSet {
  /// What the label says, unless the bytes are valid UTF-8 or say otherwise themselves; an unknown label counts as none.
  static func decode(_ bytes: [UInt8], label: String?) -> DecodedText {
    guard let label, !bytes.isEmpty, UTF16Order(bytes) == nil, let charset = Charset(label: label),
      String(validating: bytes, as: UTF8.self) == nil, let text = charset.decode(bytes)
    else { return DecodedText.of(bytes) }
    return DecodedText(text: text)
  }
}
