/// Countries: `name|capital|other names|adjective, then the people`. A capital is left empty where its name means something
/// else more often ("Victoria", "Male", "Georgetown", "San José"). Of two countries with one adjective the first has it.
///
/// Facts of public record: the member states of the United Nations, names and capitals compared with datasets/country-codes
/// (PDDL), and what else the news names like countries: Kosovo, Palestine, Taiwan, the Holy See, Hong Kong, Greenland, Puerto
/// Rico.
enum CountryTable {
  static let rows = """
    United States|Washington|United States of America,US,U.S.,USA,U.S.A.,America|American,Americans
    Russia|Moscow|Russian Federation|Russian,Russians
    Ukraine|Kyiv,Kiev||Ukrainian,Ukrainians
    United Kingdom|London|UK,U.K.,Britain,Great Britain,England|British,Britons,English
    France|Paris||French
    Germany|Berlin||German,Germans
    Italy|Rome||Italian,Italians
    Spain|Madrid||Spanish,Spaniards
    Portugal|Lisbon||Portuguese
    Netherlands|The Hague,Amsterdam|Holland|Dutch
    Belgium|Brussels||Belgian,Belgians
    Austria|Vienna||Austrian,Austrians
    Switzerland|Bern,Berne||Swiss
    Sweden|Stockholm||Swedish,Swedes
    Norway|Oslo||Norwegian,Norwegians
    Denmark|Copenhagen||Danish,Danes
    Finland|Helsinki||Finnish,Finns
    Greenland|Nuuk||Greenlandic,Greenlanders
    Iceland|Reykjavik,Reykjavík||Icelandic,Icelanders
    Ireland|Dublin||Irish
    Poland|Warsaw||Polish,Poles
    Czech Republic|Prague|Czechia|Czech,Czechs
    Slovakia|Bratislava||Slovak,Slovaks
    Hungary|Budapest||Hungarian,Hungarians
    Romania|Bucharest||Romanian,Romanians
    Bulgaria|Sofia||Bulgarian,Bulgarians
    Greece|Athens||Greek,Greeks
    Turkey|Ankara|Türkiye|Turkish,Turks
    Serbia|Belgrade||Serbian,Serbs,Serb
    Croatia|Zagreb||Croatian,Croats
    Slovenia|Ljubljana||Slovenian,Slovenians
    Bosnia|Sarajevo|Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian,Bosnians
    Albania|Tirana||Albanian,Albanians
    North Macedonia|Skopje||Macedonian,Macedonians
    Montenegro|Podgorica||Montenegrin,Montenegrins
    Kosovo|Pristina||Kosovar,Kosovars
    Moldova|Chisinau,Chișinău||Moldovan,Moldovans
    Belarus|Minsk||Belarusian,Belarusians
    Estonia|Tallinn||Estonian,Estonians
    Latvia|Riga||Latvian,Latvians
    Lithuania|Vilnius||Lithuanian,Lithuanians
    Cyprus|Nicosia||Cypriot,Cypriots
    Malta|Valletta||Maltese
    Luxembourg|||Luxembourgish,Luxembourgers
    Monaco|||Monegasque
    Andorra|Andorra la Vella||Andorran
    Liechtenstein|Vaduz||
    San Marino|||Sammarinese
    Holy See|Vatican City|Vatican|
    Georgia|Tbilisi||Georgian,Georgians
    Armenia|Yerevan||Armenian,Armenians
    Azerbaijan|Baku||Azerbaijani,Azeri,Azerbaijanis,Azeris
    Kazakhstan|Astana||Kazakh,Kazakhs
    Uzbekistan|Tashkent||Uzbek,Uzbeks
    Turkmenistan|Ashgabat||Turkmen
    Tajikistan|Dushanbe||Tajik,Tajiks
    Kyrgyzstan|Bishkek||Kyrgyz
    Mongolia|Ulaanbaatar,Ulan Bator||Mongolian,Mongolians
    China|Beijing,Peking|People's Republic of China|Chinese
    Hong Kong|||Hong Kongers
    Japan|Tokyo||Japanese
    South Korea|Seoul|Republic of Korea|South Korean,South Koreans,Korean,Koreans
    North Korea|Pyongyang|DPRK|North Korean,North Koreans
    Taiwan|Taipei||Taiwanese
    India|New Delhi,Delhi||Indian,Indians
    Pakistan|Islamabad||Pakistani,Pakistanis
    Bangladesh|Dhaka||Bangladeshi,Bangladeshis
    Sri Lanka|Colombo||Sri Lankan,Sri Lankans
    Nepal|Kathmandu||Nepalese,Nepali
    Bhutan|Thimphu||Bhutanese
    Maldives|||Maldivian,Maldivians
    Afghanistan|Kabul||Afghan,Afghans
    Iran|Tehran|Islamic Republic of Iran|Iranian,Iranians
    Iraq|Baghdad||Iraqi,Iraqis
    Syria|Damascus||Syrian,Syrians
    Lebanon|Beirut||Lebanese
    Israel|Jerusalem||Israeli,Israelis
    Palestine|Ramallah||Palestinian,Palestinians
    Jordan|Amman||Jordanian,Jordanians
    Saudi Arabia|Riyadh||Saudi,Saudis
    Yemen|Sanaa||Yemeni,Yemenis
    Oman|Muscat||Omani,Omanis
    Qatar|Doha||Qatari,Qataris
    Bahrain|Manama||Bahraini,Bahrainis
    United Arab Emirates|Abu Dhabi|UAE|Emirati,Emiratis
    Kuwait|Kuwait City||Kuwaiti,Kuwaitis
    Egypt|Cairo||Egyptian,Egyptians
    Libya|Tripoli||Libyan,Libyans
    Tunisia|Tunis||Tunisian,Tunisians
    Algeria|Algiers||Algerian,Algerians
    Morocco|Rabat||Moroccan,Moroccans
    Mauritania|Nouakchott||Mauritanian,Mauritanians
    Sudan|Khartoum||Sudanese
    South Sudan|Juba||South Sudanese
    Ethiopia|Addis Ababa||Ethiopian,Ethiopians
    Eritrea|Asmara||Eritrean,Eritreans
    Djibouti|||Djiboutian
    Somalia|Mogadishu||Somali,Somalis
    Kenya|Nairobi||Kenyan,Kenyans
    Uganda|Kampala||Ugandan,Ugandans
    Rwanda|Kigali||Rwandan,Rwandans
    Burundi|Bujumbura,Gitega||Burundian,Burundians
    Tanzania|Dodoma||Tanzanian,Tanzanians
    Nigeria|Abuja||Nigerian,Nigerians
    Niger|Niamey||Nigerien,Nigeriens
    Ghana|Accra||Ghanaian,Ghanaians
    Senegal|Dakar||Senegalese
    Mali|Bamako||Malian,Malians
    Burkina Faso|Ouagadougou||Burkinabe
    Ivory Coast|Yamoussoukro|Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians
    Liberia|Monrovia||Liberian,Liberians
    Sierra Leone|Freetown||Sierra Leonean,Sierra Leoneans
    Guinea|Conakry||Guinean,Guineans
    Guinea-Bissau|Bissau||
    Gambia|Banjul||Gambian,Gambians
    Cape Verde|Praia|Cabo Verde|Cape Verdean
    Togo|Lomé,Lome||Togolese
    Benin|Porto-Novo||Beninese
    Cameroon|Yaoundé,Yaounde||Cameroonian,Cameroonians
    Chad|N'Djamena||Chadian,Chadians
    Central African Republic|Bangui||Central African
    Equatorial Guinea|Malabo||Equatoguinean
    Gabon|Libreville||Gabonese
    Democratic Republic of the Congo|Kinshasa|Democratic Republic of Congo,DR Congo,DRC,Congo|Congolese
    Republic of the Congo|Brazzaville|Congo-Brazzaville|
    São Tomé and Príncipe||Sao Tome and Principe|
    Angola|Luanda||Angolan,Angolans
    Zambia|Lusaka||Zambian,Zambians
    Malawi|Lilongwe||Malawian,Malawians
    Mozambique|Maputo||Mozambican,Mozambicans
    South Africa|Pretoria||South African,South Africans
    Zimbabwe|Harare||Zimbabwean,Zimbabweans
    Botswana|Gaborone||
    Namibia|Windhoek||Namibian,Namibians
    Lesotho|Maseru||Basotho
    Eswatini|Mbabane|Swaziland|Swazi
    Madagascar|Antananarivo||Malagasy
    Mauritius|Port Louis||Mauritian,Mauritians
    Seychelles|||Seychellois
    Comoros|Moroni||Comorian,Comorians
    Canada|Ottawa||Canadian,Canadians
    Mexico|Mexico City||Mexican,Mexicans
    Guatemala|Guatemala City||Guatemalan,Guatemalans
    Belize|Belmopan||Belizean,Belizeans
    Honduras|Tegucigalpa||Honduran,Hondurans
    El Salvador|San Salvador||Salvadoran,Salvadorans
    Nicaragua|Managua||Nicaraguan,Nicaraguans
    Costa Rica|||Costa Rican,Costa Ricans
    Panama|Panama City||Panamanian,Panamanians
    Cuba|Havana||Cuban,Cubans
    Puerto Rico|San Juan||Puerto Rican,Puerto Ricans
    Haiti|Port-au-Prince||Haitian,Haitians
    Dominican Republic|Santo Domingo||Dominican,Dominicans
    Jamaica|||Jamaican,Jamaicans
    Bahamas|Nassau||Bahamian,Bahamians
    Barbados|Bridgetown||Barbadian,Barbadians
    Trinidad and Tobago|Port of Spain|Trinidad|Trinidadian,Trinidadians
    Grenada|||Grenadian
    Saint Lucia|Castries|St. Lucia|
    Saint Vincent and the Grenadines||St. Vincent and the Grenadines|
    Saint Kitts and Nevis|Basseterre|St. Kitts and Nevis|
    Antigua and Barbuda||Antigua|Antiguan
    Dominica|Roseau||
    Brazil|Brasilia,Brasília||Brazilian,Brazilians
    Argentina|Buenos Aires||Argentine,Argentinian,Argentines
    Chile|Santiago||Chilean,Chileans
    Colombia|Bogota,Bogotá||Colombian,Colombians
    Venezuela|Caracas||Venezuelan,Venezuelans
    Peru|Lima||Peruvian,Peruvians
    Bolivia|La Paz||Bolivian,Bolivians
    Paraguay|Asunción,Asuncion||Paraguayan,Paraguayans
    Uruguay|Montevideo||Uruguayan,Uruguayans
    Ecuador|Quito||Ecuadorian,Ecuadorians,Ecuadorean
    Guyana|||Guyanese
    Suriname|Paramaribo||Surinamese
    Australia|Canberra||Australian,Australians
    New Zealand|Wellington||New Zealander,New Zealanders
    Papua New Guinea|Port Moresby||Papua New Guinean
    Fiji|Suva||Fijian,Fijians
    Solomon Islands|Honiara||
    Vanuatu|Port Vila||
    Samoa|Apia||Samoan,Samoans
    Tonga|Nuku'alofa||Tongan,Tongans
    Kiribati|||
    Tuvalu|Funafuti||
    Nauru|||
    Palau|||Palauan
    Marshall Islands|Majuro||Marshallese
    Micronesia|Palikir|Federated States of Micronesia|Micronesian
    Indonesia|Jakarta||Indonesian,Indonesians
    Malaysia|Kuala Lumpur||Malaysian,Malaysians
    Philippines|Manila||Filipino,Philippine,Filipinos
    Vietnam|Hanoi||Vietnamese
    Thailand|Bangkok||Thai,Thais
    Singapore|||Singaporean,Singaporeans
    Brunei|Bandar Seri Begawan||Bruneian
    East Timor|Dili|Timor-Leste|Timorese
    Myanmar|Naypyidaw|Burma|Burmese
    Cambodia|Phnom Penh||Cambodian,Cambodians
    Laos|Vientiane||Laotian,Laotians
    """
}
