import HearsayModel

/// Where accounts part: contradictions first, then divergences, then what some leave out.
struct DifferenceSection {
  let report: Report

  func render(story number: Int) -> String {
    let differences = report.differences[number].map { report.comparison.differences[$0] }
    let groups = [Difference.Kind.contradiction, .divergence, .omission].map { kind -> Fields in
      let members = differences.filter { $0.kind == kind }
      let words = DifferenceSection.words(kind)
      return [
        "any": !members.isEmpty, "glyph": words.glyph, "title": words.title,
        "meaning": words.meaning,
        "differences": members.map(fields),
      ]
    }
    guard !differences.isEmpty else { return "" }
    return DifferenceSection.template.render(["story": number + 1, "groups": groups])
  }

  private func fields(of difference: Difference) -> Fields {
    [
      "topic": difference.topic, "rule": difference.rule,
      "accounts": difference.accounts.map { account -> Fields in
        [
          "outlet": report.label(account.article), "article": account.article + 1,
          "words": account.words, "isAbsent": account.spans.isEmpty,
          "passages": account.spans.compactMap { report.passage(account.article, [$0]) }.map {
            marked(account.words, in: $0)
          },
        ]
      },
    ]
  }

  /// A passage cut around the words that differ, where it holds them.
  private func marked(_ words: String, in passage: Fields) -> Fields {
    var passage = passage
    let text = passage["words"] as? String ?? ""
    let range = text.firstRange(of: words)
    passage["before"] = range.map { String(text[..<$0.lowerBound]) } ?? ""
    passage["mark"] = range == nil ? "" : words
    passage["after"] = range.map { String(text[$0.upperBound...]) } ?? text
    return passage
  }

  private static func words(_ kind: Difference.Kind) -> (
    glyph: String, title: String, meaning: String
  ) {
    switch kind {
    case .contradiction: ("≠", "Contradictions", "One says what another denies.")
    case .divergence: ("≈", "Divergences", "The same matter, another degree or detail.")
    case .omission:
      ("∅", "Omissions", "Told in one, not mentioned in another, and no more than that.")
    }
  }

  static let template = Template(
    """
    <section class="differences">
    <h3 id="s{{story}}-differences">Where the accounts part</h3>
    {{#groups}}{{#any}}
    <h4><b aria-hidden="true">{{glyph}}</b> {{title}} <span class="meta">{{meaning}}</span></h4>
    {{#differences}}
    <div class="difference"><h5>{{topic}}</h5>
    <dl>{{#accounts}}<div><dt><a href="#a{{article}}">{{outlet}}</a></dt><dd><b>{{words}}</b>{{#passages}}<p>{{before}}<mark>{{mark}}</mark>{{after}} <a class="to" href="{{href}}">{{place}}</a></p>{{/passages}}</dd></div>{{/accounts}}</dl>
    <p class="rule">Rule: {{rule}}</p></div>
    {{/differences}}
    {{/any}}{{/groups}}
    </section>

    """)
}
