import HearsayModel
import HearsayWriters
import Testing

@Suite struct ComparisonJSONTests {
  private let comparison = LakeStory.comparison
  private let json: ParsedJSON
  private let texts: [String: String]

  init() throws {
    json = try ParsedJSON(Writers.write(LakeStory.comparison, as: .json))
    texts = Dictionary(
      uniqueKeysWithValues: LakeStory.comparison.articles.map { ($0.article.id, $0.text.string) })
  }

  @Test func articlesAreNamedByTheirIDs() {
    #expect(
      json["articles"].items.map { $0["id"].string } == [
        "courier.txt", "herald.txt", "radio.txt", "post.txt",
      ])
    #expect(
      json["articles"].items.map { $0["published"]["date"].string } == [
        "2031-03-04", "2031-03-05", nil, "2031-03-05",
      ])
    #expect(json["articles"].items.map { $0["file"].string }.first == "coverage/courier.txt")
    #expect(
      json["stories"].items[0]["articles"].strings == [
        "courier.txt", "herald.txt", "radio.txt", "post.txt",
      ])
    #expect(
      json["claims"].items.map { $0["absent"].strings } == [
        ["post.txt"], ["courier.txt", "post.txt"], ["courier.txt", "herald.txt"],
      ])
    #expect(
      json["timeline"].items.map { $0["articles"].strings } == [["post.txt"], ["courier.txt"]])
  }

  @Test func claimsSayOnWhomTheyRest() {
    let claims = json["claims"].items
    #expect(claims.map { $0["independentOrigins"]["min"].int } == [1, 1, 0])
    #expect(claims.map { $0["independentOrigins"]["max"].int } == [1, 2, 0])
    #expect(
      claims.map { $0["origins"].items.map { $0["kind"].string } } == [
        ["person"], ["unnamed", "person"], [],
      ])
    #expect(claims[0]["origins"].items[0]["speaker"].string == "Pavo Brill")
    #expect(claims[0]["origins"].items[0]["party"].string == "Premier's Office")
    #expect(claims[0]["origins"].items[0]["occasion"]["kind"].string == "briefing")
    #expect(claims[0]["because"].strings == comparison.claims[0].because)
  }

  @Test func accountsNameTheirAttribution() {
    let accounts = json["claims"].items.map { $0["accounts"].items }
    #expect(
      accounts.map { $0.map { $0["attribution"].string } } == [
        ["a2", "a1", "a2"], ["a2", "a1"], [nil, nil],
      ])
    #expect(accounts[0].map { $0["relation"].string } == ["verbatim", "conflicts", "paraphrase"])
    #expect(
      accounts[0].map { $0["chain"].strings } == [
        ["Ilse Marn", "Pavo Brill"], ["Ilse Marn", "Pavo Brill"], ["Ilse Marn"],
      ])
    #expect(
      accounts[0].map { $0["via"].items.map { $0["name"].string } } == [[], [], ["Pavo Brill"]])
  }

  @Test func storiesTellTheirEventAndOrigins() {
    let story = json["stories"].items[0]
    #expect(story["event"]["participants"].strings == ["Ilse Marn", "Otto Kesh"])
    #expect(story["origins"].items.map { $0["soleOriginOf"].strings } == [["c-drained"], []])
    #expect(story["because"].strings == ["All four name Lake Orrin in one week."])
  }

  @Test func utterancesShowHowWordsChanged() {
    let utterance = json["utterances"].items[0]
    #expect(utterance["alarms"].strings == ["polarity"])
    #expect(utterance["members"].items.map { $0["variant"].string } == ["verbatim", "translation"])
    let diff = utterance["members"].items[1]["diff"].items
    #expect(
      diff.map { $0["kind"].string } == ["same", "deleted", "same", "deleted", "inserted", "same"])
  }

  @Test func everySpanOpensItsWords() throws {
    #expect(
      try words(json["claims"], of: "accounts")
        == comparison.claims.map { $0.accounts.map { words($0.article, $0.spans) } })
    #expect(
      try words(json["differences"], of: "accounts")
        == comparison.differences.map { $0.accounts.map { words($0.article, $0.spans) } })
    #expect(
      try words(json["utterances"], of: "members")
        == comparison.utterances.map { $0.members.map { words($0.article, [$0.span]) } })
    #expect(
      try words(json["timeline"], of: "evidence")
        == comparison.timeline.map { $0.evidence.map { words($0.article, [$0.span]) } })
    let run = json["lineages"].items[0]["runs"].items[0]
    #expect(try run["a"].words(in: texts["radio.txt", default: ""]) == "Forty houses stand below")
    #expect(try run["b"].words(in: texts["post.txt", default: ""]) == "Forty houses stand below")
  }

  @Test func aLineageAloneIsTheSameAsInAComparison() {
    let line = Writers.lineageLine(comparison.lineages[0], in: comparison.articles)
    #expect(
      line.hasPrefix(
        #"{"a":"radio.txt","b":"post.txt","relation":"excerpt","direction":"unknown","score":0.254,"#
      ))
    #expect(Writers.write(comparison, as: .json).contains(line))
  }

  @Test func nothingComparedIsAnObjectOfEmptyLists() {
    let lists = [
      "articles", "stories", "utterances", "claims", "differences", "timeline", "lineages",
      "notices",
    ]
    #expect(
      Writers.write(Comparison(), as: .json) == "{"
        + lists.map { "\"\($0)\":[]" }.joined(separator: ",") + "}\n")
  }

  @Test(arguments: HostileWords.all)
  func hostileWordsComeBackAsTheyWere(_ words: String) throws {
    let line = Writers.write(HostileWords.story(words), as: .json)
    #expect(!line.dropLast().unicodeScalars.contains(where: breaksALine))
    let json = try ParsedJSON(line)
    #expect(json["stories"].items[0]["title"].string == words)
    #expect(
      json["articles"].items.map { $0["text"].string } == Array(repeating: words + "x", count: 4))
    #expect(json["claims"].items[0]["accounts"].items[2]["via"].items[0]["name"].string == words)
    #expect(
      try json["utterances"].items[0]["members"].items[0]["span"].words(in: words + "x") == words)
  }

  private func words(_ list: ParsedJSON, of parts: String) throws -> [[[String]]] {
    try list.items.map { item in
      try item[parts].items.map { part in
        let spans = part["span"].isNull ? part["spans"].items : [part["span"]]
        return try spans.map { try $0.words(in: texts[part["article"].string ?? "", default: ""]) }
      }
    }
  }

  private func words(_ article: Int, _ spans: [TextSpan]) -> [String] {
    spans.map { comparison.articles[article].text[$0] }
  }
}
