/// Houses, seats and bodies by which the news means a state's power: `form,other forms|what it stands for|country`.
/// Never a person, whatever verb follows: "the Kremlin said".
///
/// Facts of public record, written from general knowledge.
enum InstitutionTable {
  static let rows = """
    Kremlin|Russian presidency|Russia
    White House,Oval Office,West Wing|United States presidency|United States
    Pentagon|United States Department of Defense|United States
    State Department,Foggy Bottom|United States Department of State|United States
    Justice Department|United States Department of Justice|United States
    Capitol Hill,Congress,US Congress,U.S. Congress|United States Congress|United States
    House of Representatives|United States House of Representatives|United States
    FBI,Federal Bureau of Investigation|Federal Bureau of Investigation|United States
    CIA,Central Intelligence Agency|Central Intelligence Agency|United States
    Federal Reserve,Fed|Federal Reserve|United States
    Wall Street|United States financial markets|United States
    Downing Street,No. 10,Number 10,10 Downing Street|British prime minister's office|United Kingdom
    Whitehall|British government|United Kingdom
    Westminster|British parliament|United Kingdom
    House of Commons,House of Lords|British parliament|United Kingdom
    Foreign Office|British Foreign Office|United Kingdom
    Scotland Yard,Metropolitan Police|Metropolitan Police|United Kingdom
    Buckingham Palace|British monarchy|United Kingdom
    Bank of England,Threadneedle Street|Bank of England|United Kingdom
    MI5|Security Service|United Kingdom
    MI6|Secret Intelligence Service|United Kingdom
    Élysée,Elysee,Élysée Palace,Elysee Palace|French presidency|France
    Matignon,Hôtel Matignon|French prime minister's office|France
    Quai d'Orsay|French foreign ministry|France
    Bercy|French finance ministry|France
    Bundestag,Reichstag|German parliament|Germany
    Bundesrat|German federal council|Germany
    Bundesbank|Deutsche Bundesbank|Germany
    Chancellery|German federal chancellery|Germany
    Duma,State Duma|Russian parliament|Russia
    Federation Council|Russian upper house|Russia
    FSB,Lubyanka|Federal Security Service|Russia
    Bankova,Bankova Street|Ukrainian presidency|Ukraine
    Verkhovna Rada,Rada|Ukrainian parliament|Ukraine
    Zhongnanhai|Chinese leadership|China
    National People's Congress|Chinese parliament|China
    People's Liberation Army,PLA|Chinese armed forces|China
    Knesset|Israeli parliament|Israel
    Mossad|Israeli foreign intelligence service|Israel
    Shin Bet|Israeli security service|Israel
    IDF,Israel Defense Forces|Israeli armed forces|Israel
    Blue House|South Korean presidency|South Korea
    Kantei|Japanese prime minister's office|Japan
    Lok Sabha,Rajya Sabha|Indian parliament|India
    South Block|Indian government|India
    Majlis|Iranian parliament|Iran
    IRGC,Revolutionary Guards,Revolutionary Guard|Islamic Revolutionary Guard Corps|Iran
    Sejm|Polish parliament|Poland
    Riksdag|Swedish parliament|Sweden
    Storting|Norwegian parliament|Norway
    Folketing|Danish parliament|Denmark
    Eduskunta|Finnish parliament|Finland
    Dáil,Dail|Irish parliament|Ireland
    Palazzo Chigi,Chigi|Italian prime minister's office|Italy
    Quirinale|Italian presidency|Italy
    Moncloa,Moncloa Palace|Spanish prime minister's office|Spain
    Planalto,Planalto Palace|Brazilian presidency|Brazil
    Casa Rosada|Argentine presidency|Argentina
    Miraflores,Miraflores Palace|Venezuelan presidency|Venezuela
    Parliament Hill|Canadian parliament|Canada
    RCMP,Royal Canadian Mounted Police|Royal Canadian Mounted Police|Canada
    Malacañang,Malacanang|Philippine presidency|Philippines
    Aso Rock|Nigerian presidency|Nigeria
    Union Buildings|South African presidency|South Africa
    Cankaya,Beştepe,Bestepe|Turkish presidency|Turkey
    Holy See Press Office|Holy See|Holy See
    """
}
