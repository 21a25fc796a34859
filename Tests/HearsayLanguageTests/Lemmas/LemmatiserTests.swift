import HearsayModel
import Testing

@testable import HearsayLanguage

/// The lemmatiser with a handful of rules made by hand.
struct LemmatiserTests {
  private static let edits = [
    LemmaEdit(from: [], to: []), LemmaEdit(from: Array("s".utf8), to: []),
    LemmaEdit(from: Array("ies".utf8), to: Array("y".utf8)),
    LemmaEdit(from: Array("mice".utf8), to: Array("mouse".utf8)),
    LemmaEdit(from: Array("e".utf8), to: Array("us".utf8)),
  ]

  /// Keys of a form's contexts, shortest first.
  private static func keys(
    _ table: LemmaContexts.Table, _ form: String, _ upos: UniversalTag, _ xpos: PennTag?
  ) -> [UInt64] {
    var memory = [UInt8](repeating: 0, count: LemmaForm.longest)
    return Array(form.utf8).withUnsafeBufferPointer { form in
      memory.withUnsafeMutableBufferPointer { memory in
        guard let form = LemmaForm(form, in: memory) else { return [] }
        return [UInt64](unsafeUninitializedCapacity: LemmaContexts.count) { keys, count in
          count = LemmaContexts.fill(keys, table, form, upos, xpos) + 1
        }
      }
    }
  }

  private static func lemmatiser() throws -> Lemmatiser {
    let noun = keys(.edit, "ponies", .noun, .nns)
    let mice = keys(.edit, "mice", .noun, .nns)
    var rules: [(key: UInt64, value: UInt16)] = [
      (noun[0], 0), (noun[1], 1), (noun[3], 2), (mice[mice.count - 1], 3),
      (keys(.edit, "x", .noun, nil)[0], 1), (keys(.edit, "é", .adj, .jj)[1], 1),
      (keys(.edit, "e", .verb, .vb)[0], 4),
    ]
    rules.append((keys(.capitals, "OSLO", .propn, .nnp)[0], LemmaCase.title.rawValue))
    var writer = ModelWriter(kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
    Lemmatiser.write(rules: rules, edits: edits, to: &writer)
    return try Lemmatiser(read(writer))
  }

  private static func read(_ writer: ModelWriter) throws -> ModelFile {
    try ModelFile(
      ModelBytes(writer.bytes()), kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
  }

  private static func lemma(
    _ form: [UInt8], _ upos: UniversalTag, _ xpos: PennTag
  ) throws -> String {
    let lemmatiser = try lemmatiser()
    return form.withUnsafeBufferPointer { lemmatiser.lemma(of: $0, upos: upos, xpos: xpos) }
  }

  @Test(
    "The longest end decides, and the whole word before every end",
    arguments: [
      ("harbours", "harbour"), ("studies", "study"), ("Studies", "study"), ("mice", "mouse"),
      ("dormice", "dormice"), ("HARBOURS", "harbour"), ("sheep", "sheep"), ("ies", "y"), ("s", "s"),
    ])
  func ends(form: String, lemma: String) throws {
    #expect(try Self.lemma(Array(form.utf8), .noun, .nns) == lemma)
  }

  @Test("Capitals of names stay or become one; other words lose them")
  func capitals() throws {
    #expect(try Self.lemma(Array("OSLO".utf8), .propn, .nnp) == "Oslo")
    #expect(try Self.lemma(Array("ÅLESUND".utf8), .propn, .nnp) == "Ålesund")
    #expect(try Self.lemma(Array("McBride".utf8), .propn, .nnp) == "McBride")
    #expect(try Self.lemma(Array("Élan".utf8), .noun, .nns) == "élan")
  }

  @Test("Tags that were never seen together fall back to the universal tag")
  func strangeTags() throws {
    #expect(try Self.lemma(Array("harbours".utf8), .noun, .uh) == "harbour")
    #expect(try Self.lemma(Array("Harbours".utf8), .intj, .nns) == "harbours")
  }

  @Test(
    "Commas between thousands go",
    arguments: [
      ("1,428,000", "1428000"), ("12,000.50", "12000.50"), ("7,5", "7,5"), ("1,2345", "1,2345"),
      (",000", ",000"), ("3,", "3,"), ("Two", "two"),
    ])
  func thousands(form: String, lemma: String) throws {
    #expect(try Self.lemma(Array(form.utf8), .num, .cd) == lemma)
  }

  @Test("Odd forms are their own lemma")
  func oddForms() throws {
    #expect(try Self.lemma([], .noun, .nns).isEmpty)
    let long = String(repeating: "ladders", count: 20)
    #expect(try Self.lemma(Array(long.utf8), .noun, .nns) == long)
    #expect(try Self.lemma(Array("é".utf8), .adj, .jj) == "é", "no character is cut")
    #expect(try Self.lemma([0xFF, 0x73], .noun, .nns) == "\u{FFFD}")
    let longest = String(repeating: "e", count: 64)
    #expect(try Self.lemma(Array(longest.utf8), .verb, .vb) == longest.dropLast() + "us")
  }

  @Test("Rules that point nowhere are an error under a right checksum")
  func absurdRules() throws {
    var writer = ModelWriter(kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
    Lemmatiser.write(rules: [(7, 900)], edits: Self.edits, to: &writer)
    let file = try Self.read(writer)
    #expect(throws: ModelError.malformed(what: "table of rules")) { try Lemmatiser(file) }
    var full = ModelWriter(kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
    full.addSection("rules.values", numbers: [UInt16](repeating: 0, count: 8))
    full.addSection("rules.marks", numbers: [UInt32](repeating: 0, count: 8))
    let second = try Self.read(full)
    #expect(throws: ModelError.malformed(what: "table of rules")) { try Lemmatiser(second) }
  }

  @Test("A list of edits that runs backwards is an error")
  func absurdEdits() throws {
    for ends: [UInt16] in [[3, 1, 4], [0, 90, 90], [1, 2, 9]] {
      var writer = ModelWriter(kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
      LemmaRules.write([], to: &writer)
      writer.addSection("edits.losses", numbers: [UInt8(0), 1, 2])
      writer.addSection("edits.ends", numbers: ends)
      writer.addSection("edits.gains", [UInt8](repeating: 0x61, count: Int(ends[2]) % 90))
      let file = try Self.read(writer)
      if ends == [1, 2, 9] {
        _ = try Lemmatiser(file)
      } else {
        #expect(throws: ModelError.malformed(what: "list of edits")) { try Lemmatiser(file) }
      }
    }
  }

  @Test("The number of a tag is its place among all tags")
  func numbers() {
    #expect(
      UniversalTag.allCases.map { Int(LemmaContexts.number($0)) }
        == Array(0..<UniversalTag.allCases.count))
    #expect(
      PennTag.allCases.map { Int(LemmaContexts.number($0)) } == Array(0..<PennTag.allCases.count))
  }
}
