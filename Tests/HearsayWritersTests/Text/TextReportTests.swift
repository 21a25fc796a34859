import HearsayModel
import Testing

@testable import HearsayWriters

@Suite struct TextReportTests {
  private let report = Writers.write(LakeStory.comparison, as: .text)

  @Test func aStoryReadsFromItsEventToItsTimeline() {
    #expect(report == TextGolden.report)
  }

  @Test func aClaimNobodyIsNamedForIsNotCounted() {
    var comparison = LakeStory.comparison
    #expect(report.contains("no attributed origin: the outlets' own voice\n"))
    comparison.claims[2].accounts.removeLast()
    #expect(
      Writers.write(comparison, as: .text).contains(
        "no attributed origin: the outlet's own voice\n"))
    #expect(!report.lowercased().contains("confirmed"))
  }

  @Test func aSourceThatNobodyCouldNameIsShownInItsWords() {
    var comparison = LakeStory.comparison
    comparison.claims[1].accounts[0].chain = []
    let wide = TextStyle(colour: false, width: 200)
    #expect(
      Writers.write(comparison, as: .text, style: wide).contains(
        "- herald.txt: “an official who knows the plans” (not named): “The dam is safe”"))
  }

  @Test func whatMostArticlesTellComesFirst() throws {
    var comparison = LakeStory.comparison
    comparison.claims.reverse()
    let report = Writers.write(comparison, as: .text)
    let places = try ["1. The lake", "2. The dam", "3. Forty"].map {
      try #require(report.firstRange(of: $0)?.lowerBound)
    }
    #expect(places == places.sorted())
  }

  @Test func aParaphraseIsQuotedAndNotMarked() {
    var comparison = LakeStory.comparison
    comparison.utterances[0].members[1].variant = .paraphrase
    for format in [Writers.Format.text, .markdown] {
      let report = Writers.write(comparison, as: format)
      #expect(!report.contains("{+in+}") && !report.contains("~~not~~"))
      #expect(report.contains("“The lake will be drained in June”"))
    }
  }

  @Test func wordsOfNobodyAreTheOutlets() {
    var comparison = LakeStory.comparison
    comparison.utterances[0].speaker = nil
    #expect(Writers.write(comparison, as: .text).contains("  Speaker not named, phone call"))
    for index in comparison.utterances[0].members.indices {
      comparison.utterances[0].members[index].attribution = nil
    }
    #expect(Writers.write(comparison, as: .text).contains("  The outlets' own voice, phone call"))
  }

  @Test func wordsThatNobodyChangedAreCounted() {
    var comparison = LakeStory.comparison
    comparison.utterances[0].alarms = []
    comparison.utterances[0].members[1].variant = .verbatim
    #expect(
      Writers.write(comparison, as: .text).contains(
        "\n  Quotations on their way\n  1 quotation carried word for word.\n"))
  }

  @Test func anOccasionWithItsDayStandsForTheSameWithout() {
    var origin = LakeStory.comparison.stories[0].origins[0].origin
    origin.occasions.append(Occasion(kind: "briefing", date: nil))
    origin.occasions.append(Occasion(kind: "interview", date: nil))
    #expect(
      Phrases.origin(origin)
        == "Pavo Brill, speaking for Premier's Office (briefing on 2031-03-04; interview)")
  }

  @Test func theClosestTextsComeFirst() throws {
    var comparison = LakeStory.comparison
    var copy = comparison.lineages[0]
    copy.score = 0.9
    copy.direction = .bFirst
    copy.relation = .copy
    comparison.lineages.append(copy)
    let report = Writers.write(comparison, as: .text)
    let first = try #require(report.firstRange(of: "post.txt before radio.txt: copy, 90 %"))
    let second = try #require(report.firstRange(of: "excerpt, 25 %"))
    #expect(first.upperBound < second.lowerBound)
  }

  @Test func aLongStoryIsShortenedWithItsCount() {
    var comparison = LakeStory.comparison
    for number in 1...20 {
      var claim = comparison.claims[2]
      claim.id = "c-\(number)"
      comparison.claims.append(claim)
    }
    let report = Writers.write(comparison, as: .text, style: TextStyle(colour: false, width: 100))
    #expect(report.contains("Claims (23)"))
    #expect(report.contains("13 more claims: --format html -o report.html\n"))
  }

  @Test func severalStoriesAreListedBeforeTheyAreTold() {
    var comparison = LakeStory.comparison
    comparison.stories = (1...7).map { number in
      var story = comparison.stories[0]
      story.title = "Lake \(number)"
      story.articles = number == 3 ? [0, 1, 2, 3] : [0]
      return story
    }
    let report = Writers.write(comparison, as: .text)
    #expect(
      report.hasPrefix("7 stories found in 4 articles\n  1. Lake 3 (2031-03-03): 4 articles\n"))
    #expect(report.contains("\nStory 5: Lake 5 (2031-03-03)\n"))
    #expect(report.contains("\n2 more stories in full: --format html -o report.html\n"))
  }

  @Test func nothingIsSaidPlainly() {
    #expect(Writers.write(Comparison(), as: .text) == "No story found in 0 articles\n")
  }

  @Test func colourAddsNothingButColour() {
    let coloured = Writers.write(
      LakeStory.comparison, as: .text, style: TextStyle(colour: true, width: 80))
    #expect(coloured.contains("\u{1B}[31m[-not-]\u{1B}[0m"))
    #expect(withoutColour(coloured) == report)
  }

  @Test(arguments: [8, 40, 72, 120])
  func linesKeepTheWidth(_ width: Int) {
    let style = TextStyle(colour: false, width: width)
    let narrowest = 5 + 2 + 8
    for report in [
      Writers.write(LakeStory.comparison, as: .text, style: style),
      Writers.annotation(LakeStory.radio.annotated, as: .text, style: style),
    ] {
      for line in report.split(separator: "\n") {
        #expect(Columns.of(line) <= max(width, narrowest + 1), "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test(arguments: HostileWords.all)
  func nothingReachesTheTerminalButWords(_ words: String) {
    let story = HostileWords.story(words)
    let page = HostileWords.article(LakeStory.courier.annotated, words)
    for write in [
      { Writers.write(story, as: .text, style: $0) },
      { Writers.annotation(page, as: .text, style: $0) },
    ] as [(TextStyle) -> String] {
      let plain = write(TextStyle(colour: false, width: 60))
      #expect(!plain.unicodeScalars.contains(where: isObeyed))
      #expect(plain.split(separator: "\n").allSatisfy { Columns.of($0) <= 60 })
      #expect(withoutColour(write(TextStyle(colour: true, width: 60))) == plain)
    }
  }
}

/// Takes out the colours that a page writes, and nothing else.
private func withoutColour(_ text: String) -> String {
  let codes = ["1", "2", "31", "32", "33", "0"].map { Array("\u{1B}[\($0)m".utf8) }
  var kept: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.first {
    if let code = codes.first(where: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(code.count)
    } else {
      kept.append(byte)
      rest = rest.dropFirst()
    }
  }
  return String(decoding: kept, as: UTF8.self)
}

private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
  let turns: Set<Unicode.Scalar> = [
    "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}",
    "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
  ]
  return scalar != "\n" && (breaksALine(scalar) || turns.contains(scalar))
}
