/// Common given names, one list for all: a capitalised word after one of them is very probably a surname.
enum GivenNames {
  /// Names that nearly always are a woman's; names of `list` that are neither here nor in `either` are a man's.
  static let women: Set<String> = Set(
    """
    alexandra alice alison amanda amy ana andrea angela ann anna anne annie barbara carol \
    caroline catherine charlotte christina christine cynthia claire clara claudia deborah diana \
    diane donna eleanor elena elizabeth ellen emily emma eva evelyn fiona frances giorgia hannah \
    heather helen hillary ingrid irina isabel jane janet jennifer jessica jill joan joanna \
    judith julia julie karen kate katherine kathleen katie kirsten laura lauren lina linda \
    lindsey lisa lois louise lucy margaret maria marie marina marta martha mary maya megan \
    melissa michelle nancy natalia natalie nicola nina nora olga olivia pamela patricia paula \
    pauline penny petra rachel rebecca renata rhoda rosa ruth sally samantha sandra sara sarah \
    sharon sheila sofia sophia sophie stella stephanie susan svetlana sylvia tamara tanya \
    tatiana teresa theresa tina ursula vera veronica victoria viktoria virginia wanda wendy \
    yulia zoe
    """.split(separator: " ").map(String.init))
  static let either: Set<String> = Set(
    "alex andrea chris jordan kelly kim leslie robin sam terry tracy nikki jan jean".split(
      separator: " "
    ).map(String.init))

  static let list = """
    aaron abdul adam adrian ahmed alan albert alejandro alex alexander alexei alexandra alfred alice \
    alison ali amanda amy ana anatoly andre andreas andrei andrew andrzej andy angela angus ann anna \
    anne annie anthony antonio antony antti arthur barack barbara ben benjamin bernard bernie bill \
    bob boris brad brett brian bruce carl carlos carol caroline catherine charles charlotte chris \
    christian christina christine christopher chuck claire clara claudia colin craig cynthia dan \
    daniel david deborah denis dennis diana diane dick dmitry dmitri dominic donald donna doug \
    douglas duncan ed eddie edward eleanor elena elizabeth ellen emily emma emmanuel eric erik ernst \
    eva evan evelyn felix fiona frances francis francois frank fred frederick gary gavin geoffrey \
    george gerald gerhard giorgia giuseppe gordon graham grant greg gregory gustav guy hannah hans \
    harold harry hassan heather heinrich helen henry herbert hillary howard hugh ian igor ingrid irina \
    isaac isabel ivan jack jacob jake james jan jane janet jason jay jean jeff jeffrey jennifer jens \
    jeremy jerome jerry jessica jill jim jimmy joan joanna joe joel johan johannes john johnny jon \
    jonathan jordan jorge jose josef joseph joshua juan judith julia julian julie justin karen karl \
    kate katherine kathleen katie keith kelly ken kenneth kevin kim kirsten klaus konstantin kurt \
    kyle lars laura lauren lawrence leo leon leonid leonard leslie lewis liam linda lindsey lisa \
    lloyd lois lorenzo louis louise lucas lucy luis luke lyndon magnus manuel marc marcel marco \
    marcus margaret maria marie marina mario mark marta martha martin mary mateusz matt matteo \
    matthew maurice max maya megan mehmet melissa michael michel michelle miguel mike mikhail mitch \
    mitt mohamed mohammad mohammed muhammad nancy natalia natalie nathan neil nicholas nick nicola \
    nicolas nigel nikita nikolai nikki nina noah nora norman oleg olaf olga oliver olivia omar oscar \
    otto pablo pamela patricia patrick paul paula pauline pavel pedro penny per peter petra philip \
    phil philippe pierre piotr rachel rafael ralph rand randy raymond rebecca recep renata rex \
    rhoda richard rick rob robert roberto robin rodrigo roger roland ron ronald rosa ross roy rudy \
    rupert russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei \
    sergey sergio sharon sheila simon sofia sophia sophie stanley stefan stella stephanie stephen \
    steve steven stuart susan svetlana sven sylvia tamara tanya tatiana ted teresa terry theodore \
    theresa thomas tim timothy tina todd tom tommy tony trey ursula vera veronica victor victoria \
    viktor vincent viktoria virginia vladimir volodymyr walter wanda wang warren wayne wendy werner \
    will william winston wolfgang xi yuri yury yulia yusuf zachary zoe
    """
}
