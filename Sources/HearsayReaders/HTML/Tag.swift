/// The elements that the readers tell apart; all others are `other`.
enum Tag: String, CaseIterable, Sendable {
  /// Not an element: a run of text.
  case text = "#text"
  case other = "?"
  case a, abbr, address, article, aside, audio, b, base, blockquote, body, br, button, canvas,
    caption, center
  case cite, code, dd, del, details, dialog, div, dl, dt, em, embed, fieldset, figcaption, figure,
    font, footer, form
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, label, li,
    link, main, map
  case menu, meta, nav, noscript, object, ol, option, p, picture, pre, q, s, samp, script, section,
    select, small
  case source, span, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea,
    tfoot, th, thead
  case time, title, tr, u, ul, video, wbr, noembed, noframes, xmp
  case liveList = "amp-live-list"

  /// The element of a name, given by the hash of its letters in lower case.
  @inline(__always)
  init(hash: UInt64) {
    let number = Int(Tag.numbers.value(hash))
    self = number == 0 ? .other : Tag.all[number - 1]
  }

  private static let all = Tag.allCases
  private static let numbers = NameTable(all.enumerated().map { ($1.rawValue, UInt16($0 + 1)) })

  /// A number of its own, from 0 on.
  var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
  static let count = all.count

  /// Has no end tag.
  var isVoid: Bool {
    switch self {
    case .base, .br, .embed, .hr, .img, .input, .link, .meta, .source, .wbr: true
    default: false
    }
  }

  /// Its content is no markup.
  var isRawText: Bool {
    switch self {
    case .script, .style, .textarea, .title, .iframe, .noembed, .noframes, .xmp: true
    default: false
    }
  }

  /// Starts and ends a block of text.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details,
      .dialog, .div, .dl, .dt,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header,
      .hgroup, .hr, .html,
      .li, .main, .menu, .nav, .ol, .option, .p, .pre, .section, .select, .summary, .table, .tbody,
      .td, .tfoot, .th, .thead,
      .tr, .ul, .video, .audio, .title, .template, .noscript, .script, .style, .object, .canvas,
      .iframe, .textarea, .liveList:
      true
    default: false
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Holds nothing that is read on the page.
  var isUnread: Bool {
    switch self {
    case .script, .style, .noscript, .template, .svg, .iframe, .object, .canvas, .select, .textarea,
      .head, .button,
      .noembed, .noframes, .audio, .video, .map, .dialog, .option, .label, .input:
      true
    default: false
    }
  }

  /// An open paragraph ends where this starts.
  var endsParagraph: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .div, .dl, .fieldset,
      .figure, .footer,
      .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .main, .menu, .nav, .ol, .p, .pre,
      .section, .table, .ul, .li, .dd,
      .dt:
      true
    default: false
    }
  }
}
