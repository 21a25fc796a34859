import HearsayLanguage
import HearsayModel

/// Questions and answers under the labels Q and A: the answers are words of whoever is interviewed, the questions nobody's.
///
/// "Q: Will you stay? ¶ A: If they let me." where the lines above name Lena Tarn and nobody as often
struct InterviewRule {
  static let name = "interview-answer"
  private let space: Workspace
  /// Paragraphs that open with a label: the block, its label's token, and whether it is an answer's.
  private let labels: [(block: Int, token: Int, isAnswer: Bool)]
  private var text: ParsedText { space.text }

  init(space: Workspace) {
    self.space = space
    let text = space.text
    var last = -1
    labels = text.sentences.compactMap { sentence in
      defer { last = sentence.block }
      let first = sentence.tokens.lowerBound
      guard sentence.block != last, [":", "."].contains(text.form(first + 1)),
        Self.questions.contains(text.form(first)) || Self.answers.contains(text.form(first)),
        text.tokens[first].isCapitalised || text.tokens[first].isAllCaps
      else { return nil }
      return (sentence.block, first, Self.answers.contains(text.form(first)))
    }
  }

  private static let questions: Set<String> = ["q", "question"]
  private static let answers: Set<String> = ["a", "answer"]

  func drafts() -> [Draft] {
    guard labels.contains(where: \.isAnswer), labels.contains(where: { !$0.isAnswer }) else {
      return []
    }
    return labels.indices.compactMap { number in
      labels[number].isAnswer ? answer(number) : nil
    }
  }

  /// The paragraph behind the label, and those below it where another question follows.
  private func answer(_ number: Int) -> Draft? {
    let label = labels[number]
    let next = number + 1 < labels.count ? labels[number + 1].block : label.block + 1
    var pieces: [Range<Int>] = []
    for block in label.block..<max(next, label.block + 1)
    where text.article.blocks[block].kind == .paragraph {
      guard let tokens = tokens(of: block) else { continue }
      let start = block == label.block ? label.token + 2 : tokens.lowerBound
      guard start < tokens.upperBound else { continue }
      let piece = space.trimmed(start..<tokens.upperBound)
      if !piece.isEmpty { pieces.append(piece) }
    }
    guard !pieces.isEmpty else { return nil }
    return Draft(
      content: pieces, source: label.token..<(label.token + 1), act: .say,
      clause: label.token..<(label.token + 2), rule: Self.name)
  }

  private func tokens(of block: Int) -> Range<Int>? {
    let sentences = text.sentences.filter { $0.block == block }
    guard let first = sentences.first, let last = sentences.last else { return nil }
    return first.tokens.lowerBound..<last.tokens.upperBound
  }

  /// The person whom the prose above the first label names most, the first of equals.
  func interviewee() -> Int? {
    guard let start = labels.first?.token else { return nil }
    var counts: [Int: (count: Int, first: Int)] = [:]
    for (number, name) in space.index.names.enumerated() where name.tokens.upperBound <= start {
      let id = space.index.entityOfName[number]
      let block = text.sentence(of: name.tokens.lowerBound).block
      guard id >= 0, space.index.entities[id].kind == .person,
        text.article.blocks[block].kind.isProse
      else { continue }
      counts[id, default: (0, name.tokens.lowerBound)].count += 1
    }
    return counts.max { ($0.value.count, -$0.value.first) < ($1.value.count, -$1.value.first) }?.key
  }
}
