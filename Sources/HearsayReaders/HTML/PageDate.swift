import HearsayModel

/// When a page says it was published, as ISO 8601.
enum PageDate {
  static func published(
    _ tree: HTMLTree, _ head: PageHead, _ data: LinkedData, _ runs: [PageBlock], url: String?
  ) -> PageFact? {
    if let date = iso(data.published) { return PageFact(date, .linkedData("datePublished")) }
    for name in names { if let date = iso(head.meta[name]) { return PageFact(date, .meta(name)) } }
    return times(tree) ?? nearTitle(runs) ?? PageFact(url.flatMap(inAddress), .address)
      ?? modified(head, data)
  }

  /// When the page says that it was changed last.
  static func modified(_ head: PageHead, _ data: LinkedData) -> PageFact? {
    if let date = iso(data.modified) { return PageFact(date, .linkedData("dateModified")) }
    for name in ["article:modified_time", "og:updated_time", "datemodified"] {
      if let date = iso(head.meta[name]) { return PageFact(date, .meta(name)) }
    }
    return nil
  }

  /// The date in a short run of text around the first heading, as a reader sees it.
  private static func nearTitle(_ runs: [PageBlock]) -> PageFact? {
    let heading = runs.firstIndex { $0.tag == .h1 } ?? 0
    for run in runs[max(0, heading - 6)...].prefix(24) where run.wordCount <= 16 {
      if let day = dayInWords(run.text) { return PageFact(day.description, .line(run.text)) }
    }
    return nil
  }

  private static let names = [
    "article:published_time", "article:published", "og:published_time", "datepublished",
    "og:article:published_time", "parsely-pub-date", "sailthru.date", "article.published",
    "published-date", "publish-date", "publish_date", "publishdate", "pubdate", "publication_date",
    "published_time", "date.created", "dc.date.issued", "dcterms.issued", "dc.date.created",
    "dcterms.created", "dcterms.date", "dc.date", "cxenseparse:recs:publishtime",
    "cxenseparse:pageclass-date", "originalpublicationdate", "article_date_original", "datecreated",
    "iso-8601-publish-date", "rnews:datepublished", "timestamp", "citation_date",
    "citation_publication_date", "displaydate", "article:post_time", "date", "created",
    "article:created", "bt:pubdate", "ptime", "lastmod-published",
  ]

  /// The `time` elements and dated properties of the body: published ones first, else the first.
  private static func times(_ tree: HTMLTree) -> PageFact? {
    var first: PageFact?
    for node in tree.nodes.indices {
      let tag = tree.nodes[node].tag
      guard tag != .text, tag != .meta else { continue }
      guard tag == .time || tag == .abbr || tree.has(node, .itemprop, "datePublished") else {
        continue
      }
      let isPublished =
        tree.has(node, .itemprop, "datePublished") || tag == .time && tree.has(node, .pubdate)
      guard isPublished || first == nil else { continue }
      let value = iso(tree[node, .datetime]) ?? iso(tree[node, .content]) ?? iso(tree[node, .title])
      let date = value ?? iso(tree.words(node, limit: 200))
      let fact = PageFact(
        date, .element(isPublished ? "\(tag.rawValue) datePublished" : tag.rawValue))
      if isPublished, let fact { return fact }
      first = first ?? fact
    }
    return first
  }

  /// "/2032/03/04/", "/2032-03-04-", "/20320304/".
  private static func inAddress(_ url: String) -> String? {
    let parts = url.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." }
    for index in parts.indices.dropLast(2) {
      guard parts[index].count == 4, let year = Int(parts[index]), (1990...2100).contains(year)
      else { continue }
      let month = Int(parts[index + 1]) ?? Vocabulary.months[String(parts[index + 1]).lowercased()]
      guard let month, let day = Int(parts[index + 2]), parts[index + 2].count <= 2 else {
        continue
      }
      if let date = Day(year: year, month: month, day: day) { return date.description }
    }
    return nil
  }

  /// A date in ISO 8601 or in words: the day, and the time where one is given after a "T".
  static func iso(_ value: String?) -> String? {
    guard let value, value.utf8.count >= 6 else { return nil }
    let trimmed = value.drop { $0 == " " }
    if let day = Day(iso: String(trimmed)), (1990...2100).contains(day.year) {
      let rest = trimmed.utf8.dropFirst(10)
      let isTime =
        rest.first == 0x54 || rest.first == 0x20 && rest.dropFirst().first?.isDigit == true
      return isTime
        ? String(trimmed.prefix(10)) + "T" + time(String(trimmed.dropFirst(11))) : day.description
    }
    return dayInWords(String(trimmed))?.description
  }

  /// The time with its zone, as far as it is written in that way.
  private static func time(_ words: String) -> String {
    String(words.prefix { $0.isASCII && ($0.isNumber || ":+-.Zz".contains($0)) })
  }

  /// "March 4, 2032", "4 March 2032", "4. März 2032", "4 de marzo de 2032", "04.03.2032", "3/4/2032", "20320304".
  static func dayInWords(_ text: String) -> Day? {
    let words = text.prefix(200).split { " ,\u{A0}\n\tT".contains($0) }
      .map { Word(Array($0.utf8)[...]) }.filter { $0.key != "de" && $0.key != "del" }
    for index in words.indices {
      if let day = numeric(words[index].key) { return day }
      guard index + 2 < words.count, DateWords.isYear(words[index + 2]),
        let year = words[index + 2].number
      else { continue }
      let (first, second) = (words[index], words[index + 1])
      let day = DateWords.isDay(first) ? first : second
      guard let month = month(first.key) ?? month(second.key), DateWords.isDay(day),
        let number = Int(day.key.prefix { $0.isNumber })
      else { continue }
      if let date = Day(year: year, month: month, day: number) { return date }
    }
    return nil
  }

  private static func month(_ key: String) -> Int? { Vocabulary.months[key] ?? foreignMonths[key] }

  /// German, French, Spanish, Italian, Portuguese and Dutch names of months that are not English ones.
  private static let foreignMonths: [String: Int] = {
    let names = """
      januar,janvier,enero,gennaio,janeiro,januari februar,février,febrero,febbraio,fevereiro,februari \
      märz,mars,marzo,março,maart abril,avril,aprile mai,mayo,maggio,maio,mei juni,juin,junio,giugno,junho \
      juli,juillet,julio,luglio,julho août,agosto,augustus septembre,septiembre,settembre,setembro \
      oktober,octobre,octubre,ottobre,outubro novembre,noviembre,novembro dezember,décembre,diciembre,dicembre,dezembro
      """
    var months: [String: Int] = [:]
    for (index, group) in names.split(separator: " ").enumerated() {
      for name in group.split(separator: ",") { months[String(name)] = index + 1 }
    }
    return months
  }()

  private static func numeric(_ key: String) -> Day? {
    if key.utf8.count == 8, let number = Int(key), (19_900_101...21_001_231).contains(number) {
      return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    let parts = key.split { $0 == "." || $0 == "/" || $0 == "-" }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    if parts[0] > 1900 { return Day(year: parts[0], month: parts[1], day: parts[2]) }
    guard (1990...2100).contains(parts[2]) else { return nil }
    let isDayFirst = key.contains(".") || parts[0] > 12
    return Day(
      year: parts[2], month: isDayFirst ? parts[1] : parts[0], day: isDayFirst ? parts[0] : parts[1]
    )
  }
}
