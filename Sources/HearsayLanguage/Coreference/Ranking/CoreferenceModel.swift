/// The weights of the rankers and the kinds of nouns, as `hearsay-train coreference` makes them.
package struct CoreferenceModel: Sendable {
  /// Common nouns and what they mean.
  package var nouns: [String: NounKind] = [:]
  package var pronouns: [Float]
  package var nominals: [Float]

  /// How likely a link must be, and what is added to the score of "none of them".
  static let leastLikely = (pronoun: 0.20, nominal: 0.40)
  static let reserve: (pronoun: Float, nominal: Float) = (-2.7, -0.5)

  /// One that knows nothing.
  package init() {
    pronouns = [Float](repeating: 0, count: PronounTemplate.offsets.last ?? 0)
    nominals = [Float](repeating: 0, count: NominalTemplate.offsets.last ?? 0)
  }

  /// The one that is part of the program.
  package static let shared = CoreferenceModel(CoreferenceWeights.text)
}

extension CoreferenceModel {
  /// Weights are tenths, a character each: `P` is 0, `Q` is 0.1, `O` is -0.1.
  private static let zero: UInt8 = 80
  private static let levels: ClosedRange<Float> = -44...46

  /// Reads lines of a key and a value; what does not fit stays zero.
  package init(_ text: String) {
    self.init()
    var read = (pronouns: 0, nominals: 0)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let key = parts.first, let value = parts.dropFirst().first else { continue }
      switch key {
      case "pronouns": Self.read(value, into: &pronouns, at: &read.pronouns)
      case "nominals": Self.read(value, into: &nominals, at: &read.nominals)
      default:
        guard let kind = NounKind.allCases.first(where: { "\($0)" == key }) else { continue }
        for noun in parts.dropFirst() { nouns[String(noun)] = kind }
      }
    }
  }

  private static func read(_ value: Substring, into weights: inout [Float], at place: inout Int) {
    for byte in value.utf8 where place < weights.count {
      weights[place] = (Float(byte) - Float(zero)) / 10
      place += 1
    }
  }

  /// The lines that `init` reads.
  package var lines: [String] {
    var lines = Self.lines("pronouns", pronouns) + Self.lines("nominals", nominals)
    for kind in NounKind.allCases where kind != .unknown {
      var line = "\(kind)"
      for noun in nouns.keys.sorted() where nouns[noun] == kind {
        if line.utf8.count + noun.utf8.count > 97 {
          lines.append(line)
          line = "\(kind)"
        }
        line += " " + noun
      }
      lines.append(line)
    }
    return lines
  }

  private static func lines(_ key: String, _ weights: [Float]) -> [String] {
    let bytes = weights.map { weight in
      let level = min(levels.upperBound, max(levels.lowerBound, (weight * 10).rounded()))
      return UInt8(level + Float(zero))
    }
    return stride(from: 0, to: bytes.count, by: 88).map { start in
      key + " " + String(decoding: bytes[start..<min(start + 88, bytes.count)], as: UTF8.self)
    }
  }
}
