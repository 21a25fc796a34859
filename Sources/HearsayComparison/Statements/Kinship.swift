/// Whether two statements may be words of one speaker on one occasion.
enum Kinship: Int {
  /// Different speakers, or no speaker.
  case none
  /// The same speaker or people, but on occasions that cannot be one, or no single person.
  case elsewhere
  /// One speaker stands in both chains, but different people or nobody passed the words on.
  case distant
  /// The same person passed them on.
  case close

  init(_ a: Statement, _ b: Statement, book: SpeakerBook, parties: Parties) {
    guard let x = a.chain.last, let y = b.chain.last, a.isFromUnnamed == b.isFromUnnamed else {
      self = .none
      return
    }
    let speakers = Speakers(book: book, parties: parties)
    let isOneOccasion = a.occasion.mayBe(b.occasion)
    if speakers.areOne(x, y) {
      self = isOneOccasion ? .close : .elsewhere
    } else if a.chain.contains(where: { speakers.meet($0, y) })
      || b.chain.contains(where: { speakers.meet($0, x) })
    {
      self = isOneOccasion ? .distant : .elsewhere
    } else {
      self = Set(x) == Set(y) ? .elsewhere : .none
    }
  }

  /// Whether they may be words of one speaker on one occasion.
  var isKin: Bool { self == .close || self == .distant }
}

private struct Speakers {
  let book: SpeakerBook
  let parties: Parties

  /// The same people, each in both.
  func areOne(_ a: [Int], _ b: [Int]) -> Bool {
    a.count == b.count && a.allSatisfy { meet([$0], b) } && b.allSatisfy { meet([$0], a) }
  }

  /// A member in common, or an office and a person who speaks for it. What a people or a camp holds was not said once.
  func meet(_ a: [Int], _ b: [Int]) -> Bool {
    a.contains { x in
      b.contains { y in
        !book.speakers[x].isCollective && !book.speakers[y].isCollective
          && (x == y || parties.bodies[x].contains(y) || parties.bodies[y].contains(x))
      }
    }
  }
}
