public import HearsayModel

/// Reads CoNLL-U as it comes: sentences and tokens with the ids, forms and comments that they were given.
public struct ConlluReader: Sendable {
  /// Bytes of a sentence at most.
  private static let limit = 8_000_000

  private var pending: [UInt8] = []
  private var number = 0
  private var sentence = ConlluSentence()
  private var size = 0
  /// Words so far, and the last word of the multiword token at hand.
  private var wordCount = 0
  private var rangeEnd = 0

  public init() {}

  /// Takes the next bytes; appends the sentences that end in them, those before a fault too.
  public mutating func feed(
    _ chunk: ArraySlice<UInt8>, into found: inout [ConlluSentence]
  ) throws(ConlluError) {
    var rest = chunk
    while let end = rest.firstIndex(of: 0x0A) {
      pending.append(contentsOf: rest[..<end])
      try readLine(&found)
      rest = rest[(end + 1)...]
    }
    pending.append(contentsOf: rest)
    guard pending.count + size <= Self.limit else {
      throw ConlluError(line: number + 1, reason: .tooLong)
    }
  }

  /// Appends the last sentence where no empty line follows it.
  public mutating func finish(into found: inout [ConlluSentence]) throws(ConlluError) {
    if !pending.isEmpty { try readLine(&found) }
    try endSentence(&found)
  }

  private mutating func readLine(_ found: inout [ConlluSentence]) throws(ConlluError) {
    number += 1
    if number == 1, pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
    if pending.last == 0x0D { pending.removeLast() }
    let line = pending
    pending.removeAll(keepingCapacity: true)
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return try endSentence(&found) }
    size += line.count
    guard size <= Self.limit else { throw fault(.tooLong) }
    guard String(validating: line, as: UTF8.self) != nil else { throw fault(.notUTF8) }
    if line[0] == UInt8(ascii: "#") {
      sentence.comments.append(line)
    } else {
      sentence.rows.append(try row(line))
    }
  }

  private mutating func endSentence(_ found: inout [ConlluSentence]) throws(ConlluError) {
    if rangeEnd > wordCount { throw fault(.rangeWithoutWords) }
    if !sentence.rows.isEmpty || !sentence.comments.isEmpty { found.append(sentence) }
    sentence = ConlluSentence()
    (size, wordCount, rangeEnd) = (0, 0, 0)
  }

  private func fault(_ reason: ConlluError.Reason) -> ConlluError {
    ConlluError(line: number, reason: reason)
  }

  // MARK: Rows

  private mutating func row(_ line: [UInt8]) throws(ConlluError) -> ConlluSentence.Row {
    let tabs = line.indices.filter { line[$0] == 0x09 }
    guard tabs.count == 9 else { throw fault(.columns(tabs.count + 1)) }
    guard let id = ConlluID(line[..<tabs[0]]) else {
      throw fault(.badID(String(decoding: line[..<tabs[0]].prefix(40), as: UTF8.self)))
    }
    guard tabs[1] > tabs[0] + 1 else { throw fault(.noForm) }
    return ConlluSentence.Row(kind: try kind(id), line: line, tabs: tabs)
  }

  private mutating func kind(_ id: ConlluID) throws(ConlluError) -> ConlluSentence.Row.Kind {
    switch id {
    case .word(let word):
      guard word == wordCount + 1 else { throw fault(.outOfOrder(expected: wordCount + 1)) }
      wordCount = word
      return .word
    case .range(let first, let last):
      guard first == wordCount + 1, last >= first, first > rangeEnd else {
        throw fault(.outOfOrder(expected: wordCount + 1))
      }
      rangeEnd = last
      return .range(last - first + 1)
    case .empty(let word):
      guard word == wordCount else { throw fault(.outOfOrder(expected: wordCount + 1)) }
      return .empty
    }
  }
}

/// The first column: `4`, `4-5` or `4.1`.
private enum ConlluID {
  case word(Int)
  case range(Int, Int)
  case empty(Int)

  init?(_ column: ArraySlice<UInt8>) {
    guard let split = column.firstIndex(where: { !$0.isDigit }) else {
      guard let word = Self.number(column) else { return nil }
      self = .word(word)
      return
    }
    guard let first = Self.number(column[..<split]),
      let second = Self.number(column[(split + 1)...])
    else { return nil }
    switch column[split] {
    case UInt8(ascii: "-"): self = .range(first, second)
    case UInt8(ascii: "."): self = .empty(first)
    default: return nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 10, digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
