import ContentLoading
import Diagnostics
import SiteModel
import Testing

/// Days and times, which are texts until they have been checked.
struct DateTests {
  static let wrong: [Wrong] = [
    "2022-02-30", "2022-13-01", "2023-02-29", "1900-02-29", "2022-04-31", "2022-00-10",
    "0000-01-01",
    "2022-5-2", "2022/05/02", "20220502", "22-05-02", "2022-05-02T09:00", "2022-05-02 9:00",
    "2022-05-02 24:00", "2022-05-02 09:60", "2022-05-02 09:00:00", "2022-05-02  09:00",
    "２０２２-05-02", "2022年5月2日", "today",
  ].map { text in
    Wrong(
      text, .page("---\ntitle: 题\npublished: \(text)\n---\n"),
      report: "pages/x.zh.md:3:12 invalid-date", help: "2022-05-")
  }

  @Test(
    "A day that the calendar lacks, or that is written otherwise, is an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("The message says whether the form or the calendar is at fault")
  func distinguishesFormFromCalendar() async throws {
    func message(_ text: String) async throws -> String? {
      let project = try Project([.page("---\ntitle: 题\npublished: \(text)\n---\n")])
      return await project.load().diagnostics.first?.message.en
    }
    #expect(try await message("2022-02-30") == "the calendar has no “2022-02-30”")
    #expect(try await message("5月2日") == "“published” is a date, and “5月2日” is none")
    #expect(try await message("2022-05-02 9.00") == "“published” cannot be “2022-05-02 9.00”")
  }

  @Test(
    "Days and times are read as they stand there",
    arguments: [
      "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2022-05-02 00:00",
      "2022-05-02 23:59",
    ])
  func accepts(text: String) throws {
    #expect(try #require(CivilMoment(iso: text)).iso == text)
  }

  @Test("Every day of four centuries follows the one before, and comes from its seconds")
  func countsDays() throws {
    var day = try #require(CivilDate(iso: "1970-01-01"))
    var strays: [CivilDate] = []
    for number in 0..<146_097 {
      if CivilDate(unixSeconds: number * 86_400 + 3_600, offsetHours: 0) != day {
        strays.append(day)
      }
      day = try #require(day.next)
    }
    #expect(strays.isEmpty)
    #expect(day.iso == "2370-01-01")
  }

  @Test("The day of an instant depends on the offset that is asked for, and on nothing else")
  func countsWithOffset() {
    // 2022-05-20T16:30:00Z
    #expect(CivilDate(unixSeconds: 1_653_064_200, offsetHours: 0)?.iso == "2022-05-20")
    #expect(CivilDate(unixSeconds: 1_653_064_200, offsetHours: 8)?.iso == "2022-05-21")
    #expect(CivilDate(unixSeconds: -1, offsetHours: 0)?.iso == "1969-12-31")
  }

  @Test("Days of the week are those of the calendar, from 1 for Monday to 7 for Sunday")
  func countsWeekdays() throws {
    let known = [
      ("1970-01-01", 4), ("1969-12-31", 3), ("2000-02-29", 2), ("2025-04-20", 7),
      ("2025-04-26", 6), ("1949-10-01", 6), ("0001-01-01", 1), ("9999-12-31", 5),
    ]
    for (iso, weekday) in known {
      #expect(try #require(CivilDate(iso: iso)).weekday == weekday, "\(iso)")
    }
    let year = CivilDate.days(
      from: try #require(CivilDate(iso: "1899-12-31")),
      through: try #require(CivilDate(iso: "1901-01-01")))
    for (day, next) in zip(year, year.dropFirst()) {
      #expect(next.weekday == day.weekday % 7 + 1)
    }
  }

  @Test("Days count from the first to the last, over months and years, and never backwards")
  func listsDays() throws {
    func days(_ first: String, _ last: String) throws -> [String] {
      try CivilDate.days(
        from: #require(CivilDate(iso: first)), through: #require(CivilDate(iso: last))
      ).map(\.iso)
    }
    #expect(
      try days("2024-02-28", "2024-03-01") == ["2024-02-28", "2024-02-29", "2024-03-01"])
    #expect(try days("2024-12-31", "2025-01-01") == ["2024-12-31", "2025-01-01"])
    #expect(try days("2025-04-26", "2025-04-26") == ["2025-04-26"])
    #expect(try days("2025-04-26", "2025-04-25") == [])
    #expect(try days("9999-12-30", "9999-12-31") == ["9999-12-30", "9999-12-31"])
    #expect(try days("2023-01-01", "2023-12-31").count == 365)
  }
}
