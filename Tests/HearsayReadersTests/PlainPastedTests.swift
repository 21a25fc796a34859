import Foundation
import HearsayLanguage
import HearsayModel
import HearsayReaders
import HearsayTime
import Testing

/// A pasted page of `Pasted/` and what its lines and its dateline are (`Pasted/README.md` has the marks).
struct PastedCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let rows: [String]
  /// What `@ place`, `@ date` and `@ agency` say; a page without them has no dateline.
  let dateline: [String: String]

  var testDescription: String { name }

  /// Rules are mended by the errors of the odd pages alone; the even ones were looked at when the rules were done.
  var isHeldOut: Bool { (Int(name.prefix { $0.isNumber }) ?? 0).isMultiple(of: 2) }

  static func all() throws -> [PastedCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pasted")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
      .map { name in
        try PastedCase(
          name: name, String(contentsOf: folder.appending(path: name), encoding: .utf8))
      }
  }

  init(name: String, _ file: String) {
    self.name = name
    let all = file.split(separator: "\n", omittingEmptySubsequences: false)
    var dateline: [String: String] = [:]
    for line in all where line.hasPrefix("@ ") {
      let parts = line.dropFirst(2).split(separator: " ", maxSplits: 1)
      if parts.count == 2 { dateline[String(parts[0])] = String(parts[1]) }
    }
    self.dateline = dateline
    let page = MarkedPage(
      all.filter { !$0.hasPrefix("@ ") }.joined(separator: "\n").trimmingNewlines)
    text = page.text
    rows = page.expected.map { "\($0.kind)| \($0.words)" }
  }

  func tally() -> PastedTally {
    let article = Readers.plainText(text, id: name)
    let found = article.blocks.map { "\($0.kind.rawValue)| \(article.text[$0.span])" }
    let (tokens, sentences) = Language.tokenise(article)
    let dateline = Chronology.analyse(article, tokens: tokens, sentences: sentences).dateline
    var tally = PastedTally(name: name, found: found, wanted: rows)
    let fields = [
      "place": dateline?.place, "date": dateline?.date, "agency": dateline?.agency,
    ]
    for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
      tally.compare(field, found: value, wanted: self.dateline[field])
    }
    return tally
  }
}

extension String {
  fileprivate var trimmingNewlines: String { trimmingCharacters(in: .newlines) }
}

/// What was read of a page beside what stands there: lines by kind and bounds, and the dateline's three fields.
struct PastedTally {
  var correct = 0
  var found = 0
  var wanted = 0
  var fields = 0
  var fieldsCorrect = 0
  var errors: [String] = []

  init() {}

  init(name: String, found: [String], wanted: [String]) {
    var left = wanted
    var extra: [String] = []
    for row in found {
      if let place = left.firstIndex(of: row) { left.remove(at: place) } else { extra.append(row) }
    }
    correct = wanted.count - left.count
    self.found = found.count
    self.wanted = wanted.count
    errors = left.map { "\(name): wanted <\($0)>" } + extra.map { "\(name):  found <\($0)>" }
  }

  /// A date may go on with the hour.
  mutating func compare(_ field: String, found: String?, wanted: String?) {
    fields += 1
    if found == wanted || field == "date" && found?.hasPrefix(wanted ?? "-") == true {
      fieldsCorrect += 1
      return
    }
    errors.append("dateline's \(field): found <\(found ?? "")>, wanted <\(wanted ?? "")>")
  }

  /// Per cent; the harmonic mean of precision and recall over lines.
  var f1: Double { found + wanted == 0 ? 0 : 200 * Double(correct) / Double(found + wanted) }
  var precision: Double { found == 0 ? 0 : 100 * Double(correct) / Double(found) }
  var recall: Double { wanted == 0 ? 0 : 100 * Double(correct) / Double(wanted) }
  var accuracy: Double { fields == 0 ? 0 : 100 * Double(fieldsCorrect) / Double(fields) }

  static func + (one: PastedTally, other: PastedTally) -> PastedTally {
    var sum = one
    sum.correct += other.correct
    sum.found += other.found
    sum.wanted += other.wanted
    sum.fields += other.fields
    sum.fieldsCorrect += other.fieldsCorrect
    sum.errors += other.errors
    return sum
  }

  var figures: String {
    "lines \(wanted), P \(shown(precision)), R \(shown(recall)), F1 \(shown(f1)); "
      + "dateline \(fieldsCorrect) of \(fields), \(shown(accuracy))"
  }

  private func shown(_ value: Double) -> String { String(format: "%.1f", value) }
}

@Suite("Pasted leftovers on labelled pages")
struct PlainPastedTests {
  private static func sum(_ pages: [PastedCase]) -> PastedTally {
    pages.map { $0.tally() }.reduce(PastedTally(), +)
  }

  @Test func linesAndDatelinesReachTheirFloors() throws {
    let pages = try PastedCase.all()
    let tuned = Self.sum(pages.filter { !$0.isHeldOut })
    let heldOut = Self.sum(pages.filter(\.isHeldOut))
    let all = tuned + heldOut
    print("pasted, tuned half: \(tuned.figures)")
    print("pasted, held-out half: \(heldOut.figures)")
    print("pasted, all: \(all.figures)")
    if ProcessInfo.processInfo.environment["HEARSAY_PASTED_ERRORS"] != nil {
      for error in tuned.errors { print("T \(error)") }
      for error in heldOut.errors { print("H \(error)") }
    }
    #expect(all.wanted >= 1_000)
    #expect(all.f1 >= 95, "line F1 \(all.f1)")
    #expect(all.accuracy >= 98, "dateline \(all.accuracy)")
  }
}
