/// International organisations: `name|acronyms and other names`.
///
/// Facts of public record, written from general knowledge.
enum OrganisationTable {
  static let rows = """
    United Nations|UN,U.N.
    UN Security Council|United Nations Security Council,U.N. Security Council,Security Council
    UN General Assembly|United Nations General Assembly,U.N. General Assembly
    European Union|EU,E.U.
    European Commission|
    European Parliament|
    European Council|
    European Central Bank|ECB
    European Court of Human Rights|ECHR
    Council of Europe|
    NATO|North Atlantic Treaty Organization,North Atlantic Alliance
    Organization for Security and Co-operation in Europe|OSCE,O.S.C.E.
    Organisation for Economic Co-operation and Development|OECD
    Organisation for the Prohibition of Chemical Weapons|OPCW
    International Atomic Energy Agency|IAEA,I.A.E.A.
    International Monetary Fund|IMF,I.M.F.
    World Bank|
    World Trade Organization|WTO,W.T.O.
    World Health Organization|WHO,W.H.O.
    World Food Programme|WFP
    International Labour Organization|ILO
    International Criminal Court|ICC
    International Court of Justice|ICJ,World Court
    UNESCO|
    UNICEF|United Nations Children's Fund
    UNHCR|United Nations High Commissioner for Refugees,UN refugee agency
    UNRWA|
    OCHA|UN humanitarian office
    International Organization for Migration|IOM
    International Committee of the Red Cross|ICRC,Red Cross
    Médecins Sans Frontières|MSF,Doctors Without Borders,Medecins Sans Frontieres
    Amnesty International|
    Human Rights Watch|HRW
    Greenpeace|
    Reporters Without Borders|RSF
    Committee to Protect Journalists|CPJ
    Transparency International|
    International Energy Agency|IEA
    OPEC|Organization of the Petroleum Exporting Countries
    Group of Seven|G7,G-7
    Group of Eight|G8,G-8
    Group of 20|G20,G-20
    African Union|AU
    Arab League|League of Arab States
    Gulf Cooperation Council|GCC
    ASEAN|Association of Southeast Asian Nations
    Economic Community of West African States|ECOWAS
    Shanghai Cooperation Organisation|SCO
    Collective Security Treaty Organization|CSTO
    Commonwealth of Independent States|CIS
    Eurasian Economic Union|EAEU
    Organization of American States|OAS
    Mercosur|
    BRICS|
    Interpol|
    Europol|
    Frontex|
    International Olympic Committee|IOC
    FIFA|
    UEFA|
    Hamas|
    Hezbollah|Hizbollah,Hizbullah
    Taliban|
    Islamic State|ISIS,ISIL
    al-Qaeda|al-Qaida,Al Qaeda
    """
}
