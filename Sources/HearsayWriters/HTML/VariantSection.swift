import HearsayModel

/// The same words as several articles carry them, and what changed on the way.
struct VariantSection {
  let report: Report

  func isShown(story number: Int) -> Bool { !shared(in: number).isEmpty }

  private func shared(in story: Int) -> [Utterance] {
    report.utterances[story].map { report.comparison.utterances[$0] }
      .filter { $0.members.count > 1 }
  }

  func render(story number: Int) -> String {
    let shared = shared(in: number)
    guard !shared.isEmpty else { return "" }
    let isSame = { (utterance: Utterance) in
      utterance.alarms.isEmpty && utterance.members.allSatisfy { $0.variant == .verbatim }
    }
    let changed = shared.filter { !isSame($0) }
    let same = shared.filter(isSame)
    let ordered = changed.filter { !$0.alarms.isEmpty } + changed.filter(\.alarms.isEmpty)
    return VariantSection.template.render([
      "story": number + 1,
      "groups": [group(ordered, isFolded: false), group(same, isFolded: true)],
    ])
  }

  private func group(_ utterances: [Utterance], isFolded: Bool) -> Fields {
    [
      "any": !utterances.isEmpty, "folded": isFolded,
      "count": Phrases.count(utterances.count, "quotation"),
      "utterances": utterances.map(fields),
    ]
  }

  private func fields(of utterance: Utterance) -> Fields {
    [
      "speaker": given(utterance.speaker),
      "occasion": given(utterance.occasion.map(ReportWords.occasion)),
      "alarms": utterance.alarms.map(VariantSection.words),
      "members": utterance.members.map(member),
      "reasons": given(utterance.because.joined(separator: " ")),
    ]
  }

  private func member(_ member: Utterance.Member) -> Fields {
    let passage = report.passage(member.article, [member.span])
    let segments = member.diff.map { segment -> Fields in
      [
        "text": segment.text, "same": segment.kind == .same, "added": segment.kind == .inserted,
        "left": segment.kind == .deleted,
      ]
    }
    return [
      "variant": member.variant.rawValue, "outlet": report.label(member.article),
      "hasDiff": !segments.isEmpty, "segments": segments, "words": words(of: member),
      "href": passage?["href"] ?? "#a\(member.article + 1)",
      "place": passage?["place"] ?? "article",
    ]
  }

  /// What is attributed, where the attribution is known; else the sentence.
  private func words(of member: Utterance.Member) -> String {
    let text = report.comparison.articles[member.article].text
    let content = report.attribution(member.attribution, of: member.article)?.content ?? []
    let held = content.filter { text.holds($0) && member.span.contains($0) }
    let spans = held.isEmpty && text.holds(member.span) ? [member.span] : held
    return spans.map { text.oneLine($0) }.joined(separator: " … ")
  }

  private static func words(_ alarm: Utterance.Alarm) -> String {
    switch alarm {
    case .polarity: "One says what another says is not so."
    case .number: "The numbers differ."
    case .name: "The names differ."
    case .condition: "One sets a condition that another lacks."
    case .truncated: "One breaks off where another goes on."
    }
  }

  static let template = Template(
    """
    <section class="wordings">
    <h3 id="s{{story}}-wordings">Wordings of one quotation</h3>
    <p class="note">Set against the first wording: <ins>added</ins>, <del>left out</del>.</p>
    {{#groups}}{{#any}}
    {{#folded}}<details class="more"><summary>Word for word in several articles: {{count}}</summary>{{/folded}}
    {{#utterances}}
    <div class="utterance"><h4>{{#speaker}}{{speaker}}{{/speaker}}{{^speaker}}Speaker not named{{/speaker}}{{#occasion}} <span class="meta">{{occasion}}</span>{{/occasion}}</h4>
    {{#alarms}}<p class="alarm"><b aria-hidden="true">!</b> {{.}}</p>{{/alarms}}
    <dl>{{#members}}<div><dt><a href="{{href}}">{{outlet}}, {{place}}</a> <span class="kind">{{variant}}</span></dt><dd>{{#hasDiff}}{{#segments}}{{#same}}{{text}}{{/same}}{{#added}}<ins>{{text}}</ins>{{/added}}{{#left}}<del>{{text}}</del>{{/left}} {{/segments}}{{/hasDiff}}{{^hasDiff}}{{words}}{{/hasDiff}}</dd></div>{{/members}}</dl>
    {{#reasons}}<p class="meta">{{reasons}}</p>{{/reasons}}
    </div>
    {{/utterances}}
    {{#folded}}</details>{{/folded}}
    {{/any}}{{/groups}}
    </section>

    """)
}
