/// Countries with their capitals and demonyms, so that "Oslo", "the Norwegian side" and "Norway" can mean one government.
/// Facts, from the United Nations' list of member states.
public enum Places {
  public struct Country: Sendable {
    /// The name shown.
    public let name: String
    /// Lower case: the country's names, then the capital's, which stand for its government.
    public let names: [String]
    public let demonyms: [String]
  }

  /// `name|other names and the capital, comma separated|demonyms`.
  public static let countries: [Country] = rows.split(separator: "\n").map { row in
    let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let list = { (text: String) in text.split(separator: ",").map(String.init) }
    return Country(
      name: parts[0], names: [parts[0].lowercased()] + list(parts[1]), demonyms: list(parts[2]))
  }

  /// The country that a lower-case name, capital or demonym means.
  public static func country(_ name: String) -> Country? { index[name] }

  private static let index: [String: Country] = {
    var index: [String: Country] = [:]
    for country in countries {
      for name in country.names + country.demonyms where index[name] == nil {
        index[name] = country
      }
    }
    return index
  }()

  private static let rows = """
    United States|united states of america,us,u.s.,u.s,usa,u.s.a.,america,washington|american,americans
    Russia|russian federation,moscow|russian,russians
    Ukraine|kyiv,kiev|ukrainian,ukrainians
    United Kingdom|uk,u.k.,britain,great britain,england,london|british,britons,english
    France|paris|french
    Germany|berlin|german,germans
    Italy|rome|italian,italians
    Spain|madrid|spanish,spaniards
    Portugal|lisbon|portuguese
    Netherlands|the hague,holland|dutch
    Belgium|brussels|belgian,belgians
    Austria|vienna|austrian,austrians
    Switzerland|bern,berne|swiss
    Sweden|stockholm|swedish,swedes
    Norway|oslo|norwegian,norwegians
    Denmark|copenhagen|danish,danes
    Finland|helsinki|finnish,finns
    Iceland|reykjavik|icelandic
    Ireland|dublin|irish
    Poland|warsaw|polish,poles
    Czech Republic|czechia,prague|czech,czechs
    Slovakia|bratislava|slovak,slovaks
    Hungary|budapest|hungarian,hungarians
    Romania|bucharest|romanian,romanians
    Bulgaria|sofia|bulgarian,bulgarians
    Greece|athens|greek,greeks
    Turkey|türkiye,ankara|turkish,turks
    Serbia|belgrade|serbian,serbs,serb
    Croatia|zagreb|croatian,croats
    Slovenia|ljubljana|slovenian
    Bosnia|bosnia and herzegovina,sarajevo|bosnian,bosnians
    Albania|tirana|albanian,albanians
    North Macedonia|skopje|macedonian
    Kosovo|pristina|kosovar
    Moldova|chisinau|moldovan,moldovans
    Belarus|minsk|belarusian,belarusians
    Estonia|tallinn|estonian,estonians
    Latvia|riga|latvian,latvians
    Lithuania|vilnius|lithuanian,lithuanians
    Cyprus|nicosia|cypriot,cypriots
    Malta|valletta|maltese
    Luxembourg||luxembourgish
    Georgia|tbilisi|georgian,georgians
    Armenia|yerevan|armenian,armenians
    Azerbaijan|baku|azerbaijani,azeri
    Kazakhstan|astana|kazakh,kazakhs
    Uzbekistan|tashkent|uzbek
    China|beijing|chinese
    Japan|tokyo|japanese
    South Korea|seoul|korean,koreans
    North Korea|pyongyang|
    Taiwan|taipei|taiwanese
    India|delhi,new delhi|indian,indians
    Pakistan|islamabad|pakistani,pakistanis
    Bangladesh|dhaka|bangladeshi
    Sri Lanka|colombo|
    Nepal|kathmandu|nepalese
    Afghanistan|kabul|afghan,afghans
    Iran|tehran|iranian,iranians
    Iraq|baghdad|iraqi,iraqis
    Syria|damascus|syrian,syrians
    Lebanon|beirut|lebanese
    Israel|jerusalem|israeli,israelis
    Palestine|ramallah|palestinian,palestinians
    Jordan|amman|jordanian,jordanians
    Saudi Arabia|riyadh|saudi,saudis
    Yemen|sanaa|yemeni,yemenis
    Qatar|doha|qatari,qataris
    United Arab Emirates|uae,abu dhabi|emirati,emiratis
    Kuwait|kuwait city|kuwaiti
    Egypt|cairo|egyptian,egyptians
    Libya|tripoli|libyan,libyans
    Tunisia|tunis|tunisian,tunisians
    Algeria|algiers|algerian,algerians
    Morocco|rabat|moroccan,moroccans
    Sudan|khartoum|sudanese
    Ethiopia|addis ababa|ethiopian,ethiopians
    Somalia|mogadishu|somali,somalis
    Kenya|nairobi|kenyan,kenyans
    Uganda|kampala|ugandan
    Rwanda|kigali|rwandan
    Nigeria|abuja|nigerian,nigerians
    Ghana|accra|ghanaian
    Senegal|dakar|senegalese
    Mali|bamako|malian
    South Africa|pretoria|
    Zimbabwe|harare|zimbabwean
    Canada|ottawa|canadian,canadians
    Mexico|mexico city|mexican,mexicans
    Cuba|havana|cuban,cubans
    Brazil|brasilia,brasília|brazilian,brazilians
    Argentina|buenos aires|argentine,argentinian
    Chile|santiago|chilean,chileans
    Colombia|bogota,bogotá|colombian,colombians
    Venezuela|caracas|venezuelan,venezuelans
    Peru|lima|peruvian,peruvians
    Ecuador|quito|ecuadorian
    Australia|canberra|australian,australians
    New Zealand|wellington|
    Indonesia|jakarta|indonesian,indonesians
    Malaysia|kuala lumpur|malaysian
    Philippines|manila|filipino,philippine
    Vietnam|hanoi|vietnamese
    Thailand|bangkok|thai
    Singapore||singaporean
    Myanmar|burma,naypyidaw|burmese
    Cambodia|phnom penh|cambodian
    """

  /// Single-word places that are no country or capital but often stand in the news.
  static let others =
    "europe asia africa eurasia geneva crimea donetsk luhansk donbas donbass york chicago boston texas florida california glasgow edinburgh scotland wales england hamburg munich frankfurt zurich strasbourg hague davos istanbul mumbai shanghai guantanamo gaza aleppo siberia atlantic pacific arctic baltic balkans mediterranean manhattan brooklyn hollywood"
}
