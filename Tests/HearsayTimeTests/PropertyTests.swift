import HearsayLanguage
import HearsayModel
import HearsayTime
import Testing

/// What holds of every text, sensible or not.
struct PropertyTests {
  /// Words that rules begin, go on and end with, and others.
  static let words = """
    May march June Jan. 2021 1999 17 31 32 00 9-10 10:30 25:99 8pm p.m. a.m. GMT - / , . ( ) ' " ; Monday Sat. Sun \
    sundays last next this past the a an every per year years month weeks decade century quarter half first \
    second third 21st 1990s '90s mid-1980s two-week third-quarter twenty-one twenty one hundred thousand 1,000 3.5 \
    several few couple of about nearly more than at least up to ago earlier later before after from now soon \
    recently yesterday today tomorrow tonight overnight morning night weekend early late mid end beginning in on \
    since until by and to through between week fiscal Q3 Christmas Day Eve New Year's Easter same that following \
    previous day days was will be said planned originally scheduled summer spring noon midnight o'clock local time \
    9999 2024-02-30 2021-13-45 99999999999999999999 bridge Mara said Vinterby \u{1F6A2} \u{2014} \u{2019}s \u{E9}t\u{E9}
    """.split(separator: " ").map(String.init)

  @Test(arguments: 1...40) func soupNeverBreaksIt(_ seed: UInt64) {
    var random = Seeded(state: seed)
    let soup = (0..<300).map { _ in Self.words[Int(random.next() % UInt64(Self.words.count))] }
    let text = soup.joined(separator: seed % 3 == 0 ? "" : " ")
    let published = [nil, "2024-02-29", "0001-01-01", "9999-12-31"][Int(seed % 4)]
    var article = Marked.article(text, published: published)
    if seed % 5 == 0 {
      article.blocks = [
        Block(.dateline, TextSpan(0, min(40, text.utf8.count / 2))),
        Block(.boilerplate, TextSpan(text.utf8.count / 2, text.utf8.count)),
      ]
    }
    let (tokens, sentences) = Language.tokenise(article)
    let found = Chronology.analyse(article, tokens: tokens, sentences: sentences)
    Self.holds(found, article, "seed \(seed)")
    let again = Chronology.analyse(article, tokens: tokens, sentences: sentences)
    #expect(found.times == again.times, "seed \(seed)")
  }

  static func holds(_ found: Chronology, _ article: Article, _ hint: Comment) {
    var end = 0
    for time in found.times {
      #expect(time.span.start >= end, hint)
      #expect(time.span.end > time.span.start, hint)
      #expect(article.text.span.contains(time.span), hint)
      #expect(!time.value.isEmpty, hint)
      #expect(!time.rule.isEmpty, hint)
      if let interval = time.interval { #expect(interval.first <= interval.last, hint) }
      end = time.span.end
    }
    if let evidence = found.published?.evidence {
      #expect(article.text.span.contains(evidence), hint)
    }
  }

  @Test func nothingGivesNothing() {
    let found = Chronology.analyse(Article(id: "a", text: Text("")), tokens: [], sentences: [])
    #expect(found.times.isEmpty)
    #expect(found.published == nil)
    #expect(found.dateline == nil)
  }

  @Test func tokensOutsideSentencesAndTheReverseAreHarmless() {
    let article = Marked.article("The boat left on May 3, 2022 at noon.")
    let (tokens, _) = Language.tokenise(article)
    let sentences = [
      Sentence(span: article.text.span, tokens: 2..<900, block: 0),
      Sentence(span: article.text.span, tokens: 700..<900, block: 7),
    ]
    let found = Chronology.analyse(article, tokens: tokens, sentences: sentences)
    #expect(found.times.first?.value == "2022-05-03T12:00")
  }

  @Test func everySentenceOfTheCasesHoldsAlone() {
    for sentence in ExpressionTests.calendar + RelativeTests.relative + RelativeTests.lengths {
      let article = Marked.article(sentence.text, published: sentence.published)
      let (tokens, sentences) = Language.tokenise(article)
      Self.holds(
        Chronology.analyse(article, tokens: tokens, sentences: sentences), article,
        "\(sentence.source)")
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
