import HearsayModel

/// A phone call between two premiers who do not exist, told by an aide, in four outlets.
enum Coverage {
  static let kesse = SourceLink(name: "Halvard Kesse", kind: .person, party: "Orland")
  static let ilven = SourceLink(name: "Tomas Ilven", kind: .person, party: "Orland")
  static let wire = SourceLink(name: "Orland Wire", kind: .institution)
  static let insiders = SourceLink(name: "two people familiar with the call", kind: .unnamed)
  static let briefing = Occasion(kind: "briefing", date: "2024-05-14")

  static let orlandWire: Account = {
    var account = Account(
      "orland-wire.txt", outlet: "Orland Wire", published: "2024-05-14T18:20:00Z",
      url: "https://orland-wire.example/serrin")
    account.add(.headline, "Kesse tells Dast the Serrin gates will open")
    account.add(.dateline, "VARR, May 14 (Orland Wire) -")
    account.add(
      .paragraph,
      "Premier Halvard Kesse told Mirela Dast by phone on Tuesday that the gates of the Serrin dam would open before June, his aide Tomas Ilven told reporters."
    )
    account.add(
      .paragraph,
      "“The talk was frank and without threats,” Ilven said at a briefing. He said the two premiers spoke for fifty minutes."
    )
    account.add(
      .paragraph,
      "Dast asked for the call, the aide added. She “called the drought a matter of weeks, not months”, by his account."
    )
    account.add(.paragraph, "The dam holds back two thirds of the water that reaches Vantia.")
    let told = account.attribute(
      "Premier Halvard Kesse told Mirela Dast by phone on Tuesday that the gates of the Serrin dam would open before June",
      to: "his aide Tomas Ilven", cue: "told reporters", name: "Tomas Ilven", chain: [ilven]
    ) {
      $0.channel = .briefing
      $0.occasion = briefing
      $0.addresseeName = "reporters"
    }
    account.attribute(
      "the gates of the Serrin dam would open before June", to: "Premier Halvard Kesse",
      cue: "told", name: "Halvard Kesse", parent: told, chain: [kesse, ilven]
    ) {
      $0.channel = .phoneCall
      $0.addresseeName = "Mirela Dast"
    }
    account.attribute(
      "The talk was frank and without threats", to: "Ilven", cue: "said at", .direct,
      name: "Tomas Ilven", chain: [ilven]
    ) { $0.occasion = briefing }
    account.attribute(
      "the two premiers spoke for fifty minutes", to: "He", cue: "said the two",
      name: "Tomas Ilven", chain: [ilven]
    ) { $0.occasion = briefing }
    account.attribute(
      "Dast asked for the call", to: "the aide", cue: "added", name: "Tomas Ilven", chain: [ilven])
    account.attribute(
      "a matter of weeks, not months", to: "She", cue: "called", .mixed, name: "Mirela Dast",
      chain: [SourceLink(name: "Mirela Dast", kind: .person, party: "Vantia"), ilven])
    return account
  }()

  static let courier: Account = {
    var account = Account("courier.html", outlet: "The Vantia Courier", published: "2024-05-15")
    account.add(.headline, "Gates to open “if rain allows”, Orland says")
    account.add(.deck, "Premier’s aide gives one side of a call")
    account.add(.byline, "By Lena Orth")
    account.add(
      .paragraph,
      "Kesse promised that the gates would open before June if rain allows, said Tomas Ilven, the Orland premier’s aide."
    )
    account.add(
      .paragraph,
      "“The conversation was open and free of threats,” Ilven said, according to the Orland Wire.")
    account.add(.paragraph, "Kesse had asked for it, said two people familiar with the call.")
    account.add(
      .paragraph, "“We asked for nothing,” one of them said. Dast’s office declined to comment.")
    account.add(.paragraph, "The dam holds back about two thirds of Vantia’s water.")
    account.add(.caption, "The Serrin dam in 2019.")
    account.add(.photoCredit, "Photo: Courier archive")
    account.add(.boilerplate, "Subscribe to our morning letter")
    let said = account.attribute(
      "Kesse promised that the gates would open before June if rain allows", to: "Tomas Ilven",
      cue: "said", name: "Tomas Ilven", chain: [ilven])
    account.attribute(
      "the gates would open before June if rain allows", to: "Kesse", cue: "promised",
      name: "Halvard Kesse", parent: said, chain: [kesse, ilven])
    account.attribute(
      "The conversation was open and free of threats", to: "Ilven", cue: "said, according", .direct,
      name: "Tomas Ilven", chain: [ilven, wire])
    account.attribute(
      "Kesse had asked for it", to: "two people familiar with the call", cue: "said two",
      chain: [insiders]
    ) { $0.isHedged = true }
    account.attribute(
      "We asked for nothing", to: "one of them", cue: "said", .direct, chain: [insiders]
    ) { $0.negated = true }
    return account
  }()

  static let evening: Account = {
    var account = Account("evening.txt", outlet: "Lakeside Evening", published: "2024-05-15")
    account.add(.headline, "Kesse tells Dast the Serrin gates will open")
    account.add(
      .paragraph,
      "Premier Halvard Kesse told Mirela Dast by phone on Tuesday that the gates of the Serrin dam would open before June, his aide Tomas Ilven told reporters."
    )
    account.add(
      .paragraph, "“The talk was frank and without threats,” Ilven said at a briefing.")
    account.add(.credit, "(Orland Wire)")
    let told = account.attribute(
      "Premier Halvard Kesse told Mirela Dast by phone on Tuesday that the gates of the Serrin dam would open before June",
      to: "his aide Tomas Ilven", cue: "told reporters", name: "Tomas Ilven", chain: [ilven])
    account.attribute(
      "the gates of the Serrin dam would open before June", to: "Premier Halvard Kesse",
      cue: "told", name: "Halvard Kesse", parent: told, chain: [kesse, ilven])
    account.attribute(
      "The talk was frank and without threats", to: "Ilven", cue: "said at", .direct,
      name: "Tomas Ilven", chain: [ilven]
    ) { $0.occasion = briefing }
    return account
  }()

  static let radio: Account = {
    var account = Account("radio.txt", outlet: "Varr Radio", published: "2024-05-16")
    account.add(.headline, "Farmers wait for the water")
    account.add(
      .paragraph,
      "The wells of Lower Vantia are dry, said Osk Brandt, who farms below the dam. “Nobody told us of a call,” he said."
    )
    account.add(.paragraph, "Ilven told Varr Radio that the gates would open before June.")
    account.attribute(
      "The wells of Lower Vantia are dry", to: "Osk Brandt", cue: "said", name: "Osk Brandt",
      chain: [SourceLink(name: "Osk Brandt", kind: .person)])
    account.attribute(
      "Nobody told us of a call", to: "he said", cue: "said", .direct, name: "Osk Brandt",
      chain: [SourceLink(name: "Osk Brandt", kind: .person)])
    account.attribute(
      "the gates would open before June", to: "Ilven", cue: "told Varr", name: "Tomas Ilven",
      chain: [ilven])
    return account
  }()

  static let accounts = [orlandWire, courier, evening, radio]
}
