import HearsayModel

/// Who speaks for which body, as the articles show it.
struct Parties {
  /// For each speaker of the book the bodies of the book that it speaks for, ascending.
  private(set) var bodies: [[Int]]
  /// For each article and body the people who speak for it there.
  private var voices: [Place: Set<Int>] = [:]

  private struct Place: Hashable {
    var article: Int
    var body: Int
  }

  init(_ book: SpeakerBook, articles: [AnnotatedArticle], among indices: [Int]) {
    let offices = book.speakers.indices.filter { book.speakers[$0].kind == .institution }
      .map { ($0, Office(book.speakers[$0].name)) }
    bodies = book.speakers.map { speaker in
      guard speaker.kind == .person, let party = speaker.party else { return [] }
      let own = Office(party)
      return offices.filter { $0.1.speaksFor(own) }.map(\.0)
    }
    for index in indices {
      for attribution in articles[index].annotations.attributions {
        guard let link = articles[index].links(of: attribution).last else { continue }
        for person in book.layer(link, in: articles[index], at: index) {
          for body in bodies[person] {
            voices[Place(article: index, body: body), default: []].insert(person)
          }
        }
      }
    }
  }

  /// The one person through whom a body speaks in an article; nil where there is none or several.
  func onlyVoice(of body: Int, in article: Int) -> Int? {
    guard let people = voices[Place(article: article, body: body)], people.count == 1 else {
      return nil
    }
    return people.first
  }
}

/// A body's name, compared up to "the government of": a man of the Kremlin speaks for the Kremlin and for Russia.
private struct Office {
  private let name: SpeakerName
  private let country: String?
  private let isCountry: Bool

  init(_ text: String) {
    name = SpeakerName(text, kind: .institution)
    country = name.country ?? Country.ofHouse(in: text)
    isCountry = name.isCountry
  }

  /// Whether a person of the other body's may be this body's voice.
  func speaksFor(_ other: Office) -> Bool {
    if isCountry { return country != nil && country == other.country }
    return name.parts == other.name.parts
      && (name.country == nil || other.name.country == nil || name.country == other.name.country)
  }
}
