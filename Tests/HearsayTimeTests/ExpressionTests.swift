import Testing

/// Sentences of our own with every time expression marked, and none else.
struct ExpressionTests {
  static let calendar: [Marked] = [
    "| The ferry left on [May 3, 2022 = 2022-05-03, 2022-05-03..2022-05-03].",
    "| The ferry left on [Tuesday, May 3, 2022 = 2022-05-03].",
    "| The ferry left on [3 May 2022 = 2022-05-03] at the latest.",
    "| It was opened on [the 3rd of May, 2022 = 2022-05-03] by the mayor.",
    "| The order is dated [7th December 1941 = 1941-12-07].",
    "| The log is dated [2023-04-09 = 2023-04-09].",
    "| The log says [2023-04-09T18:30:00 = 2023-04-09T18:30, TIME].",
    "| The stamp says [9/27/2022 = 2022-09-27].",
    "| The stamp says [27/9/2022 = 2022-09-27].",
    "| The depot closed in [March 2021 = 2021-03, 2021-03-01..2021-03-31].",
    "| The depot closed in [February of 2024 = 2024-02, 2024-02-01..2024-02-29].",
    "2022-02-12 | The draft was published on [Dec. 17 = 2021-12-17].",
    "2022-02-12 | The draft was published on [17 December = 2021-12-17].",
    "2021-12-31 | The envoys will meet on [January 12 = 2022-01-12].",
    "2024-03-02 | The act was signed on [Feb. 29 = 2024-02-29].",
    "2021-12-31 | In [March = 2021-03], the keeper was called home.",
    "2021-12-31 | The talks will be held in [January = 2022-01].",
    "2022-06-10 | The pier was closed in [January last year = 2021-01].",
    "2022-06-10 | She was last seen [last October = 2021-10].",
    "2022-06-10 | The vote is due [next March = 2023-03].",
    "2022-06-10 | The vote is due [this November = 2022-11].",
    "1999-04-19 | He was shot [last Oct. 23 = 1998-10-23] at his home.",
    "2018-04-10 | Prime Minister May said the cabinet may resume debate in [May = 2018-05].",
    "2018-04-10 | The men march to the sea, and April Hale leads them.",
    "2018-04-10 | It was painted by August Wren for his sister.",
    "| The mill burned down in [1987 = 1987, 1987-01-01..1987-12-31].",
    "| The mill stood idle since [1987 = 1987] for want of water.",
    "| The [2016 = 2016] election was close, and so was that of [2020 = 2020].",
    "| It was the year 2 of the plan, and [the year 2000 = 2000] came.",
    "| The band broke up in [1969-70 = 1969/1970, 1969-01-01..1970-12-31].",
    "| The war of [1914-1918 = 1914/1918] took half the village.",
    "| Rents in [the 1970s = 197, 1970-01-01..1979-12-31] were low.",
    "| Rents in [the '90s = 199] were high.",
    "| The plant was built in [the mid-1980s = 198 MID].",
    "| The wall dates from [the 14th century = 13, 1300-01-01..1399-12-31].",
    "| Sanctions first bit in [early 2014 = 2014 START, 2014-01-01..2014-07-02].",
    "| It closed at [the end of 2021 = 2021 END].",
    "| It closed in [late March 2021 = 2021-03 END].",
    "2022-02-12 | The demands were made [late last year = 2021 END].",
    "2021-11-02 | Losses narrowed in [fiscal 2021 = FY2021, no days].",
    "| Landings doubled in [the first half of 2019 = 2019-H1, 2019-01-01..2019-06-30].",
    "| Orders fell in [the third quarter of 2022 = 2022-Q3, 2022-07-01..2022-09-30].",
    "2022-11-08 | Its [third-quarter = 2022-Q3] profit fell.",
    "2022-11-08 | Profit fell in [Q2 = 2022-Q2].",
    "| The pool was built in [the summer of 2016 = 2016-SU, 2016-06-01..2016-08-31].",
    "2022-01-04 | They first met [last summer = 2021-SU].",
    "2022-01-04 | The prices fall and the waters spring from the rock.",
    "2022-01-03 | Shells fell on the town on [Christmas Day = 2021-12-25].",
    "2022-01-03 | The lamp failed on [New Year's Eve = 2021-12-31].",
    "2024-04-10 | They marched on [Easter Monday = 2024-04-01].",
    "2023-12-01 | The shops were shut on [Thanksgiving = 2023-11-23].",
  ].map(Marked.init)

  static let ranges: [Marked] = [
    "2021-12-31 | Envoys will meet on [January 9-10 = 2022-01-09/2022-01-10, 2022-01-09..2022-01-10].",
    "2021-12-31 | Envoys will meet on [Jan. 9\u{2013}10 = 2022-01-09/2022-01-10].",
    "| The fair ran [9-11 May 2019 = 2019-05-09/2019-05-11].",
    "| The fair ran from [May 30 to June 2, 2019 = 2019-05-30/2019-06-02, 2019-05-30..2019-06-02].",
    "2024-07-11 | Leaders met from [Monday to Wednesday = 2024-07-08/2024-07-10, 2024-07-08..2024-07-10].",
    "2024-07-11 | The office was open [Monday-Wednesday = 2024-07-08/2024-07-10].",
    "| Wages rose in [March-June 2021 = 2021-03/2021-06, 2021-03-01..2021-06-30].",
  ].map(Marked.init)

  static let weekdays: [Marked] = [
    "2022-02-15 | The two presidents spoke by phone on [Saturday = 2022-02-12].",
    "2022-02-15 | The ministers will meet on [Saturday = 2022-02-19].",
    "2022-02-12 | The ministers met on [Saturday = 2022-02-12].",
    "2022-02-12 | The ministers are due to meet on [Monday = 2022-02-14].",
    "2022-02-15 | The call, originally scheduled for [Monday = 2022-02-14], was brought forward.",
    "2022-02-15 | They spoke on [Saturday = 2022-02-12], though the call had been planned for [Monday = 2022-02-14].",
    "2022-03-03 | A million people have fled since [Monday = 2022-02-28].",
    "2023-03-15 | The lender was closed [last Friday = 2023-03-10].",
    "2023-03-15 | The lender opens again [next Wednesday = 2023-03-22].",
    "2018-07-15 | The mayor said [Sunday = 2018-07-15] that she would fly north.",
    "2018-07-15 | Nothing bad will come out of [Monday = 2018-07-16]'s summit.",
    "2018-07-15 | The board refused to sign on [Friday = 2018-07-13].",
    "2018-07-15 | The board agreed to sign on [Friday = 2018-07-20].",
    "2018-07-15 | The two leaders meet [Monday = 2018-07-16] in the harbour town.",
    "2018-07-15 | On [Friday = 2018-07-20] the council will vote.",
    "2018-07-15 | The hearing was postponed until [Tuesday = 2018-07-17].",
    "2018-07-15 | Officials could not be reached [Thursday = 2018-07-12].",
    "2018-07-15 | The vote was held [Friday night = 2018-07-13TNI, TIME].",
    "| The two presidents spoke by phone on [Saturday = XXXX-WXX-6, no days].",
    "2024-05-10 | They sat in the rain, and the sun and the cat sat too.",
    "2024-05-10 | He wrote for Harbour News Sunday and went to the Black Friday sale.",
  ].map(Marked.init)

  @Test(arguments: calendar) func calendarDates(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }

  @Test(arguments: ranges) func rangesOfDates(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }

  @Test(arguments: weekdays) func weekdaysByTense(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }
}
