/// What turns the end of a form into the end of its lemma: "studies" loses "ies" and gains "y".
package struct LemmaEdit: Hashable, Comparable, Sendable {
  /// Bytes that the form loses at its end.
  package var loses: UInt8
  /// What it gains instead.
  package var gains: String

  /// The edit that makes a lemma of a form, both of at most 255 bytes.
  package init(from form: [UInt8], to lemma: [UInt8]) {
    var shared = zip(form, lemma).prefix { $0 == $1 }.count
    while shared > 0, Self.cuts(form, shared) || Self.cuts(lemma, shared) { shared -= 1 }
    loses = UInt8(clamping: form.count - shared)
    gains = String(decoding: lemma[shared...], as: UTF8.self)
  }

  /// Whether a place lies inside a character of UTF-8.
  private static func cuts(_ bytes: [UInt8], _ place: Int) -> Bool {
    place < bytes.count && bytes[place] & 0xC0 == 0x80
  }

  package static func < (left: LemmaEdit, right: LemmaEdit) -> Bool {
    (left.loses, left.gains) < (right.loses, right.gains)
  }
}

/// The edits of a model file, by number.
struct LemmaEdits: Sendable {
  private nonisolated(unsafe) let losses: UnsafeBufferPointer<UInt8>
  /// Where the gain of each edit ends in `gains`.
  private nonisolated(unsafe) let ends: UnsafeBufferPointer<UInt16>
  private nonisolated(unsafe) let gains: UnsafeBufferPointer<UInt8>

  init(_ file: ModelFile) throws(ModelError) {
    losses = try file.numbers("edits.losses")
    ends = try file.numbers("edits.ends", count: losses.count)
    gains = try file.numbers("edits.gains")
    let isSorted = zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 }
    guard isSorted, Int(ends.last ?? 0) == gains.count,
      zip(ends, [0] + ends.dropLast()).allSatisfy({ $0 - $1 <= UInt16(LemmaForm.longest) })
    else { throw .malformed(what: "list of edits") }
  }

  var count: Int { losses.count }

  /// - Parameter number: below `count`.
  @inline(__always)
  func edit(_ number: Int) -> (loses: Int, gains: UnsafeBufferPointer<UInt8>) {
    let start = number == 0 ? 0 : Int(ends[number &- 1])
    return (
      Int(losses[number]), UnsafeBufferPointer(rebasing: gains[start..<Int(ends[number])])
    )
  }

  static func write(_ edits: [LemmaEdit], to writer: inout ModelWriter) {
    var ends: [UInt16] = []
    var gains: [UInt8] = []
    for edit in edits {
      gains += Array(edit.gains.utf8)
      ends.append(UInt16(clamping: gains.count))
    }
    writer.addSection("edits.losses", numbers: edits.map(\.loses))
    writer.addSection("edits.ends", numbers: ends)
    writer.addSection("edits.gains", numbers: gains)
  }
}
