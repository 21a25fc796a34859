import Hearsay
import HearsayModel
import HearsayReaders
import Testing

/// The marked passages of `Cases/`, phenomenon by phenomenon.
struct CaseTests {
  @Test("Who said what in marked passages", arguments: try CaseFile.all())
  func marksAreFound(file: CaseFile) throws {
    var held = 0
    for one in file.cases {
      let misses = try one.misses()
      if misses.isEmpty { held += 1 }
      if let why = one.known {
        withKnownIssue("\(why)") { report(misses, one) }
      } else {
        report(misses, one)
      }
    }
    print("\(file.name): \(held) of \(file.cases.count) cases hold")
  }

  @Test("Every file of cases has cases")
  func noFileIsEmpty() throws {
    let files = try CaseFile.all()
    #expect(!files.isEmpty)
    #expect(files.allSatisfy { !$0.cases.isEmpty })
  }

  @Test("Sentences and passages are as many as the standards desk asked for")
  func thereAreEnough() throws {
    let cases = try CaseFile.all().flatMap(\.cases)
    let passages = cases.filter(\.isPassage).count
    let known = cases.filter { $0.known != nil }.count
    print(
      "cases: \(cases.count - passages) sentences, \(passages) passages, \(known) known to fail")
    #expect(cases.count - passages >= 300)
    #expect(passages >= 20)
  }

  private func report(_ misses: [String], _ one: AttributionCase) {
    for miss in misses { Issue.record("\(one.place): \(miss)") }
  }
}

extension AttributionCase {
  /// What a reader of the marks misses in the findings; empty where all is found.
  func misses() throws -> [String] {
    let annotated = try annotated()
    let found = annotated.annotations.attributions
    if wantsNothing {
      return found.map { "nobody says anything here, found \(annotated.telling($0))" }
    }
    let words = Words(passage.text)
    let wanted = words.inside(passage.spans("content"))
    let wantedText = passage.spans("content").map { annotated.text.oneLine($0) }
    let hits = found.filter { words.inside($0.content) == wanted }
    let cue = words.inside(passage.spans("cue"))
    let byCue = hits.first { !words.inside($0.cue).isDisjoint(with: cue) }
    guard let hit = byCue ?? hits.first else {
      let near = found.filter { !words.inside($0.content).isDisjoint(with: wanted) }
      return [
        "content “\(wantedText.joined(separator: " / "))” not found, but "
          + (near.isEmpty ? "nothing" : near.map(annotated.telling).joined(separator: "; "))
      ]
    }
    return roleMisses(hit, annotated, words) + demands.compactMap { miss($0, hit, annotated) }
  }

  func annotated() throws -> AnnotatedArticle {
    try ShippedModels.pipeline.get().annotate(Readers.plainText(passage.text, id: place))
  }

  /// Marked source, cue and addressee must share a word with the found ones.
  private func roleMisses(
    _ hit: Attribution, _ annotated: AnnotatedArticle, _ words: Words
  ) -> [String] {
    [("source", hit.source), ("cue", hit.cue), ("addressee", hit.addressee)].compactMap {
      role, found in
      let marked = passage.spans(role)
      guard !marked.isEmpty, words.inside(marked).isDisjoint(with: words.inside(found))
      else { return nil }
      let wanted = marked.map { annotated.text[$0] }.joined(separator: " … ")
      return "\(role) “\(wanted)” not found in \(annotated.telling(hit))"
    }
  }

  private func miss(
    _ demand: Demand, _ hit: Attribution, _ annotated: AnnotatedArticle
  ) -> String? {
    switch demand {
    case .speaker(let name):
      return miss("speaker", name.map(plainName), hit.sourceName.map(plainName), hit, annotated)
    case .negated(let negated):
      return miss("negated", "\(negated)", "\(hit.negated)", hit, annotated)
    case .chain(let names):
      let found = hit.chain.map { plainName($0.name) }.joined(separator: " < ")
      return miss("chain", names.joined(separator: " < "), found, hit, annotated)
    case .field("act", let act): return miss("act", act, hit.act.rawValue, hit, annotated)
    case .field("form", let form): return miss("form", form, hit.form.rawValue, hit, annotated)
    case .field("channel", let channel):
      return miss("channel", channel, hit.channel?.rawValue, hit, annotated)
    case .field(_, let name):
      return miss(
        "addressee", plainName(name), hit.addresseeName.map(plainName), hit, annotated)
    case .unnamed:
      return miss("unnamed", "true", "\(hit.hasUnnamedLink)", hit, annotated)
    case .hedged(let hedged):
      return miss("hedged", "\(hedged)", "\(hit.isHedged)", hit, annotated)
    case .via(let name):
      return miss(
        "via", name.map(plainName), hit.via.first.map { plainName($0.name) }, hit, annotated)
    case .occasion(let kind): return miss("occasion", kind, hit.occasion?.kind, hit, annotated)
    case .nothing, .known: return nil
    }
  }

  private func miss(
    _ what: String, _ wanted: String?, _ found: String?, _ hit: Attribution,
    _ annotated: AnnotatedArticle
  ) -> String? {
    guard wanted != found else { return nil }
    return "\(what): expected \(wanted ?? "nobody"), found \(found ?? "nobody") in "
      + annotated.telling(hit)
  }
}

extension Attribution {
  /// Whether somebody on its way has no name in the article.
  var hasUnnamedLink: Bool { chain.contains { $0.kind == .unnamed } }
}

extension AnnotatedArticle {
  /// An attribution as a line of a failure: source, cue, content, rule.
  func telling(_ attribution: Attribution) -> String {
    func words(_ spans: [TextSpan]) -> String {
      spans.map { text.oneLine($0) }.joined(separator: " … ")
    }
    return "\(attribution.sourceName ?? "?") [\(words(attribution.cue))] "
      + "“\(words(attribution.content))” (\(attribution.rule))"
  }
}
