public import HearsayModel

/// Writes CoNLL-U, as Universal Dependencies defines it, as bytes.
public struct ConlluWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  // MARK: Running text

  /// Appends a document of running text. Every token has its place in the text, in Unicode scalars.
  public mutating func write(_ parse: Parse, id: String) {
    bytes.reserveCapacity(bytes.count + parse.words.count * 72)
    let name = Self.oneLine(id)
    bytes.append(contentsOf: "# newdoc id = ".utf8)
    bytes.append(contentsOf: name)
    bytes.append(0x0A)
    let sentenceName = Self.sentenceName(name)
    var places = ScalarPlaces(parse.text.bytes)
    var paragraphs = parse.paragraphs[...]
    var names = NameTags(parse.names)
    for (number, sentence) in parse.sentences.enumerated() {
      if paragraphs.first == number {
        bytes.append(contentsOf: "# newpar\n".utf8)
        paragraphs.removeFirst()
      }
      bytes.append(contentsOf: "# sent_id = ".utf8)
      bytes.append(contentsOf: sentenceName)
      bytes.append(UInt8(ascii: "-"))
      decimal(number + 1)
      bytes.append(contentsOf: "\n# text = ".utf8)
      writeText(parse, sentence)
      for index in sentence {
        if let end = Self.rangeEnd(parse.words, index, sentence) {
          writeRange(parse, index..<end, sentence, &places)
        }
        write(parse, index, sentence, &names, &places)
      }
      bytes.append(0x0A)
    }
  }

  private mutating func writeText(_ parse: Parse, _ sentence: Range<Int>) {
    let words = parse.words
    for index in sentence {
      let span = words[index].span
      bytes.append(contentsOf: parse.text.bytes[span.start..<span.end])
      if index + 1 < sentence.upperBound, words[index + 1].span.start > span.end {
        bytes.append(0x20)
      }
    }
    bytes.append(0x0A)
  }

  /// The end of the words of a multiword token that starts here.
  private static func rangeEnd(_ words: [Word], _ index: Int, _ sentence: Range<Int>) -> Int? {
    var end = index + 1
    while end < sentence.upperBound, words[end].continuesToken { end += 1 }
    return end > index + 1 && !words[index].continuesToken ? end : nil
  }

  private mutating func writeRange(
    _ parse: Parse, _ range: Range<Int>, _ sentence: Range<Int>, _ places: inout ScalarPlaces
  ) {
    let span = parse.words[range.lowerBound].span.union(parse.words[range.upperBound - 1].span)
    decimal(range.lowerBound - sentence.lowerBound + 1)
    bytes.append(UInt8(ascii: "-"))
    decimal(range.upperBound - sentence.lowerBound)
    bytes.append(0x09)
    bytes.append(contentsOf: parse.text.bytes[span.start..<span.end])
    bytes.append(contentsOf: "\t_\t_\t_\t_\t_\t_\t_\t".utf8)
    place(parse, span, range.upperBound, &places)
    bytes.append(0x0A)
  }

  private mutating func write(
    _ parse: Parse, _ index: Int, _ sentence: Range<Int>, _ names: inout NameTags,
    _ places: inout ScalarPlaces
  ) {
    let word = parse.words[index]
    decimal(index - sentence.lowerBound + 1)
    bytes.append(0x09)
    bytes.append(contentsOf: parse.text.bytes[word.span.start..<word.span.end])
    columns(word, sentence)
    let isPart =
      word.continuesToken
      || index + 1 < sentence.upperBound && parse.words[index + 1].continuesToken
    let hasName = name(names.tag(index))
    if isPart {
      if !hasName { bytes.append(UInt8(ascii: "_")) }
    } else {
      if hasName { bytes.append(UInt8(ascii: "|")) }
      place(parse, word.span, index + 1, &places)
    }
    bytes.append(0x0A)
  }

  /// `SpaceAfter=No` and the token's place.
  private mutating func place(
    _ parse: Parse, _ span: TextSpan, _ next: Int, _ places: inout ScalarPlaces
  ) {
    if next < parse.words.count, parse.words[next].span.start == span.end {
      bytes.append(contentsOf: "SpaceAfter=No|".utf8)
    }
    bytes.append(contentsOf: "TokenRange=".utf8)
    decimal(places.scalars(before: span.start))
    bytes.append(UInt8(ascii: ":"))
    decimal(places.scalars(before: span.end))
  }

  // MARK: Given sentences

  /// Appends sentences that were given, with what was found about their words.
  ///
  /// - Parameter parse: of the very sentences.
  public mutating func write(_ given: [ConlluSentence], _ parse: Parse) {
    var next = 0
    var names = NameTags(parse.names)
    for sentence in given {
      for comment in sentence.comments { line(comment[...]) }
      let first = next
      let count = sentence.rows.count { $0.kind == .word }
      for row in sentence.rows {
        switch row.kind {
        case .empty: line(row.line[...])
        case .range:
          bytes.append(contentsOf: row.line[..<row.tabs[1]])
          bytes.append(contentsOf: "\t_\t_\t_\t_\t_\t_\t_\t".utf8)
          line(row.column(9))
        case .word:
          bytes.append(contentsOf: row.line[..<row.tabs[1]])
          columns(parse.words[next], first..<(first + count))
          misc(row.column(9), names.tag(next))
          next += 1
        }
      }
      bytes.append(0x0A)
    }
  }

  private mutating func line(_ line: ArraySlice<UInt8>) {
    bytes.append(contentsOf: line)
    bytes.append(0x0A)
  }

  /// What stood in the last column, with the name that was found in place of one that was given.
  private mutating func misc(_ given: ArraySlice<UInt8>, _ tag: NameTags.Tag?) {
    var needsBar = name(tag)
    for part in given.split(separator: UInt8(ascii: "|"))
    where !part.starts(with: "NER=".utf8) && !part.elementsEqual("_".utf8) {
      if needsBar { bytes.append(UInt8(ascii: "|")) }
      bytes.append(contentsOf: part)
      needsBar = true
    }
    if !needsBar { bytes.append(UInt8(ascii: "_")) }
    bytes.append(0x0A)
  }

  // MARK: Columns

  /// From the lemma to the column before the last, with the tab after it.
  private mutating func columns(_ word: Word, _ sentence: Range<Int>) {
    bytes.append(0x09)
    bytes.append(contentsOf: word.lemma.isEmpty ? "_".utf8 : word.lemma.utf8)
    bytes.append(0x09)
    bytes.append(contentsOf: word.upos.rawValue.utf8)
    bytes.append(0x09)
    bytes.append(contentsOf: word.xpos.rawValue.utf8)
    bytes.append(contentsOf: "\t_\t".utf8)
    decimal(word.head.map { $0 - sentence.lowerBound + 1 } ?? 0)
    bytes.append(0x09)
    bytes.append(contentsOf: word.relation.rawValue.utf8)
    bytes.append(contentsOf: "\t_\t".utf8)
  }

  /// `NER=B-PER`; gives whether there is one.
  private mutating func name(_ tag: NameTags.Tag?) -> Bool {
    guard let tag, let kind = Self.code(tag.kind) else { return false }
    bytes.append(contentsOf: tag.isFirst ? "NER=B-".utf8 : "NER=I-".utf8)
    bytes.append(contentsOf: kind.utf8)
    return true
  }

  private static func code(_ kind: Entity.Kind) -> String? {
    switch kind {
    case .person: "PER"
    case .organization: "ORG"
    case .place: "LOC"
    case .group: "NORP"
    case .document: nil
    }
  }

  private mutating func decimal(_ number: Int) {
    if number >= 10 { decimal(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  // MARK: Names of documents

  /// Without anything that would end the line.
  private static func oneLine(_ id: String) -> [UInt8] {
    String(String.UnicodeScalarView(id.unicodeScalars.map { isLine($0) ? " " : $0 })).utf8.map(
      \.self)
  }

  private static func isLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The name of a document as sentences may begin with it: without blanks and slashes.
  private static func sentenceName(_ name: [UInt8]) -> [UInt8] {
    let plain = String(decoding: name, as: UTF8.self).unicodeScalars.map {
      $0.properties.isWhitespace || $0 == "/" ? "_" : $0
    }
    return Array(String(String.UnicodeScalarView(plain)).utf8)
  }
}
