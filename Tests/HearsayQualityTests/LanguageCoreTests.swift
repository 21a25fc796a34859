import Foundation
import Hearsay
import HearsayLanguage
import HearsayModel
import HearsayReaders
import Testing

/// The shipped models on sentences that anybody can check.
struct LanguageCoreTests {
  private func parse(_ text: String) throws -> Parse {
    Parser(try ShippedModels.core.get()).parse(Text(text))
  }

  private func tagged(_ parse: Parse) -> String {
    parse.words.map { "\(parse.text[$0.span])/\($0.upos.rawValue)" }.joined(separator: " ")
  }

  @Test("Parts of speech")
  func tags() throws {
    let parse = try parse("The harbour minister didn't confirm the report on Friday.")
    #expect(
      tagged(parse)
        == "The/DET harbour/NOUN minister/NOUN did/AUX n't/PART confirm/VERB the/DET report/NOUN "
        + "on/ADP Friday/PROPN ./PUNCT")
    #expect(parse.words.map(\.lemma)[3...5] == ["do", "not", "confirm"])
  }

  @Test("Who does what to whom")
  func tree() throws {
    let parse = try parse("Lena Brandt told reporters that the ferry had sunk.")
    let told = try #require(parse.words.firstIndex { parse.text[$0.span] == "told" })
    let sunk = try #require(parse.words.firstIndex { parse.text[$0.span] == "sunk" })
    #expect(parse.words[told].head == nil && parse.words[told].relation == .root)
    #expect(parse.words[0].head == told && parse.words[0].relation == .nsubj)
    #expect(parse.words[3].head == told)
    #expect(parse.words[sunk].head == told && parse.words[sunk].relation == .ccomp)
  }

  @Test("Names and their kinds")
  func names() throws {
    let parse = try parse("Boris Karlsson of the World Bank flew from Berlin to Nairobi.")
    let names = parse.names.map { name in
      let words = parse.words[name.words]
      let span = TextSpan(words.first?.span.start ?? 0, words.last?.span.end ?? 0)
      return "\(parse.text[span]): \(name.kind.rawValue)"
    }
    #expect(
      names == [
        "Boris Karlsson: person", "World Bank: organization", "Berlin: place", "Nairobi: place",
      ])
  }

  @Test("The same text gives the same columns from every thread, whatever was parsed before")
  func threads() throws {
    let parser = Parser(try ShippedModels.core.get())
    let texts = (0..<12).map { number in
      Text(
        "Ferry \(number) left Westhaven. "
          + String(repeating: "Nobody, he said, saw it go. ", count: number))
    }
    let alone = texts.map { parser.parse($0) }
    let together = (texts + texts.reversed()).concurrentMap { parser.parse($0) }
    for (number, parse) in alone.enumerated() {
      #expect(together[number].words == parse.words)
      #expect(together[texts.count * 2 - 1 - number].words == parse.words)
      #expect(together[number].names == parse.names)
    }
  }

  @Test("Odd text keeps every word in bounds and every tree whole")
  func odd() throws {
    let texts = [
      "", " ", "\u{0}", "🙂🙂 🙂", String(repeating: "x", count: 5000), "((((((", "a\u{301}e\u{301}",
      String(repeating: "Said he said ", count: 900), "Überraschung Überraschung", "\u{202E}txet",
    ]
    for string in texts {
      let parse = try parse(string)
      for sentence in parse.sentences {
        #expect(parse.words[sentence].count(where: { $0.head == nil }) == 1)
        for word in parse.words[sentence] {
          #expect(word.head.map(sentence.contains) ?? true)
          #expect(word.span.end <= parse.text.bytes.count && word.span.start < word.span.end)
        }
      }
    }
  }

  @Test("A given sentence of any length is one tree, and costs no more than its words")
  func longSentence() throws {
    let rows = (0..<4000).map { "\($0 + 1)\tword\t_\t_\t_\t_\t_\t_\t_\t_" }
    var reader = ConlluReader()
    var given: [ConlluSentence] = []
    try reader.feed(Array((rows.joined(separator: "\n") + "\n\n").utf8)[...], into: &given)
    try reader.finish(into: &given)
    let parse = Parser(try ShippedModels.core.get()).parse(given)
    #expect(parse.sentences == [0..<4000])
    #expect(parse.words.count(where: { $0.head == nil }) == 1)
  }

  @Test("A house of state is never a person")
  func kremlin() throws {
    let parse = try parse("Kremlin aide Boris Karlsson told reporters. Reuters asked him.")
    for name in parse.names where name.words.count == 1 { #expect(name.kind == .organization) }
  }

  @Test("All model files together are small, and say what they were made of")
  func files() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: ShippedModels.folder)
      .filter { $0.hasSuffix(".model") }
    #expect(names.count == 8)
    var all = 0
    for name in names {
      let data = try Data(
        contentsOf: URL(fileURLWithPath: ShippedModels.folder).appendingPathComponent(name))
      let file = try ModelFile(ModelBytes([UInt8](data)))
      #expect(file.value("data") != nil, "\(name)")
      #expect(data.count < 4_000_000, "\(name)")
      all += data.count
    }
    #expect(all <= 12_000_000)
  }
}
