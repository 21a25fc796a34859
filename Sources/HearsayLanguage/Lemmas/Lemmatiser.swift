public import HearsayModel

/// The dictionary form of a word, from its form and tags.
///
/// Learned rules decide twice, what becomes of the capitals, and how the end changes: edit scripts in a tree of word ends, after
/// Chrupała (2006), "Simple data-driven context-sensitive lemmatization". The longest end with a rule wins; the whole form is
/// the longest of all, so exceptions are rules as well.
public struct Lemmatiser: Sendable {
  /// Of the model file.
  public static let kind = "lemmas"
  public static var templates: UInt64 { LemmaContexts.templates }

  private let file: ModelFile
  private let rules: LemmaRules
  private let edits: LemmaEdits

  public init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    rules = try LemmaRules(file)
    edits = try LemmaEdits(file)
    let limit = max(edits.count, LemmaCase.allCases.count)
    guard rules.used.allSatisfy({ $0 < limit }) else { throw .malformed(what: "table of rules") }
  }

  public func lemma(of form: Span<UInt8>, upos: UniversalTag, xpos: PennTag) -> String {
    form.withUnsafeBufferPointer { lemma(of: $0, upos: upos, xpos: xpos) }
  }

  /// - Parameter form: UTF-8.
  public func lemma(
    of form: UnsafeBufferPointer<UInt8>, upos: UniversalTag, xpos: PennTag
  ) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * LemmaForm.longest) { memory in
      guard let word = LemmaForm(form, in: memory) else {
        return String(decoding: form, as: UTF8.self)
      }
      if upos == .num, let number = ungrouped(form, in: memory) { return number }
      let (edit, capitals) = decide(word, upos, xpos)
      switch capitals {
      case .lower: return apply(edit, to: word.lower.count, in: memory)
      case .keep:
        if word.shape != .lower { _ = memory.update(fromContentsOf: form) }
        return apply(edit, to: form.count, in: memory)
      case .title:
        let titled = LemmaForm.titled(Array(word.lower))
        guard titled.count <= LemmaForm.longest else { break }
        _ = memory.update(fromContentsOf: titled)
        return apply(edit, to: titled.count, in: memory)
      }
      return String(decoding: form, as: UTF8.self)
    }
  }

  /// "1,428,000" as "1428000"; nil where no comma stands between groups of digits.
  private func ungrouped(
    _ form: UnsafeBufferPointer<UInt8>, in memory: UnsafeMutableBufferPointer<UInt8>
  ) -> String? {
    guard form.indices.contains(where: { isGroupMark($0, in: form) }) else { return nil }
    var count = 0
    for index in 0..<form.count where !isGroupMark(index, in: form) {
      memory[count] = form[index]
      count += 1
    }
    return String(decoding: UnsafeBufferPointer(rebasing: memory[..<count]), as: UTF8.self)
  }

  /// Whether a comma stands behind a digit and before three of them and no fourth.
  private func isGroupMark(_ index: Int, in form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard form[index] == 0x2C, index > 0, index + 3 < form.count else { return false }
    let isDigit = { (place: Int) in place < form.count && form[place] &- 0x30 < 10 }
    return isDigit(index - 1) && (1...3).allSatisfy { isDigit(index + $0) } && !isDigit(index + 4)
  }

  /// - Parameter memory: the form in its first `count` bytes, and room for what it gains.
  private func apply(
    _ number: Int?, to count: Int, in memory: UnsafeMutableBufferPointer<UInt8>
  ) -> String {
    guard let number, number < edits.count else {
      return String(decoding: memory[..<count], as: UTF8.self)
    }
    let edit = edits.edit(number)
    let stem = count - edit.loses
    guard stem >= 0, stem + edit.gains.count > 0, stem == count || memory[stem] & 0xC0 != 0x80
    else { return String(decoding: memory[..<count], as: UTF8.self) }
    for index in 0..<edit.gains.count { memory[stem &+ index] = edit.gains[index] }
    return String(
      decoding: UnsafeBufferPointer(rebasing: memory[..<(stem + edit.gains.count)]), as: UTF8.self)
  }

  private func decide(
    _ word: LemmaForm, _ upos: UniversalTag, _ xpos: PennTag
  ) -> (edit: Int?, capitals: LemmaCase) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: LemmaContexts.count) { keys in
      let edit = rule(.edit, word, upos, xpos, keys).map(Int.init)
      let capitals = rule(.capitals, word, upos, xpos, keys).flatMap(LemmaCase.init(rawValue:))
      return (edit, capitals ?? (upos == .propn ? .keep : .lower))
    }
  }

  /// The value of the rule with the longest context; of a rule for the universal tag alone where the two tags were never
  /// seen together.
  private func rule(
    _ table: LemmaContexts.Table, _ word: LemmaForm, _ upos: UniversalTag, _ xpos: PennTag,
    _ keys: UnsafeMutableBufferPointer<UInt64>
  ) -> UInt16? {
    longest(LemmaContexts.fill(keys, table, word, upos, xpos), keys)
      ?? longest(LemmaContexts.fill(keys, table, word, upos, nil), keys)
  }

  private func longest(_ last: Int, _ keys: UnsafeMutableBufferPointer<UInt64>) -> UInt16? {
    var index = last
    while index >= 0 {
      if let value = rules.value(keys[index]) { return value }
      index &-= 1
    }
    return nil
  }

  /// Writes what `init` reads.
  package static func write(
    rules: [(key: UInt64, value: UInt16)], edits: [LemmaEdit], to writer: inout ModelWriter
  ) {
    LemmaRules.write(rules, to: &writer)
    LemmaEdits.write(edits, to: &writer)
  }
}
