import HearsayModel

/// The words of a text with their places, for comparing without regard to marks, case and white space.
struct Words {
  let words: [String]
  let spans: [TextSpan]

  init(_ text: String) {
    var words: [String] = []
    var spans: [TextSpan] = []
    var offset = 0
    var word = ""
    for scalar in text.unicodeScalars {
      let length = String(scalar).utf8.count
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        spans.append(TextSpan(offset - word.utf8.count, offset))
        words.append(word.lowercased())
        word = ""
      }
      offset += length
    }
    if !word.isEmpty {
      spans.append(TextSpan(offset - word.utf8.count, offset))
      words.append(word.lowercased())
    }
    self.words = words
    self.spans = spans
  }

  /// Every place where a run of words stands.
  func places(of run: String) -> [TextSpan] {
    let wanted = Words(run).words
    guard !wanted.isEmpty, wanted.count <= words.count else { return [] }
    return (0...words.count - wanted.count)
      .filter { Array(words[$0..<$0 + wanted.count]) == wanted }
      .map { spans[$0].union(spans[$0 + wanted.count - 1]) }
  }

  /// The words inside some spans, named by where they start.
  func inside(_ pieces: [TextSpan]) -> Set<Int> {
    Set(spans.filter { span in pieces.contains { $0.contains(span) } }.map(\.start))
  }
}

/// How far two sets agree: 0 … 1 (Dice).
func agreement(_ a: [String], _ b: [String]) -> Double {
  guard !a.isEmpty || !b.isEmpty else { return 0 }
  var left: [String: Int] = [:]
  for word in a { left[word, default: 0] += 1 }
  var shared = 0
  for word in b where left[word, default: 0] > 0 {
    left[word, default: 0] -= 1
    shared += 1
  }
  return 2 * Double(shared) / Double(a.count + b.count)
}

/// A name without case, marks and leading article, as names are compared.
func plainName(_ name: String) -> String {
  let words = Words(name).words
  let articles: Set = ["the", "a", "an"]
  return (words.first.map(articles.contains) == true ? Array(words.dropFirst()) : words)
    .joined(separator: " ")
}
