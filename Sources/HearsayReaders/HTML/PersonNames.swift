/// The names of people in what a page writes where it names its authors.
///
///     By Ada Brook, harbour correspondent, and Tom Hill → Ada Brook, Tom Hill
enum PersonNames {
  /// - Parameter outlet: whose own name is nobody's.
  static func people(in value: String, outlet: String?) -> [String] {
    guard value.utf8.count <= 400, !value.contains("://"), !value.hasPrefix("www.") else {
      return []
    }
    var people: [String] = []
    var inRole = false
    for part in parts(value) {
      let name = part.words.joined(separator: " ")
      if isPerson(part.words, name, outlet), !part.isPlace, !inRole || part.isJoined,
        !isPlace(part, after: people)
      {
        if !people.contains(name) { people.append(name) }
        inRole = false
      } else if !people.isEmpty {
        inRole = true
      }
    }
    return people
  }

  private struct Part {
    var words: [String] = []
    /// A word such as "and" stands before it.
    var isJoined = false
    /// A word such as "in" stands before it.
    var isPlace = false
  }

  private static func parts(_ value: String) -> [Part] {
    var parts = [Part()]
    let words = words(of: value)
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      if Vocabulary.months[lower] != nil, index + 1 < words.count,
        words[index + 1].first?.isNumber == true
      {
        parts.append(Part())
      }
      if joiners.contains(lower) {
        parts.append(Part(isJoined: true))
        continue
      }
      if placeWords.contains(lower), word.first?.isLowercase == true {
        parts.append(Part(isPlace: true))
        continue
      }
      if separators.contains(lower) {
        parts.append(Part())
        continue
      }
      var bare = word
      var isEnd = false
      while let last = bare.last, ",;:".contains(last) {
        bare.removeLast()
        isEnd = true
      }
      if !bare.isEmpty { parts[parts.count - 1].words.append(bare) }
      if word.last == ":" { parts[parts.count - 1].words = [] }
      if isEnd { parts.append(Part()) }
    }
    return parts.map(withoutPreposition).filter { !$0.words.isEmpty }
  }

  /// The words outside brackets.
  private static func words(of value: String) -> [String] {
    var depth = 0
    let open = value.filter { character in
      if character == "(" || character == "[" { depth += 1 }
      defer { if character == ")" || character == "]" { depth = max(0, depth - 1) } }
      return depth == 0
    }
    return open.split { $0.isWhitespace || $0 == "\u{A0}" }.map(String.init)
  }

  private static func withoutPreposition(_ part: Part) -> Part {
    guard let first = part.words.first, part.words.count > 1 else { return part }
    let lower = first.lowercased()
    guard prepositions.contains(lower), first.first?.isLowercase == true || byWords.contains(lower)
    else { return part }
    return Part(words: Array(part.words.dropFirst()), isJoined: part.isJoined)
  }

  private static func isPerson(_ words: [String], _ name: String, _ outlet: String?) -> Bool {
    guard (1...5).contains(words.count), name.utf8.count <= 60, name.utf8.count >= 2 else {
      return false
    }
    if let outlet, PageTitle.key(name) == PageTitle.key(outlet) { return false }
    guard let first = words.first?.first, first.isLetter, !first.isLowercase || isParticle(words[0])
    else { return false }
    return words.allSatisfy(isNamePart) && !words.allSatisfy(isParticle)
  }

  private static func isNamePart(_ word: String) -> Bool {
    let lower = word.lowercased()
    if Vocabulary.houseWords.contains(lower) || houses.contains(lower)
      || Vocabulary.wires.contains(lower)
    {
      return false
    }
    guard let first = word.first, !word.contains(where: { $0.isNumber || "@/_#+=<>&".contains($0) })
    else { return false }
    return !isDomain(word) && (!first.isLowercase || isParticle(word) || word.utf8.count <= 3)
  }

  private static func isParticle(_ word: String) -> Bool {
    Vocabulary.nameParticles.contains(word.lowercased()) && word.first?.isLowercase == true
  }

  /// `harbour.example`
  private static func isDomain(_ word: String) -> Bool {
    let labels = word.split(separator: ".")
    guard labels.count > 1, let last = labels.last, word.last != "." else { return false }
    return last.count >= 2 && labels[labels.count - 2].count >= 2 && last.allSatisfy(\.isLowercase)
  }

  /// A single word, or one in capitals, after a name with a comma: a place, a degree, a house.
  private static func isPlace(_ part: Part, after people: [String]) -> Bool {
    guard let last = people.last, !part.isJoined else { return false }
    if part.words.count == 1 { return last.contains(" ") }
    return part.words.allSatisfy(isCapitals) && !words(of: last).contains(where: isCapitals)
  }

  private static func isCapitals(_ word: String) -> Bool {
    word.count > 1 && word.allSatisfy { $0.isUppercase || !$0.isLetter }
  }

  private static let byWords: Set<String> = [
    "by", "von", "par", "por", "di", "da", "door", "av", "af", "od", "written", "text", "texte",
    "texto", "testo", "tekst",
  ]
  private static let prepositions: Set<String> = byWords.union(["de", "del", "posted"])

  private static let joiners: Set<String> = [
    "and", "&", "und", "et", "y", "og", "och", "ja", "e", "with", "mit", "avec", "con",
    "ve",
  ]
  private static let separators: Set<String> = [
    "|", "-", "–", "—", "/", "·", "•", "by", "im", "gespräch", "for", "für", "pour", "para",
  ]

  /// Before a place or a house.
  private static let placeWords: Set<String> = [
    "in", "aus", "from", "at", "à", "vom", "i", "en", "a", "of", "desde", "da",
  ]

  private static let houses: Set<String> = [
    "redaktion", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin",
    "agentur", "agenturen", "nachrichten", "journalist", "journalistin", "autor", "autorin",
    "rédaction", "journaliste", "agence", "correspondant", "correspondante", "redacción", "agencia",
    "agencias", "corresponsal", "periodista", "redazione", "agenzia", "redação", "agência",
    "redactie", "redaktionen", "redaksjonen", "toimitus", "redakcja", "редакция", "admin",
    "administrator", "webmaster", "guest", "author", "authors", "contributors", "editorial",
    "board", "director", "manager", "marketing", "head", "senior", "junior", "chief", "founder",
    "ceo", "professor", "university", "institute", "company", "inc", "ltd", "gmbh", "llc", "blog",
    "text", "interview", "foto", "fotos", "bild", "illustration", "unknown", "anonymous", "null",
    "undefined", "n/a", "various", "read", "more", "full", "bio",
    "about", "follow", "published", "updated", "posted", "share", "comments", "view", "all",
    "articles", "profile", "email", "twitter", "facebook", "linkedin", "health", "community",
    "development", "communications", "content", "product",
    "research", "policy", "engineering", "sales", "affiliate",
  ]
}
