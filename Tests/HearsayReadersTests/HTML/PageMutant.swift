/// Makes mutants of pages that know what markup is made of: tags, attributes, quotation marks, references, ends.
///
/// The same seed makes the same mutant.
struct PageMutant {
  private var numbers: SeededNumbers
  private var page: [UInt8]

  static func make(seed: UInt64) -> [UInt8] {
    var mutant = PageMutant(seed)
    let steps = Int.random(in: 1...12, using: &mutant.numbers)
    for _ in 0..<steps where mutant.page.count < 200_000 { mutant.step() }
    return mutant.page
  }

  private init(_ seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    let pages = PageCorpus.pages
    page = Array(pages[Int.random(in: 0..<pages.count, using: &numbers)].utf8)
  }

  private mutating func step() {
    switch Int.random(in: 0..<9, using: &numbers) {
    case 0: page.remove(at: place())
    case 1: page.insert(UInt8.random(in: 0...255, using: &numbers), at: place())
    case 2: page[place()] = marks[Int.random(in: 0..<marks.count, using: &numbers)]
    case 3: insertScrap()
    case 4: dropPiece()
    case 5: repeatPiece()
    case 6: swapPieces()
    case 7: page.removeLast(Int.random(in: 0..<max(1, page.count / 4), using: &numbers))
    default: splice()
    }
    if page.isEmpty { page = [0x3C] }
  }

  private let marks = Array("<>/\"'=&;!-? \n#".utf8) + [0]

  private mutating func place() -> Int { Int.random(in: 0..<page.count, using: &numbers) }

  private mutating func insertScrap() {
    let scrap = Self.scraps[Int.random(in: 0..<Self.scraps.count, using: &numbers)]
    let count = Int.random(in: 0..<20, using: &numbers) == 0 ? 400 : 1
    let bytes = Array(String(repeating: scrap, count: count).utf8)
    page.insert(contentsOf: bytes, at: place())
  }

  /// From one mark of markup to another.
  private mutating func piece() -> Range<Int> {
    let start = page[place()...].firstIndex(of: 0x3C) ?? 0
    let length = Int.random(in: 1...300, using: &numbers)
    return start..<min(page.count, start + length)
  }

  private mutating func dropPiece() { page.removeSubrange(piece()) }

  private mutating func repeatPiece() {
    let piece = Array(page[piece()])
    let count = Int.random(in: 1...30, using: &numbers)
    page.insert(contentsOf: Array(repeatElement(piece, count: count).joined()), at: place())
  }

  private mutating func swapPieces() {
    let bytes = Array(page[piece()])
    page.insert(contentsOf: bytes, at: place())
    page.removeSubrange(piece())
  }

  /// The start of this page and the end of another.
  private mutating func splice() {
    let other = Array(
      PageCorpus.pages[Int.random(in: 0..<PageCorpus.pages.count, using: &numbers)].utf8)
    page = Array(page[..<place()]) + other[Int.random(in: 0..<other.count, using: &numbers)...]
  }

  private static let scraps = [
    "<p>", "</p>", "<div class=\"", "<div id='", "\">", "<b", "</b>", "<!--", "-->", "<!", "<?",
    "&amp;",
    "&#12", "&#x1F600;", "&copy", "<script>", "</script>", "<style>", "</style>", "<title>",
    "</title>",
    "<textarea>", "<table><tr><td>", "</table>", "<ul><li>", "</ul>", "<a href=x>", "</a>", "<h1>",
    "<h2>",
    "<br><br>", "<select><option>", "<svg><path/>", "</svg>", "<amp-live-list>", "<figure>",
    "<figcaption>",
    "<time datetime=\"2032-", "<meta name=author content=\"By Ada Brook and ",
    "<meta property=og:title content=",
    "<span itemprop=\"author\">", "<script type=\"application/ld+json\">{\"@type\":[\"Article\"",
    "{\"a\":", "[[[[",
    "\"\\u", "<html lang=", "<link rel=canonical href=", "style=\"display:none\"", " hidden ",
    "\u{FEFF}", "\u{2028}",
    "\u{AD}", "é", "大桥", "<iframe>", "<noscript>", "]]>", "<base href=x>", "<template>", "<dl><dt>",
    "<pre>\n",
  ]
}
