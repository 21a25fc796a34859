/// Who held which office from when to when: `office|country or body|name[,other spelling] from[..to]; …`, months inclusive of the
/// first and exclusive of the last. Who has no end holds it until the next one; the last of a line, as far as the table knows.
///
/// Facts of public record as of autumn 2025, written from general knowledge; a month can be off by one, and the offices'
/// own lists of former holders are where to check. Acting holders are left out. Of two
/// offices of one person the line that stands first counts where no date is known. Spellings that `NameKey` makes equal stand once.
enum OfficeTable {
  /// The offices by which a person is meant where an article says "the French president" and no more.
  static let rows = """
    president|United States|Bill Clinton 1993-01; George W. Bush,George Bush 2001-01; Barack Obama 2009-01; Donald Trump 2017-01; Joe Biden 2021-01; Donald Trump 2025-01
    president|Russia|Boris Yeltsin 1991-07..1999-12; Vladimir Putin 2000-05; Dmitry Medvedev 2008-05; Vladimir Putin 2012-05
    president|Ukraine|Leonid Kuchma 1994-07; Viktor Yushchenko 2005-01; Viktor Yanukovych 2010-02..2014-02; Petro Poroshenko 2014-06; Volodymyr Zelensky 2019-05
    president|France|Jacques Chirac 1995-05; Nicolas Sarkozy 2007-05; Francois Hollande 2012-05; Emmanuel Macron 2017-05
    chancellor|Germany|Gerhard Schroeder,Gerhard Schröder 1998-10; Angela Merkel 2005-11; Olaf Scholz 2021-12; Friedrich Merz 2025-05
    prime minister|United Kingdom|Tony Blair 1997-05; Gordon Brown 2007-06; David Cameron 2010-05; Theresa May 2016-07; Boris Johnson 2019-07; Liz Truss 2022-09; Rishi Sunak 2022-10; Keir Starmer 2024-07
    president|China|Jiang Zemin 1993-03; Hu Jintao 2003-03; Xi Jinping 2013-03
    president|Turkey|Ahmet Necdet Sezer 2000-05; Abdullah Gul 2007-08; Recep Tayyip Erdogan 2014-08
    president|Belarus|Alexander Lukashenko 1994-07
    prime minister|Israel|Ehud Barak 1999-07; Ariel Sharon 2001-03; Ehud Olmert 2006-04; Benjamin Netanyahu 2009-03; Naftali Bennett 2021-06; Yair Lapid 2022-07; Benjamin Netanyahu 2022-12
    president|Palestine|Yasser Arafat,Yasir Arafat 1994-07..2004-11; Mahmoud Abbas 2005-01
    prime minister|India|Atal Bihari Vajpayee 1998-03; Manmohan Singh 2004-05; Narendra Modi 2014-05
    prime minister|Pakistan|Yousaf Raza Gilani 2008-03..2012-06; Nawaz Sharif 2013-06; Shahid Khaqan Abbasi 2017-08..2018-06; Imran Khan 2018-08; Shehbaz Sharif 2022-04..2023-08; Shehbaz Sharif 2024-03
    president|Pakistan|Pervez Musharraf 2001-06..2008-08; Asif Ali Zardari 2008-09..2013-09; Asif Ali Zardari 2024-03
    prime minister|Japan|Yoshiro Mori 2000-04; Junichiro Koizumi 2001-04; Shinzo Abe 2006-09; Yasuo Fukuda 2007-09; Taro Aso 2008-09; Yukio Hatoyama 2009-09; Naoto Kan 2010-06; Yoshihiko Noda 2011-09; Shinzo Abe 2012-12; Yoshihide Suga 2020-09; Fumio Kishida 2021-10; Shigeru Ishiba 2024-10; Sanae Takaichi 2025-10
    prime minister|Canada|Jean Chretien 1993-11; Paul Martin 2003-12; Stephen Harper 2006-02; Justin Trudeau 2015-11; Mark Carney 2025-03
    prime minister|Italy|Silvio Berlusconi 2001-06; Romano Prodi 2006-05; Silvio Berlusconi 2008-05; Mario Monti 2011-11; Enrico Letta 2013-04; Matteo Renzi 2014-02; Paolo Gentiloni 2016-12; Giuseppe Conte 2018-06; Mario Draghi 2021-02; Giorgia Meloni 2022-10
    prime minister|Spain|Jose Maria Aznar 1996-05; Jose Luis Rodriguez Zapatero 2004-04; Mariano Rajoy 2011-12; Pedro Sanchez 2018-06
    president|Poland|Aleksander Kwasniewski 1995-12; Lech Kaczynski 2005-12..2010-04; Bronislaw Komorowski 2010-08; Andrzej Duda 2015-08; Karol Nawrocki 2025-08
    prime minister|Poland|Donald Tusk 2007-11; Ewa Kopacz 2014-09; Beata Szydlo 2015-11; Mateusz Morawiecki 2017-12; Donald Tusk 2023-12
    prime minister|Hungary|Ferenc Gyurcsany 2004-09..2009-04; Viktor Orban 2010-05
    prime minister|Netherlands|Jan Peter Balkenende 2002-07; Mark Rutte 2010-10; Dick Schoof 2024-07
    president|Finland|Tarja Halonen 2000-03; Sauli Niinisto 2012-03; Alexander Stubb 2024-03
    prime minister|Finland|Sanna Marin 2019-12; Petteri Orpo 2023-06
    prime minister|Sweden|Fredrik Reinfeldt 2006-10; Stefan Lofven 2014-10; Magdalena Andersson 2021-11; Ulf Kristersson 2022-10
    prime minister|Norway|Erna Solberg 2013-10; Jonas Gahr Store 2021-10
    prime minister|Denmark|Helle Thorning-Schmidt 2011-10; Lars Lokke Rasmussen 2015-06; Mette Frederiksen 2019-06
    prime minister|Greece|Kostas Karamanlis 2004-03; George Papandreou 2009-10..2011-11; Alexis Tsipras 2015-09; Kyriakos Mitsotakis 2019-07
    president|Serbia|Aleksandar Vucic 2017-05
    president|Moldova|Maia Sandu 2020-12
    president|Georgia|Eduard Shevardnadze 1995-11..2003-11; Mikheil Saakashvili 2004-01..2013-11
    prime minister|Armenia|Nikol Pashinyan 2018-05
    president|Azerbaijan|Ilham Aliyev 2003-10
    president|Kazakhstan|Nursultan Nazarbayev 1991-12; Kassym-Jomart Tokayev 2019-03
    leader|North Korea|Kim Jong Il 1994-07; Kim Jong Un 2011-12
    president|South Korea|Kim Dae-jung 1998-02; Roh Moo-hyun 2003-02; Lee Myung-bak 2008-02; Park Geun-hye 2013-02..2017-03; Moon Jae-in 2017-05; Yoon Suk Yeol 2022-05..2025-04; Lee Jae-myung 2025-06
    president|Taiwan|Chen Shui-bian 2000-05; Ma Ying-jeou 2008-05; Tsai Ing-wen 2016-05; Lai Ching-te 2024-05
    president|Iran|Mohammad Khatami 1997-08; Mahmoud Ahmadinejad 2005-08; Hassan Rouhani 2013-08; Ebrahim Raisi 2021-08..2024-05; Masoud Pezeshkian 2024-07
    president|Iraq|Saddam Hussein 1979-07..2003-04; Jalal Talabani 2005-04..2014-07
    prime minister|Iraq|Nouri al-Maliki 2006-05; Haider al-Abadi 2014-09; Adil Abdul-Mahdi 2018-10; Mustafa al-Kadhimi 2020-05; Mohammed Shia al-Sudani 2022-10
    president|Afghanistan|Hamid Karzai 2001-12; Ashraf Ghani 2014-09..2021-08
    president|Syria|Bashar Assad,Bashar al-Assad 2000-07..2024-12; Ahmed al-Sharaa 2025-01
    president|Egypt|Hosni Mubarak 1981-10..2011-02; Mohamed Morsi,Mohammed Morsi 2012-06..2013-07; Abdel Fattah el-Sisi,Abdel Fattah al-Sisi 2014-06
    leader|Libya|Muammar Gaddafi,Moammar Gadhafi,Muammar Qaddafi 1969-09..2011-10
    president|Brazil|Luiz Inacio Lula da Silva 2003-01; Dilma Rousseff 2011-01; Michel Temer 2016-08; Jair Bolsonaro 2019-01; Luiz Inacio Lula da Silva 2023-01
    president|Argentina|Nestor Kirchner 2003-05; Cristina Fernandez de Kirchner 2007-12; Mauricio Macri 2015-12; Alberto Fernandez 2019-12; Javier Milei 2023-12
    president|Mexico|Vicente Fox 2000-12; Felipe Calderon 2006-12; Enrique Pena Nieto 2012-12; Andres Manuel Lopez Obrador 2018-12; Claudia Sheinbaum 2024-10
    president|Venezuela|Hugo Chavez 1999-02; Nicolas Maduro 2013-03
    president|Colombia|Alvaro Uribe 2002-08; Juan Manuel Santos 2010-08; Ivan Duque 2018-08; Gustavo Petro 2022-08
    president|Chile|Ricardo Lagos 2000-03; Michelle Bachelet 2006-03; Sebastian Pinera 2010-03; Michelle Bachelet 2014-03; Sebastian Pinera 2018-03; Gabriel Boric 2022-03
    president|Cuba|Fidel Castro 1976-12; Raul Castro 2008-02; Miguel Diaz-Canel 2018-04
    president|South Africa|Thabo Mbeki 1999-06..2008-09; Jacob Zuma 2009-05; Cyril Ramaphosa 2018-02
    president|Nigeria|Olusegun Obasanjo 1999-05; Umaru Yar'Adua 2007-05; Goodluck Jonathan 2010-05; Muhammadu Buhari 2015-05; Bola Tinubu 2023-05
    president|Kenya|Mwai Kibaki 2002-12; Uhuru Kenyatta 2013-04; William Ruto 2022-09
    prime minister|Ethiopia|Hailemariam Desalegn 2012-09; Abiy Ahmed 2018-04
    president|Zimbabwe|Robert Mugabe 1987-12; Emmerson Mnangagwa 2017-11
    prime minister|Australia|John Howard 1996-03; Kevin Rudd 2007-12; Julia Gillard 2010-06; Kevin Rudd 2013-06; Tony Abbott 2013-09; Malcolm Turnbull 2015-09; Scott Morrison 2018-08; Anthony Albanese 2022-05
    prime minister|New Zealand|Helen Clark 1999-12; John Key 2008-11; Bill English 2016-12; Jacinda Ardern 2017-10; Chris Hipkins 2023-01; Christopher Luxon 2023-11
    president|Indonesia|Megawati Sukarnoputri 2001-07; Susilo Bambang Yudhoyono 2004-10; Joko Widodo 2014-10; Prabowo Subianto 2024-10
    president|Philippines|Gloria Macapagal Arroyo 2001-01; Benigno Aquino 2010-06; Rodrigo Duterte 2016-06; Ferdinand Marcos Jr. 2022-06
    prime minister|Russia|Mikhail Kasyanov 2000-05; Mikhail Fradkov 2004-03; Viktor Zubkov 2007-09; Vladimir Putin 2008-05; Dmitry Medvedev 2012-05; Mikhail Mishustin 2020-01
    prime minister|Ukraine|Yulia Tymoshenko 2007-12; Mykola Azarov 2010-03..2014-01; Arseniy Yatsenyuk 2014-02; Volodymyr Groysman 2016-04; Oleksiy Honcharuk 2019-08; Denys Shmyhal 2020-03; Yulia Svyrydenko 2025-07
    prime minister|China|Zhu Rongji 1998-03; Wen Jiabao 2003-03; Li Keqiang 2013-03; Li Qiang 2023-03
    prime minister|Turkey|Recep Tayyip Erdogan 2003-03; Ahmet Davutoglu 2014-08; Binali Yildirim 2016-05..2018-07
    """

  /// Other offices of the news: known by name and date, and never guessed from the office alone.
  static let others = """
    vice president|United States|Al Gore 1993-01; Dick Cheney 2001-01; Joe Biden 2009-01; Mike Pence 2017-01; Kamala Harris 2021-01; JD Vance 2025-01
    secretary of state|United States|Madeleine Albright 1997-01; Colin Powell 2001-01; Condoleezza Rice 2005-01; Hillary Clinton 2009-01; John Kerry 2013-02; Rex Tillerson 2017-02; Mike Pompeo 2018-04; Antony Blinken 2021-01; Marco Rubio 2025-01
    secretary of defense|United States|Donald Rumsfeld 2001-01; Robert Gates 2006-12; Leon Panetta 2011-07; Chuck Hagel 2013-02; Ash Carter 2015-02; James Mattis 2017-01..2019-01; Mark Esper 2019-07..2020-11; Lloyd Austin 2021-01; Pete Hegseth 2025-01
    national security adviser|United States|Susan Rice 2013-07..2017-01; H. R. McMaster 2017-02; John Bolton 2018-04..2019-09; Robert O'Brien 2019-09; Jake Sullivan 2021-01; Mike Waltz 2025-01..2025-05
    chair|Federal Reserve|Alan Greenspan 1987-08; Ben Bernanke 2006-02; Janet Yellen 2014-02; Jerome Powell 2018-02
    foreign minister|Russia|Igor Ivanov 1998-09; Sergei Lavrov 2004-03
    defence minister|Russia|Sergei Ivanov 2001-03; Anatoly Serdyukov 2007-02; Sergei Shoigu 2012-11; Andrei Belousov 2024-05
    foreign minister|Ukraine|Pavlo Klimkin 2014-06; Vadym Prystaiko 2019-08; Dmytro Kuleba 2020-03; Andrii Sybiha 2024-09
    foreign minister|Germany|Joschka Fischer 1998-10; Frank-Walter Steinmeier 2005-11; Guido Westerwelle 2009-10; Frank-Walter Steinmeier 2013-12; Sigmar Gabriel 2017-01; Heiko Maas 2018-03; Annalena Baerbock 2021-12; Johann Wadephul 2025-05
    foreign secretary|United Kingdom|Jack Straw 2001-06; Margaret Beckett 2006-05; David Miliband 2007-06; William Hague 2010-05; Philip Hammond 2014-07; Boris Johnson 2016-07; Jeremy Hunt 2018-07; Dominic Raab 2019-07; Liz Truss 2021-09; James Cleverly 2022-09; David Cameron 2023-11; David Lammy 2024-07; Yvette Cooper 2025-09
    foreign minister|China|Wang Yi 2013-03; Qin Gang 2022-12; Wang Yi 2023-07
    foreign minister|Iran|Mohammad Javad Zarif 2013-08; Hossein Amirabdollahian 2021-08..2024-05; Abbas Araghchi 2024-08
    supreme leader|Iran|Ali Khamenei 1989-06
    crown prince|Saudi Arabia|Mohammed bin Salman 2017-06
    secretary-general|United Nations|Kofi Annan 1997-01; Ban Ki-moon 2007-01; Antonio Guterres 2017-01
    secretary-general|NATO|George Robertson 1999-10; Jaap de Hoop Scheffer 2004-01; Anders Fogh Rasmussen 2009-08; Jens Stoltenberg 2014-10; Mark Rutte 2024-10
    president|European Commission|Romano Prodi 1999-09; Jose Manuel Barroso 2004-11; Jean-Claude Juncker 2014-11; Ursula von der Leyen 2019-12
    president|European Council|Herman Van Rompuy 2009-12; Donald Tusk 2014-12; Charles Michel 2019-12; Antonio Costa 2024-12
    foreign policy chief|European Union|Javier Solana 1999-10; Catherine Ashton 2009-12; Federica Mogherini 2014-11; Josep Borrell 2019-12; Kaja Kallas 2024-12
    president|European Central Bank|Jean-Claude Trichet 2003-11; Mario Draghi 2011-11; Christine Lagarde 2019-11
    managing director|International Monetary Fund|Dominique Strauss-Kahn 2007-11..2011-05; Christine Lagarde 2011-07; Kristalina Georgieva 2019-10
    director general|International Atomic Energy Agency|Mohamed ElBaradei 1997-12; Yukiya Amano 2009-12..2019-07; Rafael Grossi 2019-12
    director-general|World Health Organization|Margaret Chan 2007-01; Tedros Adhanom Ghebreyesus 2017-07
    """
}
