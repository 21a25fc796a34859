import Testing

/// Expressions that count from the article's day or from another date.
struct RelativeTests {
  static let relative: [Marked] = [
    "2021-03-01 | Police fired on marchers [yesterday = 2021-02-28].",
    "2021-03-01 | The gates open [tomorrow = 2021-03-02].",
    "2021-03-01 | The issue of [today = 2021-03-01] is the bridge.",
    "2021-03-01 | It was shut [the day before yesterday = 2021-02-27].",
    "2021-03-01 | It opens [the day after tomorrow = 2021-03-03].",
    "2021-03-01 | She writes for Harbour Today and The Lake.",
    "2021-03-01 | The lamp failed [last night = 2021-02-28TNI, TIME].",
    "2021-03-01 | The lamp failed [this morning = 2021-03-01TMO, TIME].",
    "2021-03-01 | The choir sings [tonight = 2021-03-01TNI, TIME].",
    "2024-03-18 | Turnout was low over [the weekend = 2024-W11-WE, 2024-03-16..2024-03-17].",
    "2024-03-18 | The council decides [this week = 2024-W12, 2024-03-18..2024-03-24].",
    "2024-03-18 | The council decided [last week = 2024-W11].",
    "2024-03-18 | The rules change [next month = 2024-04].",
    "2024-03-18 | The rules changed [last month = 2024-02].",
    "2021-01-02 | The rules changed [last month = 2020-12].",
    "2024-03-18 | Fares rose [this year = 2024].",
    "2024-03-18 | It failed [last year = 2023, 2023-01-01..2023-12-31].",
    "2018-07-15 | The guards left [this past week = 2018-W28, 2018-07-09..2018-07-15].",
    "2022-02-17 | Markets tumbled [earlier this week = 2022-W07 START, 2022-02-14..2022-02-16].",
    "2022-02-17 | Taxes will rise [later this year = 2022 END, 2022-02-17..2022-12-31].",
    "2022-02-17 | The roof must be shut by [the end of the month = 2022-02 END].",
    "2024-05-10 | It was sold [three years ago = 2021].",
    "2024-05-10 | It was sold [two months ago = 2024-03].",
    "2024-05-10 | It was sold [10 days ago = 2024-04-30].",
    "2024-05-10 | It was sold [a week ago = 2024-W18].",
    "2024-05-10 | It was sold [years ago = PAST_REF, no days].",
    "2023-05-02 | The strike starts [a week from Thursday = 2023-05-11].",
    "2024-04-20 | It was shut [two days after Easter Monday = 2024-04-03].",
    "2024-03-18 | The hearing is set for [the week of May 6 = 2024-W19].",
  ].map(Marked.init)

  static let anaphoric: [Marked] = [
    "2024-05-10 | The bill passed [Wednesday = 2024-05-08]; [a day earlier = 2024-05-07] the minister had quit.",
    "2022-02-15 | Troops left on [Feb. 12 = 2022-02-12]. On [the same day = 2022-02-12], the envoys spoke.",
    "2023-07-01 | He was held on [June 6 = 2023-06-06] and charged [later that week = 2023-W23 END, 2023-06-06..2023-06-11].",
    "2023-07-01 | The vote fell on [June 6 = 2023-06-06]. [The next day = 2023-06-07] she resigned.",
    "2023-07-01 | The vote fell on [June 6 = 2023-06-06]. [Two days later = 2023-06-08] she resigned.",
    "2023-07-01 | The vote fell on [June 6 = 2023-06-06]. [The following week = 2023-W24] two more did.",
    "2023-07-01 | The vote fell on [June 6 = 2023-06-06]. [The next morning = 2023-06-07TMO] it rained.",
    "2023-07-01 | The vote fell on [June 6, 2019 = 2019-06-06]. [That year = 2019] the lake froze.",
    "2023-07-01 | It fell on [June 6 = 2023-06-06], unlike [the previous Friday = 2023-06-02].",
    "| Talks were held on [December 7, 2021 = 2021-12-07] and again on [December 30 = 2021-12-30].",
    "| In [December 2021 = 2021-12] a draft was released. On [January 26 = 2022-01-26] the reply was handed over.",
    "2022-11-08 | Profit in [the third quarter = 2022-Q3] fell from that of [a year earlier = 2021-Q3].",
  ].map(Marked.init)

  static let timesOfDay: [Marked] = [
    "2023-09-20 | Power failed at [8 p.m. Tuesday = 2023-09-19T20:00, TIME] across the region.",
    "2023-09-20 | Power failed at [8:15 pm on Tuesday = 2023-09-19T20:15].",
    "2023-09-20 | Power failed on [Tuesday at 8pm = 2023-09-19T20:00].",
    "2023-09-20 | The boat left at [noon = 2023-09-20T12:00].",
    "2009-12-16 | It was closed at [18:00 UTC = 2009-12-16T18:00Z].",
    "2018-07-15 | Talks begin at [1:20 p.m. local time = 2018-07-15T13:20].",
    "2018-07-15 | It was updated at [8:30 AM ET, Sun July 15, 2018 = 2018-07-15T08:30].",
    "2018-07-15 | The side won 3:2 and 21:15 after a 16:9 film.",
    "2022-01-05 | [Late in the evening of December 30 = 2021-12-30TEV END, TIME], they spoke again.",
    "2023-06-09 | Drones struck the port [overnight Thursday = 2023-06-08TNI, 2023-06-08..2023-06-09].",
    "2023-06-09 | It happened [early on Thursday morning = 2023-06-08TMO START].",
    "2023-06-09 | The fog came in [the morning = 2023-06-09TMO].",
    "2023-06-09 | The night watch saw the evening star and the morning train.",
  ].map(Marked.init)

  static let lengths: [Marked] = [
    "2022-02-15 | During a [35-minute = PT35M, DURATION] call they traded accusations.",
    "2022-02-12 | The call lasted [slightly more than an hour = PT1H MORE_THAN].",
    "2022-02-12 | The call lasted [two and a half hours = PT2.5H].",
    "2022-02-12 | The call lasted [half an hour = PT30M].",
    "2022-02-12 | The call lasted [an hour and a half = PT1.5H].",
    "2022-02-12 | They fought for [at least 20 years = P20Y EQUAL_OR_MORE].",
    "2022-02-12 | They fought for [nearly two years = P2Y APPROX].",
    "2022-02-12 | They fought for [up to 180 days = P180D EQUAL_OR_LESS].",
    "2022-02-12 | Tension has peaked in [the past several days = PXD].",
    "2021-12-31 | It can be ruled out in [the next two weeks = P2W, 2021-12-31..2022-01-14].",
    "2021-12-31 | The second talk in [the past month = P1M, 2021-11-30..2021-12-31] was short.",
    "2021-12-31 | They argued for [months = PXM] about [years = PXY] of neglect.",
    "2021-12-31 | The [decades-long = PXY] dispute ended after a [two-week = P2W] strike.",
    "2021-12-31 | It took [a couple of days = P2D] and [1,000 hours = PT1000H] of work.",
    "2021-12-31 | A 52-year-old guard, who is 30 years old, was held.",
    "2021-12-31 | The second man on the second floor waited his turn.",
  ].map(Marked.init)

  static let repeated: [Marked] = [
    "2019-04-12 | They have marched [every Friday = XXXX-WXX-5, SET] for [two months = P2M].",
    "2019-04-12 | They march on [Fridays = XXXX-WXX-5, SET].",
    "2019-04-12 | Fees rise [every year = P1Y] and are paid [every two weeks = P2W].",
    "2019-04-12 | It sails [daily = P1D, SET] and is cleaned [weekly = P1W].",
    "2019-04-12 | It sails twice [a week = P1W, SET].",
    "2019-04-12 | The Weekly Lantern was sold.",
    "2019-04-12 | Bells ring [every morning = XXXX-XX-XXTMO].",
  ].map(Marked.init)

  static let vague: [Marked] = [
    "2022-02-12 | The answer will come [soon = FUTURE_REF, no days].",
    "2022-02-12 | The lock was [recently = PAST_REF] cleaned.",
    "2022-02-12 | It is [now = PRESENT_REF] dry.",
    "2022-02-12 | An announcement is expected in [the near future = FUTURE_REF].",
    "2022-02-12 | They met in [the past = PAST_REF].",
    "2022-02-12 | The future king of the island went past the mill.",
  ].map(Marked.init)

  static let numbers: [Marked] = [
    "2022-02-12 | Flight 2019 carried 1985 people and 2000 crates to gate 14.",
    "2022-02-12 | The fund paid $1999 and 2010 dollars for resolution 1973.",
    "2022-02-12 | They won 2-1, lost 9-10 and shared 3/4 of the purse.",
    "2022-02-12 | Some 2,014 of 1,990 votes, or 10 percent, were late.",
  ].map(Marked.init)

  @Test(arguments: relative) func fromTheArticlesDay(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }

  @Test(arguments: anaphoric) func fromTheDateMentioned(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }

  @Test(arguments: timesOfDay) func timesOfTheDay(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }

  @Test(arguments: lengths) func lengthsOfTime(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }

  @Test(arguments: repeated) func repetitions(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }

  @Test(arguments: vague) func vagueWords(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }

  @Test(arguments: numbers) func numbersAreNoDates(_ sentence: Marked) {
    #expect(sentence.found() == sentence.expressions)
  }
}
