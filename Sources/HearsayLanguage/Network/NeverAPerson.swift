import HearsayModel

/// Houses, agencies and outlets are bodies, whatever the recogniser makes of them.
///
/// "Kremlin aide Yury Ushakov": Kremlin is an organization; it speaks through people and is none.
enum NeverAPerson {
  static func mend(_ names: inout [NamedEntity], _ text: Text, _ words: [Word]) {
    for index in names.indices where names[index].kind == .person {
      let range = names[index].words
      let span = TextSpan(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
      guard let entry = Gazetteer.entry(text.oneLine(span).lowercased()) else { continue }
      switch entry.kind {
      case .institution, .organization, .agency, .outlet: names[index].kind = .organization
      case .country, .capital, .demonym: continue
      }
    }
  }
}
