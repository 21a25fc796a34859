/// What the words of an element's class and id say that it is for.
struct NameMarks: OptionSet, Sendable {
  let rawValue: UInt16

  /// Stands around an article.
  static let furniture = NameMarks(rawValue: 1)
  /// Holds a picture or a film.
  static let media = NameMarks(rawValue: 2)
  /// Names the author.
  static let byline = NameMarks(rawValue: 4)
  /// Holds comments or other articles.
  static let aside = NameMarks(rawValue: 8)

  /// May be kept for screen readers alone.
  static let hidden = NameMarks(rawValue: 16)

  /// Reads a class or an id: cut into words at marks and before capitals.
  ///
  ///     harbourRelated__list-item → harbour, related, list, item
  static func of(_ bytes: PageBytes, _ range: Range<Int>) -> NameMarks {
    var marks: UInt16 = 0
    var hash = NameHash.start
    var length = 0
    var wasLower = false
    for index in range {
      let byte = bytes[index]
      let isLetter = byte.isASCIILetter
      let isUpper = byte >= 0x41 && byte <= 0x5A
      if !isLetter || isUpper && wasLower {
        if length > 1 { marks |= table.value(hash) }
        hash = NameHash.start
        length = 0
      }
      if isLetter {
        hash = PageBytes.mixed(hash, byte | 0x20)
        length += 1
      }
      wasLower = isLetter && !isUpper
    }
    if length > 1 { marks |= table.value(hash) }
    return NameMarks(rawValue: marks)
  }

  private static let table = NameTable(
    [
      (furnitureWords, furniture), (mediaWords, media), (bylineWords, byline), (asideWords, aside),
      (hiddenWords, hidden),
    ]
    .flatMap { words, mark in
      words.split { $0 == " " || $0 == "\n" }.map { (String($0), mark.rawValue) }
    })

  private static let furnitureWords = """
    comment comments disqus sidebar related share sharing sharedaddy social promo newsletter subscribe
    subscription advert advertisement advertising ad ads banner breadcrumb breadcrumbs cookie cookies
    consent footer menu nav navigation navbar popup modal sponsor sponsored taboola outbrain recommended
    recommendation recommendations recirc recirculation tags taglist byline bylines author authors bio
    caption captions credit credits pagination pager rating ratings toolbar login signup register
    trending popular toc masthead topbar timestamp copyright disclaimer feedback poll survey quiz
    gallery slideshow carousel thumbnail lightbox donate donation membership ticker search tooltip
    dropdown overlay kicker eyebrow respond replies metadata postmeta dateline pubdate sr screenreader
    noprint printonly infobox skiplink readmore mostread partners signin paywall meta
    """

  private static let mediaWords = """
    media image images img photo photos picture pictures pic figure video bild foto imagen
    illustration player
    """

  private static let bylineWords = """
    byline bylines author authors autor autoren autora autores auteur auteurs autore autori verfasser
    schrijver skribent authorname writer
    """

  private static let hiddenWords =
    "sr visually visuallyhidden screen screenreader offscreen hidden invisible assistive"

  private static let asideWords = """
    comment comments related card cards teaser teasers recommended sidebar trending popular carousel
    """
}
