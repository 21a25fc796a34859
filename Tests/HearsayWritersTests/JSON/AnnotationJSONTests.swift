import HearsayModel
import HearsayWriters
import Testing

@Suite struct AnnotationJSONTests {
  private static let note: AnnotatedArticle = {
    var page = WrittenArticle(
      "note", outlet: nil, published: nil, "Žalka 🌊\nMarn said on Monday it rains.")
    page.attribute("it rains", to: "Marn", named: "Ilse Marn", cue: "said") {
      $0.sourceEntity = 0
      $0.confidence = 0.85
      $0.via = [SourceLink(name: "Pavo Brill", kind: .person)]
    }
    var annotations = page.annotated.annotations
    annotations.entities = [
      Entity(
        id: 0, name: "Ilse Marn", kind: .person,
        mentions: [Mention(span: page["Marn"], form: .name, rule: "name")])
    ]
    annotations.sentences = [
      Sentence(span: page["Marn said on Monday it rains."], tokens: 0..<0, block: 1)
    ]
    annotations.times = [
      TimeExpression(
        span: page["Monday"], kind: .date, value: "2031-03-03",
        interval: Day(iso: "2031-03-03").map { DayInterval($0, $0) }, rule: "weekday")
    ]
    annotations.published = PublicationDate(
      date: "2031-03", precision: .month, evidence: page["Monday"], inferred: true, reason: "guess")
    annotations.dateline = Dateline(
      span: page["Žalka"], place: "Žalka", date: nil, agency: "Northwire")
    return AnnotatedArticle(article: page.annotated.article, annotations: annotations)
  }()

  @Test func oneLineAsTheContractHasIt() {
    let expected = [
      #"{"id":"note","blocks":[{"span":[0,7],"kind":"headline"},{"span":[8,37],"kind":"paragraph"}],"#,
      #""sentences":[[8,37]],"#,
      #""entities":[{"id":"e1","name":"Ilse Marn","type":"person","mentions":[[8,12]]}],"#,
      #""times":[{"span":[21,27],"type":"DATE","value":"2031-03-03","#,
      #""interval":["2031-03-03","2031-03-03"],"rule":"weekday"}],"#,
      #""attributions":[{"id":"a1","content":[[28,36]],"cue":[[13,17]],"source":[[8,12]],"#,
      #""addressee":[],"type":"indirect","sourceName":"Ilse Marn","sourceEntity":"e1","#,
      #""addresseeName":null,"channel":null,"act":"say","negated":false,"parent":null,"#,
      #""chain":["Ilse Marn"],"via":[{"name":"Pavo Brill","inferred":true}],"#,
      #""hedged":false,"confidence":0.85,"rule":"cue-clause"}],"#,
      #""events":[],"#,
      #""published":{"date":"2031-03","precision":"month","evidence":[21,27],"inferred":true,"#,
      #""reason":"guess"},"dateline":{"place":"Žalka","date":null,"agency":"Northwire"},"#,
      #""notices":[]}"#,
    ]
    #expect(Writers.annotationLine(Self.note) == expected.joined())
  }

  @Test func nestingChannelAndOccasionAreNamed() throws {
    let line = try ParsedJSON(Writers.annotationLine(LakeStory.courier.annotated))
    let found = line["attributions"].items
    #expect(found.map { $0["id"].string } == ["a1", "a2"])
    #expect(found.map { $0["parent"].string } == [nil, "a1"])
    #expect(found.map { $0["channel"].string } == ["briefing", "phone call"])
    #expect(found.map { $0["chain"].strings } == [["Pavo Brill"], ["Ilse Marn", "Pavo Brill"]])
    #expect(found[0]["occasion"]["date"].string == "2031-03-04")
    #expect(!found[1].keys.contains("occasion") && !found[1].keys.contains("via"))
  }

  @Test(arguments: [LakeStory.courier, LakeStory.herald, LakeStory.radio])
  func offsetsAreScalars(_ page: WrittenArticle) throws {
    let (article, text) = (page.annotated, page.annotated.text)
    let line = try ParsedJSON(Writers.annotationLine(article))
    let blocks = try line["blocks"].items.map { try $0["span"].words(in: text.string) }
    #expect(blocks == article.article.blocks.map { text[$0.span] })
    for (json, found) in zip(line["attributions"].items, article.annotations.attributions) {
      #expect(
        try json["content"].items.map { try $0.words(in: text.string) }
          == found.content.map { text[$0] })
      #expect(
        try json["cue"].items.map { try $0.words(in: text.string) } == found.cue.map { text[$0] })
      #expect(
        try json["source"].items.map { try $0.words(in: text.string) }
          == found.source.map { text[$0] })
    }
  }

  @Test func theTextIsShownOnDemand() throws {
    let shown = try ParsedJSON(Writers.annotationLine(Self.note, showsText: true))
    #expect(shown["text"].string == Self.note.text.string)
    #expect(try ParsedJSON(Writers.annotationLine(Self.note))["text"].isNull)
  }

  @Test(arguments: HostileWords.all)
  func hostileWordsComeBackAsTheyWere(_ words: String) throws {
    let article = HostileWords.article(LakeStory.courier.annotated, words)
    let line = Writers.annotationLine(article, showsText: true)
    #expect(!line.unicodeScalars.contains(where: breaksALine))
    let json = try ParsedJSON(line)
    #expect(json["text"].string == article.text.string)
    #expect(json["dateline"]["place"].string == words)
    #expect(
      json["attributions"].items.map { $0["chain"].strings } == [[words, words], [words, words]])
    #expect(try json["published"]["evidence"].words(in: article.text.string) == article.text.string)
  }

  @Test func aNumberIsANumberWhateverItIs() throws {
    for confidence in [0.0, 1.0, 0.1 + 0.2, 1e-9, .infinity, .nan] {
      var article = Self.note
      article.annotations.attributions[0].confidence = confidence
      let found = try ParsedJSON(Writers.annotationLine(article))["attributions"].items[0]
      #expect(
        found["confidence"].double
          == (confidence.isFinite ? (confidence * 10_000).rounded() / 10_000 : nil))
    }
  }
}

/// Control characters and separators at which some program ends a line or obeys.
func breaksALine(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
}
