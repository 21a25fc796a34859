import HearsayModel
import Testing

struct DayTests {
  @Test func knowsWeekdays() {
    #expect(Day(iso: "2022-02-12")?.weekday == 6)
    #expect(Day(iso: "1970-01-01")?.weekday == 4)
  }

  @Test func everyNumberComesBack() throws {
    for number in stride(from: -200_000, through: 200_000, by: 37) {
      let day = Day(number: number)
      let (year, month, date) = day.components
      #expect(Day(year: year, month: month, day: date) == day)
      #expect(Day(iso: day.description) == day)
    }
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "", "20230101"])
  func refusesWhatIsNoDay(_ text: String) { #expect(Day(iso: text) == nil) }
}
