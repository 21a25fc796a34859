import HearsayModel
import Testing

/// Polarity over every case that demands one: what is negated, against what looks like it.
struct DenialTests {
  /// The least F1, in percent, of attributions marked as negated.
  private static let floor = 90.0

  @Test("Denials are told from what only looks like one")
  func polarity() throws {
    var count = PolarityCount()
    for one in try CaseFile.all().flatMap(\.cases) {
      guard let wanted = one.isNegated else { continue }
      count.add(wanted: wanted, found: try one.foundPolarity())
    }
    print("denials: \(count)")
    #expect(count.cases >= 60)
    #expect(count.f1 >= Self.floor)
  }
}

/// Hits and misses of negated attributions.
struct PolarityCount: CustomStringConvertible {
  private(set) var cases = 0
  private var hits = 0
  private var missed = 0
  private var falseAlarms = 0

  /// `found` is nil where the attribution itself was not found.
  mutating func add(wanted: Bool, found: Bool?) {
    cases += 1
    switch (wanted, found) {
    case (true, true): hits += 1
    case (true, _): missed += 1
    case (false, true): falseAlarms += 1
    case (false, _): break
    }
  }

  var f1: Double { 200 * Double(hits) / Double(max(1, 2 * hits + missed + falseAlarms)) }

  var description: String {
    "F1 \(Int(f1.rounded())) over \(cases) cases: "
      + "\(hits) hit, \(missed) missed, \(falseAlarms) false alarms"
  }
}

extension AttributionCase {
  /// The polarity of the found attribution that shares most of the marked content and at least half of it (Dice).
  fileprivate func foundPolarity() throws -> Bool? {
    let annotated = try annotated()
    let words = Words(passage.text)
    let wanted = words.inside(passage.spans("content"))
    let scored = annotated.annotations.attributions.map { found in
      let inside = words.inside(found.content)
      let shared = Double(inside.intersection(wanted).count)
      return (dice: 2 * shared / Double(max(1, inside.count + wanted.count)), found.negated)
    }
    return scored.filter { $0.dice >= 0.5 }.max { $0.dice < $1.dice }?.1
  }
}
