/// What the splitter has to know of words of eight bytes at most: one look into a table for each.
struct ShortWords: Sendable {
  /// What a word is; one word can be several things.
  struct Traits: OptionSet {
    let rawValue: UInt16

    /// Keeps its period: `Dr.`, `Sept.`
    static let abbreviation = Traits(rawValue: 1)
    /// Keeps its period only inside a sentence: `etc.`, `Inc.`
    static let finalAbbreviation = Traits(rawValue: 2)
    /// Keeps its period only before a number: `No. 7`, `p. 12`.
    static let numberAbbreviation = Traits(rawValue: 4)
    /// Does not stand apart before a hyphen: `non-partisan`.
    static let prefix = Traits(rawValue: 8)
    /// Does not stand apart after a hyphen: `career-wise`.
    static let suffix = Traits(rawValue: 16)
    /// Stands apart after a number: `7pm`, `$15m`.
    static let unit = Traits(rawValue: 32)
    /// Ends the name of a host or a file: `com`, `doc`.
    static let ending = Traits(rawValue: 64)
    /// Ends the name of a file: `.doc` alone is one word.
    static let fileEnding = Traits(rawValue: 128)
    /// The first part of a name with periods: `alt.gardening`.
    static let newsgroup = Traits(rawValue: 256)
    /// Written with an apostrophe before it: `'em`.
    static let clipped = Traits(rawValue: 512)
    /// Follows "its" where that is written for "it's": `its a`, `its not`.
    static let afterIts = Traits(rawValue: 2048)
    /// A day of the week, which keeps its period only as an upper-case word: `Sat.`
    static let day = Traits(rawValue: 1024)
  }

  private struct Slot {
    var key: UInt64 = 0
    var traits: Traits = []
    /// Bytes before the first and the second cut of a contraction; 0 where there is none.
    var cuts: (UInt8, UInt8) = (0, 0)
  }

  private static let slots = 2048
  private var table = [Slot](repeating: Slot(), count: slots)

  static let english = ShortWords()

  private init() {
    for (traits, words) in WordLists.traits {
      for word in words.split(separator: " ") { table[slot(of: word)].traits.insert(traits) }
    }
    for contraction in WordLists.contractions.split(separator: " ") {
      let parts = contraction.split(separator: "|")
      let slot = slot(of: parts.joined())
      let first = UInt8(parts[0].utf8.count)
      table[slot].cuts = (first, parts.count > 2 ? first + UInt8(parts[1].utf8.count) : 0)
    }
  }

  private mutating func slot(of word: some StringProtocol) -> Int {
    var key: UInt64 = 0
    for byte in word.utf8 { key = key << 8 | UInt64(byte) }
    var index = Self.index(key)
    while table[index].key != 0, table[index].key != key { index = (index + 1) & (Self.slots - 1) }
    table[index].key = key
    return index
  }

  private static func index(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 53)
  }

  private func slot(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Slot? {
    guard end - start <= 8, end > start else { return nil }
    var key: UInt64 = 0
    for index in start..<end {
      let byte = bytes[index]
      key = key << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    var index = Self.index(key)
    while table[index].key != 0 {
      if table[index].key == key { return table[index] }
      index = (index + 1) & (Self.slots - 1)
    }
    return nil
  }

  /// What the word in these bytes is, whatever its case.
  func traits(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Traits {
    slot(bytes, start, end)?.traits ?? []
  }

  /// Where a contraction without an apostrophe falls apart: `can|not`, `gon|na`. 0 where it does not.
  func cuts(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (UInt8, UInt8) {
    slot(bytes, start, end)?.cuts ?? (0, 0)
  }
}

/// The words behind `ShortWords`, in lower case.
private enum WordLists {
  static let traits: [(ShortWords.Traits, String)] = [
    (
      .abbreviation,
      """
      mr mrs ms dr prof st ft mt gen gov lt rev sen rep reps sens col capt sgt cpl maj adm cmdr hon pres supt insp \
      jan feb mar apr jun jul aug sept sep oct nov dec vs eg ie cf approx attn ass't messrs mlle mme ave blvd dept \
      univ arrv tues thur thurs esq assn bros gov't ed eds fig figs vol vols pp ext est al ca
      """
    ),
    (.finalAbbreviation, "etc inc co corp ltd jr sr llc plc"),
    (.numberAbbreviation, "no nos p pp c b d m r vol ch sec art fig eq ed"),
    (.day, "mon tue wed fri sat sun"),
    (
      .prefix,
      """
      non mid pre anti re post co over pro multi ex sub semi cross neo counter mini inter socio e arch psycho micro \
      intra macro proto un pseudo
      """
    ),
    (.suffix, "esque wise ish"),
    (
      .unit,
      """
      k m b mm bn am pm a.m p.m ft kg lb lbs cm km mi kb mb gb tb hr hrs oz mg ml mph kph kw mw gw hz khz mhz ghz \
      yr yrs min mins sec secs sq persons mn tn mmbtu percent \
      watt watts hh day days week weeks month months hour hours f
      """
    ),
    (
      .ending,
      """
      com org net edu gov mil int info biz uk us eu de fr it es ie ca au nz jp cn in ru ua pl nl be ch at se no dk fi \
      br mx za ie tv io co me ly fm ai
      """
    ),
    (
      [.ending, .fileEnding],
      """
      doc docx xls xlsx ppt pptx pdf txt htm html php asp aspx jsp cgi exe zip gz tar jpg jpeg png gif bmp svg mp3 mp4 \
      avi mov csv xml json rtf url
      """
    ),
    (
      .afterIts,
      "a an the not been so very too really just going always never still probably also definitely"
    ),
    (.newsgroup, "comp alt rec misc sci soc talk"),
    (.clipped, "em n til cause bout round tis twas nuff cos cuz"),
  ]

  static let contractions = """
    it|s can|not gon|na wan|na got|ta out|ta du|n|no do|nt wo|nt ca|nt did|nt does|nt is|nt are|nt ar|nt was|nt were|nt \
    would|nt could|nt should|nt have|nt has|nt had|nt ai|nt i|m i|ve you|re they|re you|ll they|ll that|s there|s \
    what|s here|s he|s she|s
    """
}
