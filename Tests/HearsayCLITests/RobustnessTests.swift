import Foundation
import Testing

/// Damaged coverage must neither crash the program nor hang it. Every seed makes the same damage again; more of them
/// are tried with HEARSAY_SEEDS=1000.
@Suite struct RobustnessTests {
  static let seeds =
    0..<(ProcessInfo.processInfo.environment["HEARSAY_SEEDS"].flatMap(UInt64.init) ?? 4)

  @Test(arguments: seeds)
  func damagedArticlesAreAnnotated(seed: UInt64) throws {
    var damage = try Damage(seed: seed)
    let records = (0..<50).map { Samples.record("\($0)", damage.article()) }
    let run = try Program.run(["annotate", "--from", "jsonl"], input: records.joined())
    #expect(run.status == 0, "seed \(seed): \(run.errors.prefix(2000))")
    #expect(run.output.split(separator: "\n").count == records.count)
  }

  @Test(arguments: seeds)
  func damagedCoverageIsCompared(seed: UInt64) throws {
    var damage = try Damage(seed: seed)
    let records = (0..<6).map { Samples.record("\($0)", damage.article()) }
    for format in ["json", "text", "html", "markdown"] {
      let run = try Program.run(
        ["compare", "--from", "jsonl", "--format", format, "-q"], input: records.joined())
      #expect(run.status == 0, "seed \(seed), \(format): \(run.errors.prefix(2000))")
      #expect(!run.output.isEmpty)
    }
  }

  @Test(arguments: seeds)
  func damagedFilesAreReadOrRefused(seed: UInt64) throws {
    var damage = try Damage(seed: seed)
    let folder = try Folder()
    for number in 0..<20 { try folder.write("\(number).html", damage.file()) }
    let run = try Program.run(["extract", "."], in: folder)
    #expect([0, 3, 4].contains(run.status), "seed \(seed): \(run.errors.prefix(2000))")
  }
}

/// Breaks the articles in Examples in the ways in which pasting, saving and decoding break them.
private struct Damage {
  private var random: Random
  private let articles: [String]
  private let files: [Data]

  private static let fragments = [
    "\"", "“", "”", "'", "’", "(", ")", " said ", " told ", ". ", ", ", "\n", "\n\n", " and ",
    " or ",
    " that ", "—", "-", ":", " he ", " The ", "\u{200B}", "é", "1", "2031-03-04", "March 3", "...",
    "?\"", "said", "\"\",", "\r\n", "\u{FEFF}", "😀", " according to ", " whether ", "\u{0}",
    "\u{202E}",
    "<p>", "</div>", "<!--", "&#0;", "&amp", "<script>",
  ]

  init(seed: UInt64) throws {
    random = Random(state: seed)
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Examples").standardized
    let urls = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
    files = try urls.filter { ["txt", "html"].contains($0.pathExtension) }.map {
      try Data(contentsOf: $0)
    }
    articles = try urls.filter { $0.pathExtension == "txt" }.map {
      String(decoding: try Data(contentsOf: $0), as: UTF8.self)
    }
  }

  /// Text that is still text.
  mutating func article() -> String {
    var text = Array(pick(articles).unicodeScalars)
    for _ in 0..<Int.random(in: 1...25, using: &random) { damage(&text) }
    if Int.random(in: 0..<3, using: &random) == 0 {
      text.removeLast(Int.random(in: 0..<text.count, using: &random))
    }
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text)
    return String(string)
  }

  private mutating func damage(_ text: inout [Unicode.Scalar]) {
    let start = Int.random(in: 0...text.count, using: &random)
    let end = min(text.count, start + Int.random(in: 0...30, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where end - start < text.count: text.removeSubrange(start..<end)
    case 1: text.insert(contentsOf: text[start..<end], at: start)
    case 2:
      let other = Array(pick(articles).unicodeScalars)
      let from = Int.random(in: 0..<other.count, using: &random)
      text.insert(contentsOf: other[from..<min(other.count, from + 60)], at: start)
    default: text.insert(contentsOf: pick(Self.fragments).unicodeScalars, at: start)
    }
  }

  /// Bytes that may be no text at all.
  mutating func file() -> Data {
    var bytes = pick(files)
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(contentsOf: pick(Self.fragments).utf8, at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + bytes.count / 50))
      }
      if bytes.isEmpty { bytes = Data("x".utf8) }
    }
    return bytes
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed.
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
