import Foundation
import HearsayLanguage
import HearsayModel

/// A document of a treebank as running text, with its tokens and the starts of its sentences.
struct TreebankText {
  var id: String
  private(set) var bytes: [UInt8] = []
  /// The bytes of every token.
  private(set) var tokens: [TextSpan] = []
  private(set) var starts: [Int] = []
  private(set) var paragraphs: [TextSpan] = []

  var text: Text { Text(String(decoding: bytes, as: UTF8.self)) }

  var marked: MarkedDocument {
    MarkedDocument(text: text, paragraphs: paragraphs, starts: Set(starts))
  }

  // MARK: Reading

  static func lines(of path: String) throws -> [String] {
    var data = try Data(contentsOf: URL(fileURLWithPath: path))
    if path.hasSuffix(".gz") { data = try unpacked(path) }
    return String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  private static func unpacked(_ path: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  static func documents(of path: String) throws -> [TreebankText] {
    var documents: [TreebankText] = []
    var sentence = TreebankSentence()
    for line in try lines(of: path) + [""] {
      if !line.isEmpty {
        sentence.read(line)
        continue
      }
      guard !sentence.tokens.isEmpty else { continue }
      if let id = sentence.document, documents.last?.id != id || documents.isEmpty {
        documents.append(TreebankText(id: id))
      } else if documents.isEmpty {
        documents.append(TreebankText(id: path))
      }
      documents[documents.count - 1].add(sentence)
      sentence = TreebankSentence()
    }
    return documents
  }

  private mutating func add(_ sentence: TreebankSentence) {
    if paragraphs.isEmpty || sentence.startsParagraph {
      while bytes.last == 0x20 { bytes.removeLast() }
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      paragraphs.append(TextSpan(bytes.count, bytes.count))
    }
    starts.append(bytes.count)
    for (form, isFollowedByBlank) in sentence.tokens {
      let start = bytes.count
      bytes += Array(form.utf8)
      tokens.append(TextSpan(start, bytes.count))
      if isFollowedByBlank { bytes.append(0x20) }
    }
    paragraphs[paragraphs.count - 1].end = bytes.count
  }

  /// The same document with line breaks in place of blanks, as other programs would write it.
  ///
  /// - Parameter number: chooses the manner: a sentence a line; lines that are full; the same with a line break between
  ///   paragraphs in place of an empty line; a paragraph a line.
  func withLineBreaks(_ number: Int) -> MarkedDocument {
    var broken = bytes
    let isStart = Set(starts)
    let width = 58 + number * 7 % 22
    for paragraph in paragraphs where number % 4 != 3 {
      var lineStart = paragraph.start
      for index in paragraph.start..<paragraph.end where bytes[index] == 0x20 {
        let next = bytes[(index + 1)...].firstIndex { $0 <= 0x20 } ?? bytes.count
        let breaks = number % 4 == 0 ? isStart.contains(index + 1) : next - lineStart > width
        guard breaks else { continue }
        broken[index] = 0x0A
        lineStart = index + 1
      }
    }
    let joined = number % 4 < 2 ? paragraphs : joinParagraphs(&broken)
    return MarkedDocument(
      text: Text(String(decoding: broken, as: UTF8.self)), paragraphs: joined, starts: isStart)
  }

  /// Puts up to five paragraphs into one, with a line break between them.
  private func joinParagraphs(_ broken: inout [UInt8]) -> [TextSpan] {
    var joined: [TextSpan] = []
    for (number, paragraph) in paragraphs.enumerated() {
      if number % 5 == 0 || joined.isEmpty {
        joined.append(paragraph)
      } else {
        broken[paragraph.start - 2] = 0x20
        joined[joined.count - 1].end = paragraph.end
      }
    }
    return joined
  }
}

/// What the lines of one sentence say.
private struct TreebankSentence {
  var document: String?
  var startsParagraph = false
  var tokens: [(form: String, isFollowedByBlank: Bool)] = []
  private var rangeEnd = 0

  mutating func read(_ line: String) {
    if line.hasPrefix("# newdoc") {
      document = line.split(separator: "=", maxSplits: 1).last.map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    } else if line.hasPrefix("# newpar") {
      startsParagraph = true
    } else if !line.hasPrefix("#") {
      addToken(line.split(separator: "\t", omittingEmptySubsequences: false))
    }
  }

  private mutating func addToken(_ columns: [Substring]) {
    guard columns.count == 10, !columns[0].contains(".") else { return }
    let numbers = columns[0].split(separator: "-").compactMap { Int($0) }
    guard let first = numbers.first, let last = numbers.last else { return }
    if numbers.count == 2 {
      rangeEnd = last
    } else if first <= rangeEnd {
      return
    }
    tokens.append((String(columns[1]), !columns[9].contains("SpaceAfter=No")))
  }
}
