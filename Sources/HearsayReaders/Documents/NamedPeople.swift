/// The people among the authors that a feed, a mail or a document names.
///
///     "By Ada Brook and Jon Vale", "Harbour News staff"
enum NamedPeople {
  static func people(_ names: [String], outlet: String? = nil) -> [String] {
    var people: [String] = []
    for person in names.flatMap({ PersonNames.people(in: $0, outlet: outlet) })
    where !people.contains(person) {
      people.append(person)
    }
    return people
  }
}
