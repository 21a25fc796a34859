/// Sentences of our own and the words they fall into: a blank between tokens, `+` between the words of one token.
enum WordCases {
  struct Case {
    var text: String
    var words: String

    init(_ text: String, _ words: String) {
      self.text = text
      self.words = words
    }
  }

  static let contractions = [
    Case("They didn't wait.", "They did+n't wait ."),
    Case("We can't, won't and shan't.", "We ca+n't , wo+n't and sha+n't ."),
    Case("I cannot row.", "I can+not row ."),
    Case("You’re late; she’ll steer.", "You+’re late ; she+’ll steer ."),
    Case("It don’t float", "It do+n’t float"),
    Case("I'd've paid, he'd say", "I+'d+'ve paid , he+'d say"),
    Case("Let's go, I'm cold", "Let+'s go , I+'m cold"),
    Case("We're gonna sink and you wanna swim", "We+'re gon+na sink and you wan+na swim"),
    Case("i dont know, dunno", "i do+nt know , du+n+no"),
    Case("DON'T TOUCH", "DO+N'T TOUCH"),
    Case("The IM went out but im here", "The IM went out but i+m here"),
    Case("its not ready, its crew said", "it+s not ready , its crew said"),
    Case("Orla's boat", "Orla+'s boat"),
    Case("the sailors' boats", "the sailors+' boats"),
    Case("the sailors’ boats", "the sailors+’ boats"),
    Case("at five o'clock O'Hara left", "at five o'clock O'Hara left"),
    Case("a coup d'état in Cote d'Azul", "a coup d'état in Cote d'Azul"),
    Case("in the 60's and '72", "in the 60's and '72"),
    Case("Tell 'em", "Tell 'em"),
    Case("He called it 'useful tools' today", "He called it ' useful tools ' today"),
  ]

  static let hyphens = [
    Case("a well-known ship-owner", "a well - known ship - owner"),
    Case("an e-mail from a co-owner", "an e-mail from a co-owner"),
    Case("non-partisan, anti-war, pre-dawn", "non-partisan , anti-war , pre-dawn"),
    Case("in mid-1990 they re-opened it", "in mid-1990 they re-opened it"),
    Case("a 26-year-old pilot", "a 26 - year - old pilot"),
    Case("pages 12-19 of 2003-2007", "pages 12 - 19 of 2003 - 2007"),
    Case("call 555-0142 or 800-555-0142", "call 555-0142 or 800-555-0142"),
    Case("the mother-in-law", "the mother - in - law"),
    Case("wait -- no", "wait -- no"),
    Case("the quay—north of it—fell", "the quay — north of it — fell"),
    Case("7–9 knots", "7 – 9 knots"),
    Case("w- we left", "w- we left"),
    Case("career-wise a Holm-esque move", "career-wise a Holm-esque move"),
  ]

  static let numbers = [
    Case("1,200 tons at 3.5 knots", "1,200 tons at 3.5 knots"),
    Case("at 7:30pm or 8 a.m. sharp", "at 7:30 pm or 8 a.m. sharp"),
    Case("on 3/14/2031 and 9/11", "on 3/14/2031 and 9/11"),
    Case("$15m, €20 and US$4.5bn", "$ 15 m , € 20 and US$ 4.5 bn"),
    Case("50% of 10kg", "50 % of 10 kg"),
    Case("the 20th and the 1990s", "the 20th and the 1990s"),
    Case("up .5 points", "up .5 points"),
    Case("call +44 now", "call +44 now"),
    Case("boat #7 of #HarbourDay", "boat # 7 of #HarbourDay"),
    Case("1/2 cup and 2001/02", "1/2 cup and 2001 / 02"),
    Case("No. 7 said no.", "No. 7 said no ."),
    Case("see p. 12", "see p. 12"),
  ]

  static let periods = [
    Case("Dr. Holm met Mr. Venn.", "Dr. Holm met Mr. Venn ."),
    Case("J. R. Holm of the U.S. Navy", "J. R. Holm of the U.S. Navy"),
    Case("ropes, nets, etc. were lost", "ropes , nets , etc. were lost"),
    Case("They sold ropes, nets, etc.", "They sold ropes , nets , etc ."),
    Case("Venn Inc. paid", "Venn Inc. paid"),
    Case("i.e. the pier, e.g. its end", "i.e. the pier , e.g. its end"),
    Case("Ada Holm, Ph.D., spoke", "Ada Holm , Ph.D. , spoke"),
    Case("It was I.", "It was I ."),
    Case("on Sept. 9", "on Sept. 9"),
    Case("Well... maybe", "Well ... maybe"),
    Case("Really?! No!!", "Really ?! No !!"),
    Case("so… what", "so … what"),
    Case("he said <...> and [...] left", "he said <...> and [...] left"),
    Case("It sank.Nobody saw", "It sank . Nobody saw"),
  ]

  static let addresses = [
    Case("Write to orla@harbour.example.", "Write to orla@harbour.example ."),
    Case("ada.holm-venn@port.example wrote", "ada.holm-venn@port.example wrote"),
    Case("(see https://port.example/a_b?x=1).", "( see https://port.example/a_b?x=1 ) ."),
    Case("<http://port.example/>", "< http://port.example/ >"),
    Case("www.port.example, port.com", "www.port.example , port.com"),
    Case("open quay-plan_2.doc now", "open quay-plan_2.doc now"),
    Case("@orla said", "@orla said"),
    Case("and/or his/her s/he", "and / or his / her s/he"),
  ]

  static let marks = [
    Case("“Stay,” she said.", "“ Stay , ” she said ."),
    Case("\"Stay,\" she said.", "\" Stay , \" she said ."),
    Case("``Stay,'' she said.", "`` Stay , '' she said ."),
    Case("Nice :-) thanks ;)", "Nice :-) thanks ;)"),
    Case("R&D at AT&T & more", "R&D at AT&T & more"),
    Case("fish,chips", "fish , chips"),
    Case("(a) boat(s)", "( a ) boat ( s )"),
    Case("a\u{00A0}b\u{3000}c", "a b c"),
    Case("Größe über Ålesund", "Größe über Ålesund"),
    Case("-----", "-----"),
  ]

  static let all = contractions + hyphens + numbers + periods + addresses + marks
}
