/// News agencies and outlets, which carry what others say: `name|country|other names`.
///
/// Facts of public record, written from general knowledge. Names that are also common words or people's names stand only in their long form.
enum OutletTable {
  static let agencies = """
    Reuters|United Kingdom|Thomson Reuters
    Associated Press|United States|AP
    Agence France-Presse|France|AFP
    Bloomberg|United States|Bloomberg News
    United Press International|United States|UPI
    TASS|Russia|Itar-Tass
    Interfax|Russia|
    RIA Novosti|Russia|
    Xinhua|China|Xinhua News Agency
    China News Service|China|
    Kyodo|Japan|Kyodo News
    Jiji Press|Japan|
    Yonhap|South Korea|Yonhap News Agency
    KCNA|North Korea|Korean Central News Agency
    Press Trust of India|India|PTI
    Asian News International|India|
    IRNA|Iran|Islamic Republic News Agency
    Tasnim|Iran|Tasnim News Agency
    Fars News Agency|Iran|
    Anadolu|Turkey|Anadolu Agency
    Syrian Arab News Agency|Syria|
    Middle East News Agency|Egypt|
    Saudi Press Agency|Saudi Arabia|
    Emirates News Agency|United Arab Emirates|
    Palestinian News Agency|Palestine|
    Deutsche Presse-Agentur|Germany|dpa
    ANSA|Italy|
    Agencia EFE|Spain|
    PA Media|United Kingdom|Press Association
    Ukrinform|Ukraine|
    UNIAN|Ukraine|
    Interfax-Ukraine|Ukraine|
    BelTA|Belarus|
    Polish Press Agency|Poland|PAP
    Canadian Press|Canada|
    Australian Associated Press|Australia|AAP
    """
  static let outlets = """
    BBC|United Kingdom|BBC News,British Broadcasting Corporation
    Guardian|United Kingdom|
    Financial Times|United Kingdom|FT
    Daily Telegraph|United Kingdom|The Telegraph
    Times of London|United Kingdom|The Times
    Sky News|United Kingdom|
    The Economist|United Kingdom|
    CNN|United States|Cable News Network
    New York Times|United States|NYT
    Washington Post|United States|
    Wall Street Journal|United States|WSJ
    Los Angeles Times|United States|LA Times
    USA Today|United States|
    Politico|United States|
    Axios|United States|
    NPR|United States|National Public Radio
    Fox News|United States|
    NBC|United States|NBC News
    CBS|United States|CBS News
    ABC News|United States|
    MSNBC|United States|
    CNBC|United States|
    Voice of America|United States|VOA
    Radio Free Europe|United States|RFE/RL,Radio Free Europe/Radio Liberty
    CBC|Canada|CBC News
    Globe and Mail|Canada|
    Le Monde|France|
    Le Figaro|France|
    France 24|France|
    Der Spiegel|Germany|
    Bild|Germany|
    Deutsche Welle|Germany|DW
    Frankfurter Allgemeine Zeitung|Germany|FAZ
    Süddeutsche Zeitung|Germany|Sueddeutsche Zeitung
    El País|Spain|El Pais
    Corriere della Sera|Italy|
    La Repubblica|Italy|
    Gazeta Wyborcza|Poland|
    Kommersant|Russia|
    Vedomosti|Russia|
    Meduza|Russia|
    Novaya Gazeta|Russia|
    RT|Russia|Russia Today
    Sputnik News|Russia|
    Kyiv Independent|Ukraine|
    Ukrainska Pravda|Ukraine|
    Global Times|China|
    People's Daily|China|
    CCTV|China|China Central Television
    South China Morning Post|China|SCMP
    NHK|Japan|
    Nikkei|Japan|
    Asahi Shimbun|Japan|
    Al Jazeera|Qatar|Al-Jazeera
    Al Arabiya|Saudi Arabia|Al-Arabiya
    Haaretz|Israel|
    Times of Israel|Israel|
    Times of India|India|
    Hindustan Times|India|
    Press TV|Iran|
    Sydney Morning Herald|Australia|
    """
}
