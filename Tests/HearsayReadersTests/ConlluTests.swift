import HearsayModel
import HearsayReaders
import Testing

@Suite struct ConlluTests {
  private static let row = "\t_\t_\t_\t_\t_\t_\t_\t_\n"
  private static let text = "# sent_id = 1\n1\tAda\(row)2\trows\(row)\n# sent_id = 2\n1\tNo\(row)"

  private func sentences(_ text: String, piece: Int) throws(ConlluError) -> [ConlluSentence] {
    var reader = ConlluReader()
    var found: [ConlluSentence] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try reader.feed(bytes[start..<min(bytes.count, start + piece)], into: &found)
    }
    try reader.finish(into: &found)
    return found
  }

  @Test(arguments: [1, 2, 7, 1000])
  func piecesOfAnySizeGiveTheSame(piece: Int) throws {
    let found = try sentences(Self.text, piece: piece)
    #expect(found.map { $0.value(of: "sent_id") } == ["1", "2"])
    #expect(found[0].rows.map { String(decoding: $0.form, as: UTF8.self) } == ["Ada", "rows"])
  }

  @Test func lineBreaksOfOtherSystems() throws {
    let found = try sentences("\u{FEFF}" + Self.text.replacing("\n", with: "\r\n"), piece: 50)
    #expect(found == (try sentences(Self.text, piece: 50)))
  }

  @Test func sentencesBeforeAFaultAreKept() {
    var reader = ConlluReader()
    var found: [ConlluSentence] = []
    do {
      try reader.feed(Array((Self.text + "\n1\tx\n").utf8)[...], into: &found)
      Issue.record("a line of two columns was taken")
    } catch {
      #expect(error.line == 8 && error.reason == .columns(2))
    }
    #expect(found.count == 2)
  }

  @Test func damagedTextIsRefusedAndNeverCrashes() throws {
    let bytes = Array(Self.text.utf8)
    for index in bytes.indices {
      for value: UInt8 in [0, 0x09, 0x0A, 0x2D, 0x2E, 0x39, 0xFF] {
        var broken = bytes
        broken[index] = value
        var reader = ConlluReader()
        var found: [ConlluSentence] = []
        do {
          try reader.feed(broken[...], into: &found)
          try reader.finish(into: &found)
        } catch {
          #expect(error.line >= 1)
        }
      }
    }
  }
}
