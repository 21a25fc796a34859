import HearsayModel

/// Reads the lines of a set: ten columns in CoNLL-U; number, form and tag in IOB2.
struct TrainingReader {
  var format: TrainingSet.Format
  /// For messages.
  var file: String
  private var document = ""
  private var sentence = TrainingSentence()
  private var heads: [Int] = []

  init(format: TrainingSet.Format, file: String) {
    self.format = format
    self.file = file
  }

  mutating func read(_ text: String) throws -> [TrainingSentence] {
    var sentences: [TrainingSentence] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty {
        if let complete = finished() { sentences.append(complete) }
      } else if line.hasPrefix("#") {
        readComment(line)
      } else if !readRow(line.split(separator: "\t", omittingEmptySubsequences: false)) {
        throw TrainingDataError(description: "\(file), line \(number): no row of \(format)")
      }
    }
    if let complete = finished() { sentences.append(complete) }
    return sentences
  }

  /// The sentence before an empty line, nil where there is none.
  private mutating func finished() -> TrainingSentence? {
    var complete = sentence
    sentence = TrainingSentence()
    sentence.document = document
    guard !complete.words.isEmpty else {
      heads = []
      return nil
    }
    for (index, head) in heads.enumerated() where head > 0 && head <= heads.count {
      complete.words[index].head = head - 1
    }
    heads = []
    return complete
  }

  private mutating func readComment(_ line: Substring) {
    let body = line.dropFirst().drop { $0 == " " }
    let key = body.prefix { $0 != " " && $0 != "=" }
    let value = body.firstIndex(of: "=").map { String(body[$0...].dropFirst().drop { $0 == " " }) }
    switch key {
    case "newdoc":
      document = value ?? ""
      sentence.document = document
    case "newpar": sentence.startsParagraph = true
    case "sent_id": sentence.id = value ?? ""
    case "text": sentence.text = value
    default: break
    }
  }

  /// False where it is no row.
  private mutating func readRow(_ columns: [Substring]) -> Bool {
    format == .conllu ? readUniversalRow(columns) : readTaggedRow(columns)
  }

  private mutating func readUniversalRow(_ columns: [Substring]) -> Bool {
    guard columns.count == 10 else { return false }
    let numbers = columns[0].split(separator: "-").compactMap { Int($0) }
    let spaceAfter = !columns[9].split(separator: "|").contains("SpaceAfter=No")
    if columns[0].contains("-") {
      guard numbers.count == 2, 1 <= numbers[0], numbers[0] <= numbers[1] else { return false }
      sentence.multiwords.append(
        (String(columns[1]), (numbers[0] - 1)..<numbers[1], spaceAfter))
      return true
    }
    if columns[0].contains(".") { return true }
    guard numbers == [sentence.words.count + 1],
      let upos = UniversalTag(rawValue: .init(columns[3])),
      let xpos = PennTag(rawValue: .init(columns[4])), let head = Int(columns[6]),
      let relation = Self.relation(columns[7])
    else { return false }
    heads.append(head)
    sentence.words.append(
      TrainingWord(
        form: String(columns[1]), lemma: String(columns[2]), upos: upos, xpos: xpos,
        relation: relation, misc: columns[9], spaceAfter: spaceAfter))
    return true
  }

  /// Subtypes that English does not use fall back to their universal relation.
  private static func relation(_ name: Substring) -> Relation? {
    Relation(rawValue: String(name)) ?? Relation(rawValue: String(name.prefix { $0 != ":" }))
  }

  private mutating func readTaggedRow(_ columns: [Substring]) -> Bool {
    guard columns.count >= 3 else { return false }
    heads.append(0)
    sentence.words.append(TrainingWord(form: String(columns[1]), tag: String(columns[2])))
    return true
  }
}
