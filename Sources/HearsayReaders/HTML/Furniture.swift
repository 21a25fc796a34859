/// Tells which elements of a page stand around its article, by their names and by the words of their class and id.
///
///     <div class="harbour-related__list">
enum Furniture {
  /// Whether the element is made for what stands around an article.
  static func isElement(_ tree: HTMLTree, _ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .figure: return !holdsTable(tree, node)
    case .nav, .aside, .footer, .figcaption, .menu, .caption, .liveList: return true
    case .text: return false
    default: return tree[node, .role].map(roles.contains) ?? false
    }
  }

  /// Whether a figure shows a table, and no picture.
  private static func holdsTable(_ tree: HTMLTree, _ node: Int) -> Bool {
    tree.subtree(node).prefix(40).contains { tree.nodes[$0].tag == .table }
  }

  /// Whether the words of its class or id say so.
  static func isNamed(_ tree: HTMLTree, _ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .text, .body, .html, .article, .main, .br, .h2, .h3, .h4, .h5, .h6: false
    default: holdsWord(tree[node, .class]) || holdsWord(tree[node, .id])
    }
  }

  /// Whether the name of a class or id holds one of the words: cut at marks and before capitals.
  static func holdsWord(_ name: String?) -> Bool {
    name.map { holdsWord($0, of: words) } ?? false
  }

  /// Whether the name of a class or id holds one of the given words.
  static func holdsWord(_ name: String, of words: Set<String>) -> Bool {
    var word: [UInt8] = []
    var previous: UInt8 = 0
    for byte in name.utf8 {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let startsWord = isUpper && previous >= 0x61 && previous <= 0x7A
      if !byte.isASCIILetter || startsWord {
        if isKnown(word, words) { return true }
        word.removeAll(keepingCapacity: true)
      }
      if byte.isASCIILetter { word.append(byte | 0x20) }
      previous = byte
    }
    return isKnown(word, words)
  }

  private static func isKnown(_ word: [UInt8], _ words: Set<String>) -> Bool {
    word.count > 1 && words.contains(String(decoding: word, as: UTF8.self))
  }

  private static let roles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "search", "menu", "dialog", "alert",
    "note", "img",
  ]

  private static let words: Set<String> = [
    "comment", "comments",
    "disqus", "sidebar", "related", "share", "sharing", "sharedaddy", "social", "promo",
    "newsletter", "subscribe", "subscription", "advert", "advertisement", "advertising", "ad",
    "ads", "banner", "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "footer", "menu",
    "nav", "navigation", "navbar", "popup", "modal", "sponsor", "sponsored",
    "taboola", "outbrain", "recommended", "recommendation", "recommendations", "recirc",
    "recirculation", "tags", "taglist", "byline", "bylines", "author", "authors", "bio", "caption",
    "captions", "credit", "credits", "pagination", "pager", "rating", "ratings", "toolbar", "login",
    "signup", "register", "trending", "popular", "toc", "masthead", "topbar",
    "timestamp", "copyright", "disclaimer", "feedback", "poll", "survey", "quiz", "gallery",
    "slideshow", "carousel", "thumbnail", "lightbox", "donate", "donation", "membership", "ticker",
    "search", "tooltip", "dropdown", "overlay", "kicker", "eyebrow", "respond", "replies",
    "metadata", "postmeta", "dateline", "pubdate", "sr", "screenreader", "noprint", "printonly",
    "infobox", "skiplink", "readmore", "mostread", "partners", "signin", "paywall", "meta",
  ]
}
