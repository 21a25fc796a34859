import Foundation
import Testing

/// One thing that must be found. `known` says why it is known to be missed.
protocol GoldEntry: Decodable, Sendable, CustomTestStringConvertible {
  var known: String? { get }
}

extension GoldEntry {
  /// Runs the checks of this entry; where it is known to be missed, they must fail.
  func check(_ body: () throws -> Void) rethrows {
    guard let known else { return try body() }
    withKnownIssue("\(known)") { try body() }
  }
}

/// What a careful reader finds in `Examples/`: the text of `expected.json`.
struct ExampleGold: Decodable, Sendable {
  let aliases: [String: [String]]
  let stories: [Story]
  let reprints: [Reprint]
  let claims: [Claim]
  let utterances: Utterances
  let attributions: [Said]
  let nobodysWords: [Place]
  let published: [Published]
  let timeline: Timeline
  let differences: [Difference]

  static func read() throws -> ExampleGold {
    try JSONDecoder().decode(
      ExampleGold.self, from: Data(Repository.bytes("Examples/expected.json")))
  }

  struct Story: Decodable, Sendable {
    let about: String
    let files: [String]
  }

  struct Reprint: Decodable, Sendable {
    let original: String
    let copy: String
  }

  /// Words of a file.
  struct Place: Decodable, Sendable, CustomTestStringConvertible {
    let file: String
    let words: String
    let why: String?

    var testDescription: String { "\(file): “\(words)”" }
  }

  struct Claim: GoldEntry {
    let about: String
    let told: [Place]
    /// Nil where the origins are not all named.
    let origins: [String]?
    let min: Int
    let max: Int
    /// The outlets tell it in their own voice.
    let ownVoice: Bool?
    /// Files of the story that do not tell it.
    let absent: [String]?
    let known: String?

    var testDescription: String { about }
  }

  struct Utterances: Decodable, Sendable {
    let same: [Pair]
    let decoys: [Pair]
  }

  struct Pair: GoldEntry {
    let why: String
    let a: Place
    let b: Place
    let known: String?

    var testDescription: String { "\(a.file) and \(b.file): \(why)" }
  }

  struct Said: GoldEntry {
    let file: String
    let content: Pieces
    /// Nil where the source has neither name nor office.
    let source: String?
    let unnamed: Bool?
    let chain: [String]?
    let addressee: String?
    let channel: String?
    let act: String?
    let negated: Bool?
    let known: String?

    var testDescription: String { "\(file): “\(content.text)”" }
  }

  /// A content in one piece or several.
  struct Pieces: Decodable, Sendable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let pieces = try? container.decode([String].self)
      text = try pieces?.joined(separator: " ") ?? container.decode(String.self)
    }
  }

  struct Published: GoldEntry {
    let file: String
    let date: String?
    let why: String
    let known: String?

    var testDescription: String { "\(file): \(why)" }
  }

  struct Timeline: Decodable, Sendable {
    let rows: [Row]
    let decoys: [String]
  }

  struct Row: GoldEntry {
    let date: String
    let about: String
    let file: String
    let words: String
    let known: String?

    var testDescription: String { "\(date): \(about)" }
  }

  struct Difference: GoldEntry {
    let kind: String
    let about: String
    let accounts: [Place]
    /// Files that do not mention it.
    let silent: [String]?
    let known: String?

    var testDescription: String { "\(kind): \(about)" }
  }
}
