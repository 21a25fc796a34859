import HearsayModel

/// How one article's words stand to the reference's.
struct Variants {
  let context: StoryContext

  /// The variant, and the word diff against the reference.
  func compare(_ index: Int, with reference: Int) -> (Utterance.Variant, [DiffSegment]) {
    let old = words(reference)
    let new = words(index)
    let diff = WordDiff(old, new)
    return (
      variant(index, reference, common: diff.common, old: old.count, new: new.count), diff.segments
    )
  }

  private func words(_ index: Int) -> [(form: String, word: String)] {
    let statement = context.statements[index]
    let article = context.articles[statement.article]
    return statement.forms.map {
      ($0.form, article.text[article.annotations.tokens[$0.token].span])
    }
  }

  private func variant(_ index: Int, _ reference: Int, common: Int, old: Int, new: Int)
    -> Utterance.Variant
  {
    guard old > 0, new > 0 else { return .paraphrase }
    if common == old && common == new { return .verbatim }
    if 20 * common >= 17 * new && 10 * new < 7 * old { return .partial }
    let likeness = Double(2 * common) / Double(old + new)
    if isDirect(index) && isDirect(reference) {
      if likeness >= 0.85 { return .edited }
      if likeness >= 0.3 { return replacesWords(index, reference) ? .translation : .edited }
    }
    return likeness >= 0.85 ? .edited : .paraphrase
  }

  /// Most of the words stand between quotation marks.
  private func isDirect(_ index: Int) -> Bool {
    let forms = context.statements[index].forms
    return 10 * forms.count { $0.isQuoted } >= 7 * forms.count
  }

  /// Two words or more are other words for the same.
  private func replacesWords(_ a: Int, _ b: Int) -> Bool {
    let x = Set(context.statements[a].words.map(\.stem))
    let y = Set(context.statements[b].words.map(\.stem))
    let replaced = x.subtracting(y).filter { stem in
      y.contains { context.vocabulary.areNear(stem, $0) }
    }
    return replaced.count >= 2
  }
}
