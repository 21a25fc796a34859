import HearsayLanguage
import HearsayModel

/// A document with its tokens and the sentences that are known.
struct KnownDocument {
  var marked: MarkedDocument
  var tokens: [TextSpan]

  init(_ marked: MarkedDocument, _ tokens: [TextSpan]) {
    self.marked = marked
    self.tokens = tokens
  }

  var text: Text { marked.text }
}

extension TreebankText {
  var known: KnownDocument { KnownDocument(marked, tokens) }
}

/// How tokens and sentences of raw text agree with a treebank.
struct TreebankScore: CustomStringConvertible {
  private struct Counts {
    var right = 0
    var found = 0
    var known = 0

    var f1: Double { 200 * Double(right) / Double(max(1, found + known)) }

    mutating func add<Value: Hashable>(_ found: Set<Value>, _ known: Set<Value>) {
      right += found.intersection(known).count
      self.found += found.count
      self.known += known.count
    }
  }

  private var tokens = Counts()
  private var sentences = Counts()

  init(_ documents: [KnownDocument], _ model: SentenceModel, showsSentences: Bool) {
    for document in documents {
      let (words, found) = Language.words(
        in: document.text, blocks: document.marked.paragraphs, model: model)
      tokens.add(Self.tokens(words), Set(document.tokens))
      let spans = found.map {
        TextSpan(words[$0.lowerBound].span.start, words[$0.upperBound - 1].span.end)
      }
      let known = Self.sentences(document)
      sentences.add(Set(spans), Set(known))
      if showsSentences { Self.show(document, Set(spans.map(\.start))) }
    }
  }

  var description: String {
    "tokens \(tokens.f1) sentences \(sentences.f1) (found \(sentences.found), known \(sentences.known))"
  }

  private static func tokens(_ words: [Word]) -> Set<TextSpan> {
    var spans: [TextSpan] = []
    for word in words {
      if word.continuesToken, let last = spans.indices.last {
        spans[last].end = word.span.end
      } else {
        spans.append(word.span)
      }
    }
    return Set(spans)
  }

  private static func sentences(_ document: KnownDocument) -> [TextSpan] {
    var spans: [TextSpan] = []
    for token in document.tokens {
      if document.marked.starts.contains(token.start) || spans.isEmpty {
        spans.append(token)
      } else {
        spans[spans.count - 1].end = token.end
      }
    }
    return spans
  }

  private static func show(_ document: KnownDocument, _ found: Set<Int>) {
    let known = document.marked.starts
    for start in found.symmetricDifference(known).sorted() {
      let before = TextSpan(max(0, start - 50), start)
      let after = TextSpan(start, min(document.text.bytes.count, start + 40))
      let mark = known.contains(start) ? "missed" : "wrong "
      print("\(mark) \(document.text.oneLine(before)) ▮ \(document.text.oneLine(after))")
    }
  }

  /// Shows where tokens differ: the known tokens, then the found ones.
  static func showTokens(_ documents: [KnownDocument]) {
    for document in documents {
      let (words, _) = Language.words(
        in: document.text, blocks: document.marked.paragraphs, model: .untrained)
      let found = tokens(words)
      let known = Set(document.tokens)
      let (wrong, missed) = (found.subtracting(known), known.subtracting(found))
      let all = (wrong.map { ($0, false) } + missed.map { ($0, true) }).sorted { $0.0 < $1.0 }
      for (span, isKnown) in all {
        print("\(isKnown ? "known" : "found")\t\(document.text.oneLine(span))\t\(span.start)")
      }
    }
  }
}
