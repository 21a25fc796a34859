/// Heads of state and government by whom a bare "the French president" can be understood.
/// Facts from the offices' own public lists of holders; the year of each change is left out, since the name decides.
enum OfficeHolders {
  /// Offices by the key of the full name.
  static let offices: [String: Office] = {
    var table: [String: Office] = [:]
    for row in rows.split(separator: "\n") {
      let parts = row.split(separator: "|").map(String.init)
      for name in parts[2].split(separator: ",") {
        table[NameKey.key(String(name))] = Office(
          head: parts[0], modifiers: [parts[1].lowercased()], words: "\(parts[1]) \(parts[0])")
      }
    }
    return table
  }()

  private static let rows = """
    president|United States|Bill Clinton,George Bush,George W. Bush,Barack Obama,Donald Trump,Joe Biden
    president|Russia|Boris Yeltsin,Vladimir Putin,Dmitry Medvedev
    president|Ukraine|Viktor Yanukovych,Petro Poroshenko,Volodymyr Zelensky,Volodymyr Zelenskiy
    president|France|Jacques Chirac,Nicolas Sarkozy,Francois Hollande,Emmanuel Macron
    chancellor|Germany|Gerhard Schroeder,Angela Merkel,Olaf Scholz,Friedrich Merz
    minister|United Kingdom|Tony Blair,Gordon Brown,David Cameron,Theresa May,Boris Johnson,Liz Truss,Rishi Sunak,Keir Starmer
    president|China|Hu Jintao,Xi Jinping
    president|Turkey|Recep Tayyip Erdogan
    president|Belarus|Alexander Lukashenko
    minister|Israel|Benjamin Netanyahu,Ehud Olmert,Yair Lapid
    minister|India|Narendra Modi,Manmohan Singh
    minister|Japan|Shinzo Abe,Fumio Kishida
    minister|Canada|Stephen Harper,Justin Trudeau,Mark Carney
    minister|Italy|Silvio Berlusconi,Matteo Renzi,Mario Draghi,Giorgia Meloni
    minister|Hungary|Viktor Orban
    leader|North Korea|Kim Jong Un,Kim Jong Il
    president|South Korea|Moon Jae-in,Yoon Suk Yeol
    president|Iran|Hassan Rouhani,Mahmoud Ahmadinejad
    president|Finland|Sauli Niinisto,Alexander Stubb
    president|Syria|Bashar Assad,Bashar al-Assad
    president|Brazil|Jair Bolsonaro
    president|Venezuela|Hugo Chavez,Nicolas Maduro
    """

  static func office(of name: String) -> Office? { offices[NameKey.key(name)] }
}

extension Office {
  init(head: String, modifiers: Set<String>, words: String) {
    self.head = head
    self.modifiers = modifiers
    self.words = words
  }
}
