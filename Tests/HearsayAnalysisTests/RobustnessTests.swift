import Hearsay
import HearsayModel
import HearsayReaders
import Testing

/// Whatever happens to an article's marks and words, every finding stays inside the text and nothing crashes.
struct RobustnessTests {
  static let passage = """
    Ferry to sail in May, says harbour master

    TARROW, March 9 (Northwire) - The ferry, Mara Dell told reporters, will sail in May.

    “We asked for lamps,” she said. “Nobody came.

    “Then the sea took the pier,” the harbour master's aide, Tom Reck, told the council's
    envoy, according to two people familiar with the call.

    Dell denied that she had called the plan "a leaking bucket", but said (Reck - NORTHWIRE) it
    was 'calm and useful' <...> and warned of strikes, adding that [Brandt] did not rule it out.

    As Dr. Ann Lee, D-Va., and Sen. J. Ford, chief pilot at the port's office, said: "No."
    In her view, the port's claims that lamps burned, rejected by the U.S.-Norland panel, hold.

    • Northwire
    (Reporting by Edda Marsh; editing by Paul Quist)
    """

  /// A linear congruential generator, so that a failure can be replayed from its seed.
  struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, sides)
    }
  }

  static let debris: [Unicode.Scalar] = [
    "\"", "“", "”", "‘", "’", "'", "`", "«", "»", "(", ")", "[", "]", "<", ">", ".", ",", ":", "-",
    "—", "\n", "\r", "\u{A0}", "\u{200B}", "\u{FEFF}", "é", "漢", "😀", "\u{301}", "A", "s", " ",
  ]

  @Test(arguments: 0..<300)
  func damagedTextStaysInBounds(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 2_654_435_761 &+ 1)
    var scalars = Array(Self.passage.unicodeScalars)
    for _ in 0...dice.roll(40) where !scalars.isEmpty {
      let at = dice.roll(scalars.count)
      switch dice.roll(4) {
      case 0: scalars.remove(at: at)
      case 1: scalars[at] = Self.debris[dice.roll(Self.debris.count)]
      case 2: scalars.insert(Self.debris[dice.roll(Self.debris.count)], at: at)
      default:
        let end = min(scalars.count, at + dice.roll(60))
        scalars.insert(contentsOf: scalars[at..<end], at: dice.roll(scalars.count))
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    check(Pipeline(nil).annotate(Readers.plainText(String(text), id: "seed \(seed)")))
  }

  @Test(arguments: [
    "", " ", "\"", "“", "’’", "said", "according to", "said:", ", said", "As , said", "Dell:",
    "\"\"\"\"", "said said said", "he said he said he said", "and and and", "'s 's 's",
    String(repeating: "“", count: 800), String(repeating: "Dell said that ", count: 150),
    String(repeating: "(", count: 900), String(repeating: "according to ", count: 300),
  ])
  func oddTextStaysInBounds(_ text: String) {
    check(Pipeline(nil).annotate(Readers.plainText(text, id: "odd")))
  }

  private func check(_ annotated: AnnotatedArticle) {
    let whole = annotated.text.span
    let attributions = annotated.annotations.attributions
    for (number, attribution) in attributions.enumerated() {
      #expect(attribution.id == number)
      #expect(!attribution.content.isEmpty)
      let spans = attribution.content + attribution.cue + attribution.source + attribution.addressee
      for span in spans { #expect(!span.isEmpty && whole.contains(span)) }
      if let parent = attribution.parent {
        #expect(attributions.indices.contains(parent) && parent != number)
      }
      #expect(attribution.sentences.upperBound <= annotated.annotations.sentences.count)
    }
    for entity in annotated.annotations.entities {
      for mention in entity.mentions { #expect(whole.contains(mention.span)) }
    }
    for quotation in annotated.annotations.quotations {
      for piece in quotation.pieces { #expect(quotation.span.contains(piece)) }
    }
  }
}
