/// Collects what a model file holds. The same calls give the same bytes.
public struct ModelWriter {
  private let kind: String
  private let templateHash: UInt64
  private var header = ""
  private var sections: [(name: String, bytes: [UInt8])] = []

  /// - Parameter kind: at most 24 bytes.
  public init(kind: String, templateHash: UInt64) {
    precondition(kind.utf8.count <= ModelLayout.kindField.count, "a model's kind is short")
    self.kind = kind
    self.templateHash = templateHash
  }

  /// A line of the header; line breaks in the value become blanks.
  public mutating func addLine(_ key: String, _ value: String) {
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    header += "\(key): \(line)\n"
  }

  /// - Parameter name: at most 32 bytes, and new.
  public mutating func addSection(_ name: String, _ bytes: [UInt8]) {
    precondition(!name.isEmpty && name.utf8.count <= ModelLayout.nameSize, "a name is short")
    precondition(!sections.contains { $0.name == name }, "a section is written once")
    sections.append((name, bytes))
  }

  public mutating func addSection<Number: ModelNumber>(_ name: String, numbers: [Number]) {
    addSection(name, numbers.withUnsafeBytes(Array.init))
  }

  /// The file.
  public func bytes() -> [UInt8] {
    var rows: [UInt8] = []
    var body: [UInt8] = []
    let text = Self.filled(Array(header.utf8))
    let first = ModelLayout.prologueSize + sections.count * ModelLayout.rowSize + text.count
    for section in sections {
      rows += Self.field(section.name, ModelLayout.nameSize)
      rows += Self.number(UInt64(first + body.count)) + Self.number(UInt64(section.bytes.count))
      rows += [UInt8](repeating: 0, count: 16)
      body += Self.filled(section.bytes)
    }
    let size = first + body.count + ModelLayout.checksumSize
    var file = prologue(headerSize: header.utf8.count, fileSize: size)
    file += rows
    file += text
    file += body
    return Self.sealed(file)
  }

  private func prologue(headerSize: Int, fileSize: Int) -> [UInt8] {
    var bytes = ModelLayout.magic
    bytes += Self.number(UInt32(ModelLayout.version)) + Self.number(UInt32(headerSize))
    bytes += Self.number(UInt64(fileSize)) + Self.number(templateHash)
    bytes += Self.number(UInt32(sections.count)) + Self.number(UInt32(0))
    return bytes + Self.field(kind, ModelLayout.kindField.count)
  }

  /// A body with its checksum behind it.
  static func sealed(_ body: [UInt8]) -> [UInt8] {
    let copy = ModelBytes(body)
    return body + number(ModelChecksum.sum(copy.memory))
  }

  private static func number(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian, Array.init)
  }

  private static func field(_ text: String, _ size: Int) -> [UInt8] {
    Array(text.utf8) + [UInt8](repeating: 0, count: size - text.utf8.count)
  }

  private static func filled(_ bytes: [UInt8]) -> [UInt8] {
    let size = ModelLayout.padded(bytes.count) ?? bytes.count
    return bytes + [UInt8](repeating: 0, count: size - bytes.count)
  }
}

/// 64-bit FNV-1a (Fowler, Noll, Vo 1991) of a description of feature templates, for the header of a model.
public func templateHash(_ description: String) -> UInt64 {
  description.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
