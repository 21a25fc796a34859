import Testing

@testable import HearsayLanguage

/// Model files: what was written is read, and anything else is an error that says what is wrong.
struct ModelFileTests {
  private static let hash = templateHash("a b c")

  private static func sample() -> [UInt8] {
    var writer = ModelWriter(kind: "network", templateHash: hash)
    writer.addLine("data", "an invented\nset")
    writer.addLine("licence", "CC BY 4.0")
    writer.addSection("weights", numbers: (0..<300).map { Int16($0) * 7 - 900 })
    writer.addSection("scales", numbers: [Float(0.5), 0.25])
    writer.addSection("empty", [])
    writer.addSection("bytes", Array("abc".utf8))
    return writer.bytes()
  }

  private static func read(_ bytes: [UInt8]) throws(ModelError) -> ModelFile {
    try ModelFile(ModelBytes(bytes), kind: "network", templateHash: hash)
  }

  private static func error(_ bytes: [UInt8]) -> ModelError? {
    do throws(ModelError) {
      _ = try read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("What was written is read, and the same calls give the same bytes")
  func roundTrip() throws {
    let bytes = Self.sample()
    #expect(bytes == Self.sample())
    let file = try Self.read(bytes)
    #expect(file.value("data") == "an invented set")
    #expect(file.value("licence") == "CC BY 4.0")
    #expect(file.value("lic") == nil)
    let weights = try file.numbers("weights", of: Int16.self, count: 300)
    #expect(weights.elementsEqual((0..<300).map { Int16($0) * 7 - 900 }))
    #expect(try Array(file.numbers("scales", of: Float.self)) == [0.5, 0.25])
    #expect(try file.section("empty").isEmpty)
    #expect(try file.section("bytes").elementsEqual("abc".utf8))
    for name in ["weights", "scales", "bytes"] {
      let start = try file.section(name).baseAddress
      #expect(Int(bitPattern: start) % ModelBytes.alignment == 0)
    }
  }

  @Test("A section's memory lives as long as the file")
  func memory() throws {
    var file: ModelFile? = try Self.read(Self.sample())
    let copy = file
    file = nil
    let weights = try copy?.numbers("weights", of: Int16.self)
    withExtendedLifetime(copy) { #expect(weights?.last.map(Int.init) == 1193) }
  }

  @Test("A file without sections is a file")
  func bare() throws {
    let file = try Self.read(ModelWriter(kind: "network", templateHash: Self.hash).bytes())
    #expect(file.header.isEmpty)
    #expect(throws: ModelError.missingSection("weights")) { try file.section("weights") }
  }

  @Test("Every shorter file is an error, and so is a longer one")
  func lengths() {
    let bytes = Self.sample()
    for count in 0..<bytes.count {
      guard case .truncated = Self.error(Array(bytes[..<count])) else {
        Issue.record("\(count) bytes of \(bytes.count)")
        continue
      }
    }
    #expect(Self.error(bytes + [0]) == .damaged)
    #expect(Self.error(bytes + [UInt8](repeating: 0, count: 64)) == .damaged)
  }

  @Test("Every single bit that flips is noticed", arguments: 0..<8)
  func bitFlips(bit: Int) {
    let bytes = Self.sample()
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1 << bit
      #expect(Self.error(damaged) != nil, "bit \(bit) of byte \(index)")
    }
  }

  @Test("Random damage of many bytes is noticed")
  func damage() {
    let bytes = Self.sample()
    var generator = SplitMix(state: 11)
    for round in 0..<400 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        damaged[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      if damaged != bytes { #expect(Self.error(damaged) != nil, "round \(round)") }
    }
  }

  @Test("What differs is named: version, kind, features, another file")
  func differences() {
    var later = Self.sample()
    later[ModelLayout.versionAt] = 9
    #expect(Self.error(later) == .wrongVersion(found: 9, supported: 1))
    let lemmas = ModelWriter(kind: "lemmas", templateHash: Self.hash).bytes()
    #expect(Self.error(lemmas) == .wrongKind(found: "lemmas", expected: "network"))
    let other = ModelWriter(kind: "network", templateHash: 5).bytes()
    #expect(Self.error(other) == .templatesDiffer(found: 5, expected: Self.hash))
    #expect(Self.error(Array("<html><body>not found</body></html>".utf8)) == .notModel)
    #expect(Self.error([UInt8](repeating: 0, count: 4096)) == .notModel)
  }

  @Test("Absurd numbers under a right checksum are errors, not crashes")
  func absurdNumbers() {
    let body = Array(Self.sample().dropLast(ModelLayout.checksumSize))
    let row = ModelLayout.prologueSize + ModelLayout.nameSize
    let places = [ModelLayout.headerSizeAt, ModelLayout.sectionCountAt, row, row + 8, row + 64]
    let absurd: [UInt64] = [
      .max, .max - 63, 1 << 63, 1 << 62, 1 << 40, 0xFFFF_FFFF, 0x7FFF_FFFF, 0xFFFF_FFC0,
    ]
    for (place, value) in places.flatMap({ place in absurd.map { (place, $0) } }) {
      var changed = body
      let size = place < ModelLayout.prologueSize ? 4 : 8
      let number = withUnsafeBytes(of: value.littleEndian) { Array($0.prefix(size)) }
      changed.replaceSubrange(place..<(place + size), with: number)
      let error = Self.error(ModelWriter.sealed(changed))
      if value == 1 << 40 || value == 1 << 62 || value == 1 << 63, size == 4 { continue }
      guard case .malformed = error else {
        Issue.record("\(value) at \(place): \(String(describing: error))")
        continue
      }
    }
  }

  @Test("A section of another size or name is an error")
  func sections() throws {
    let file = try Self.read(Self.sample())
    #expect(throws: ModelError.wrongSize(section: "weights", bytes: 600, expected: 602)) {
      try file.numbers("weights", of: Int16.self, count: 301)
    }
    #expect(throws: ModelError.wrongSize(section: "bytes", bytes: 3, expected: 0)) {
      try file.numbers("bytes", of: Int32.self)
    }
    #expect(throws: ModelError.wrongSize(section: "bytes", bytes: 3, expected: .max)) {
      try file.numbers("bytes", of: Int32.self, count: .max)
    }
    #expect(throws: ModelError.missingSection("biases")) { try file.section("biases") }
  }

  @Test("Each error says what to do")
  func messages() {
    let errors: [ModelError] = [
      .truncated(bytes: 3, expected: 72), .notModel, .wrongVersion(found: 2, supported: 1),
      .wrongKind(found: "a", expected: "b"), .templatesDiffer(found: 1, expected: 2), .damaged,
      .malformed(what: "kind"), .missingSection("a"),
      .wrongSize(section: "a", bytes: 1, expected: 2),
    ]
    for error in errors { #expect(error.description.contains("make install")) }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers everywhere.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
