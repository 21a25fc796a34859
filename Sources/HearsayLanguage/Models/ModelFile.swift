/// A checked model file: a header of text and named sections of numbers, read in place.
///
/// Pointers into sections are good as long as some copy of the `ModelFile` lives, so keep it beside them.
public struct ModelFile: Sendable {
  public let kind: String
  public let templateHash: UInt64
  /// Lines `key: value`: data, licences, scores, trainer.
  public let header: String
  private let bytes: ModelBytes
  private let sections: [Section]

  private struct Section {
    var name: String
    var range: Range<Int>
  }

  /// Checks everything: the form, each byte by the checksum, the kind, and the features it was trained for.
  public init(_ bytes: ModelBytes, kind: String, templateHash: UInt64) throws(ModelError) {
    try self.init(bytes)
    guard self.kind == kind else { throw .wrongKind(found: self.kind, expected: kind) }
    guard self.templateHash == templateHash else {
      throw .templatesDiffer(found: self.templateHash, expected: templateHash)
    }
  }

  /// A file of any kind, for those who want to look into it.
  public init(_ bytes: ModelBytes) throws(ModelError) {
    let memory = bytes.memory
    try Self.checkBytes(memory)
    self.bytes = bytes
    kind = try Self.text(memory, ModelLayout.kindField, what: "kind")
    templateHash = memory.number(at: ModelLayout.templateHashAt)
    let rowsEnd = try Self.rowsEnd(memory)
    let headerEnd = rowsEnd + Int(memory.number(at: ModelLayout.headerSizeAt) as UInt32)
    let body = memory.count - ModelLayout.checksumSize
    guard headerEnd <= body, let first = ModelLayout.padded(headerEnd), first <= body,
      let header = String(validating: memory[rowsEnd..<headerEnd], as: UTF8.self)
    else { throw .malformed(what: "header") }
    self.header = header
    var sections: [Section] = []
    for row in stride(from: ModelLayout.prologueSize, to: rowsEnd, by: ModelLayout.rowSize) {
      sections.append(try Self.section(memory, row: row, within: first..<body))
    }
    self.sections = sections
  }

  /// What the file was sealed with: tells one file from another.
  var checksum: UInt64 { bytes.memory.number(at: bytes.memory.count - ModelLayout.checksumSize) }

  /// The value of a line of the header.
  public func value(_ key: String) -> String? {
    for line in header.split(separator: "\n") where line.hasPrefix(key + ":") {
      return String(line.dropFirst(key.count + 1).drop { $0 == " " })
    }
    return nil
  }

  /// The bytes of a section, from a multiple of 64 on.
  public func section(_ name: String) throws(ModelError) -> UnsafeRawBufferPointer {
    guard let section = sections.first(where: { $0.name == name }) else {
      throw .missingSection(name)
    }
    return UnsafeRawBufferPointer(rebasing: bytes.memory[section.range])
  }

  /// A section as numbers.
  ///
  /// - Parameter count: how many there must be; nil for as many as there are.
  public func numbers<Number: ModelNumber>(
    _ name: String, of type: Number.Type = Number.self, count: Int? = nil
  ) throws(ModelError) -> UnsafeBufferPointer<Number> {
    let bytes = try section(name)
    let size = MemoryLayout<Number>.size
    let whole = bytes.count / size
    let (expected, overflow) = (count ?? whole).multipliedReportingOverflow(by: size)
    guard !overflow, bytes.count == expected else {
      throw .wrongSize(section: name, bytes: bytes.count, expected: overflow ? Int.max : expected)
    }
    return bytes.assumingMemoryBound(to: Number.self)
  }

  // MARK: Checks

  private static func checkBytes(_ memory: UnsafeRawBufferPointer) throws(ModelError) {
    guard memory.prefix(ModelLayout.magic.count).elementsEqual(ModelLayout.magic) else {
      if !memory.isEmpty, !ModelLayout.magic.starts(with: memory.prefix(8)) { throw .notModel }
      throw .truncated(bytes: memory.count, expected: ModelLayout.smallestFile)
    }
    guard memory.count >= ModelLayout.smallestFile else {
      throw .truncated(bytes: memory.count, expected: ModelLayout.smallestFile)
    }
    let version = Int(memory.number(at: ModelLayout.versionAt) as UInt32)
    guard version == ModelLayout.version else {
      throw .wrongVersion(found: version, supported: ModelLayout.version)
    }
    let size = Int(clamping: memory.number(at: ModelLayout.fileSizeAt) as UInt64)
    guard memory.count >= size else { throw .truncated(bytes: memory.count, expected: size) }
    let body = memory.count - ModelLayout.checksumSize
    guard memory.count == size, body % ModelBytes.alignment == 0,
      ModelChecksum.sum(UnsafeRawBufferPointer(rebasing: memory[..<body]))
        == memory.number(at: body)
    else { throw .damaged }
  }

  private static func rowsEnd(_ memory: UnsafeRawBufferPointer) throws(ModelError) -> Int {
    let count = Int(memory.number(at: ModelLayout.sectionCountAt) as UInt32)
    let end = ModelLayout.prologueSize + count * ModelLayout.rowSize
    guard end <= memory.count - ModelLayout.checksumSize else {
      throw .malformed(what: "table of sections")
    }
    return end
  }

  private static func section(
    _ memory: UnsafeRawBufferPointer, row: Int, within body: Range<Int>
  ) throws(ModelError) -> Section {
    let name = try text(memory, row..<(row + ModelLayout.nameSize), what: "table of sections")
    let numbers = row + ModelLayout.nameSize
    let offset = Int(exactly: memory.number(at: numbers) as UInt64)
    let length = Int(exactly: memory.number(at: numbers + 8) as UInt64)
    guard !name.isEmpty, let offset, let length, offset % ModelBytes.alignment == 0,
      body.lowerBound <= offset, offset <= body.upperBound, length <= body.upperBound - offset
    else { throw .malformed(what: "table of sections") }
    return Section(name: name, range: offset..<(offset + length))
  }

  private static func text(
    _ memory: UnsafeRawBufferPointer, _ field: Range<Int>, what: String
  ) throws(ModelError) -> String {
    guard let text = String(validating: memory[field].prefix { $0 != 0 }, as: UTF8.self) else {
      throw .malformed(what: what)
    }
    return text
  }
}

extension UnsafeRawBufferPointer {
  /// A little-endian number; its offset is checked.
  func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}
