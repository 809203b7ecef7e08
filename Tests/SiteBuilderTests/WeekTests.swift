import Foundation
import Testing

/// The pages of publicity weeks, their days and their events.
struct WeekTests {
  /// The lines of a day in the programme of the invented week of 2025, without markup.
  private func programme(_ day: String, in language: String) async throws -> [String] {
    let page = try text(await Fixture.office.value, "\(language)/weeks/2025/index.html")
    return try lines(of: day, on: page)
  }

  private func lines(of day: String, on page: String) throws -> [String] {
    let days = try #require(page.range(of: #"<ol class="days">"#))
    let heading = try #require(
      page.range(of: #"<time datetime="\#(day)">"#, range: days.upperBound..<page.endIndex))
    let end = try #require(page.range(of: "</ol>", range: heading.upperBound..<page.endIndex))
    return page[heading.upperBound..<end.lowerBound].split(separator: "<li").dropFirst().map {
      "<li\($0)".replacing(/<[^>]*>/, with: "").replacing(/\s+/, with: " ")
        .trimmingCharacters(in: .whitespaces)
    }
  }

  @Test(
    "An event says on each of its days what matters on it",
    arguments: [
      ("zh", "2025-04-20", "全天，至4月26日 知识产权保护成果图片展（虚构）"),
      ("zh", "2025-04-21", "全天，第2天 知识产权保护成果图片展（虚构）"),
      ("zh", "2025-04-26", "全天，最后一天 知识产权保护成果图片展（虚构）"),
      ("zh", "2025-04-21", "全天 公共服务中心开放日（虚构）"),
      ("zh", "2025-04-20", "09:00—10:30 宣传周启动仪式（虚构）"),
      ("zh", "2025-04-22", "09:00 宣传志愿者培训（虚构）"),
      ("zh", "2025-04-23", "20:00—24:00 主题灯光秀（虚构）"),
      ("zh", "2025-04-25", "18:30—4月26日00:30 无假货夜市（虚构）"),
      ("zh", "2025-04-26", "至00:30 无假货夜市（虚构）"),
      ("zh", "2025-04-22", "14:00—16:30 有变更 中学生知识产权知识竞赛（虚构）"),
      ("zh", "2025-04-23", "07:00—08:30 已取消 知识产权主题健步走（虚构）"),
      (
        "en", "2025-04-20",
        "All day, until 26 April Exhibition: intellectual property protected (invented)"
      ),
      ("en", "2025-04-21", "All day, day 2 Exhibition: intellectual property protected (invented)"),
      ("en", "2025-04-25", "18:30–00:30 (26 April) Night market without fakes (invented)"),
      ("en", "2025-04-26", "Until 00:30 Night market without fakes (invented)"),
      ("en", "2025-04-23", "07:00–08:30 Cancelled Walk along the river (invented)"),
    ])
  func tellsTimes(language: String, day: String, line: String) async throws {
    let lines = try await programme(day, in: language)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test("Between its first day and its last, an event with times says which day it is")
  func countsDays() async throws {
    let office = try Workspace()
    try office.edit(
      "Content/weeks/2025/night-market.zh.md", "end: 2025-04-26 00:30", "end: 2025-04-26 22:00")
    try office.edit(
      "Content/weeks/2025/night-market.zh.md", "start: 2025-04-25 18:30", "start: 2025-04-24 18:30")
    let page = try text(await office.files(), "zh/weeks/2025/index.html")
    #expect(try lines(of: "2025-04-25", on: page).contains("第2天 无假货夜市（虚构）"))
  }

  @Test("A light show until midnight is none of the next day's events")
  func endsAtMidnight() async throws {
    let lines = try await programme("2025-04-24", in: "zh")
    #expect(!lines.isEmpty && !lines.contains { $0.contains("灯光秀") })
  }

  @Test("A day without events has no page, and the days beside it lead to each other")
  func skipsEmptyDays() async throws {
    let files = try await Fixture.office.value
    #expect(files["zh/weeks/2024/2024-04-21/index.html"] == nil)
    let page = try text(files, "zh/weeks/2024/2024-04-22/index.html")
    #expect(page.contains(#"<a href="../2024-04-20/" class="previous">"#))
    #expect(page.contains(#"<a href="../2024-04-23/" class="next">"#))
  }

  @Test("Weeks lead to each other by time, though the index begins with the newest")
  func ordersWeeks() async throws {
    let files = try await Fixture.office.value
    #expect(
      try text(files, "zh/weeks/2025/index.html").contains(
        #"<a href="../2024/" class="previous">"#))
    #expect(
      try text(files, "zh/weeks/2024/index.html").contains(#"<a href="../2025/" class="next">"#))
    let index = try text(files, "zh/weeks/index.html")
    let newest = try #require(index.range(of: #"<a href="2025/""#))
    let oldest = try #require(index.range(of: #"<a href="2024/""#))
    #expect(newest.lowerBound < oldest.lowerBound)
    #expect(index.contains("40项活动") && index.contains("尊重创造，守护诚信（虚构）"))
  }

  @Test("A report is linked from its event and its week, and leads to the event")
  func linksReports() async throws {
    let files = try await Fixture.office.value
    let report = "news/2025-04-26-night-market/"
    #expect(
      try text(files, "zh/weeks/2025/night-market/index.html").contains(
        #"href="../../../\#(report)""#))
    #expect(try text(files, "zh/weeks/2025/index.html").contains(#"href="../../\#(report)""#))
    #expect(
      try text(files, "zh/\(report)index.html").contains(#"href="../../weeks/2025/night-market/""#))
  }

  @Test("Structured data have offset, status and week of an event")
  func describesEvents() async throws {
    let files = try await Fixture.office.value
    let walk = try structuredData(files, "en/weeks/2025/park-walk/index.html")
    #expect(walk["eventStatus"] as? String == "https://schema.org/EventCancelled")
    #expect(walk["startDate"] as? String == "2025-04-23T07:00+08:00")
    #expect(walk["endDate"] as? String == "2025-04-23T08:30+08:00")
    let week = try #require(walk["superEvent"] as? [String: String])
    #expect(week["url"] == "https://www.example.org/office/en/weeks/2025/")
    let opening = try structuredData(files, "zh/weeks/2025/opening/index.html")
    #expect(opening["eventStatus"] as? String == "https://schema.org/EventScheduled")
    let contest = try structuredData(files, "en/weeks/2025/school-contest/index.html")
    #expect(contest["eventStatus"] as? String == "https://schema.org/EventRescheduled")
    #expect(contest["previousStartDate"] as? [String] == ["2025-04-21"])
    let images = try #require(opening["image"] as? [String])
    #expect(images.first?.hasPrefix("https://www.example.org/office/assets/opening.") == true)
  }

  private func structuredData(
    _ files: [String: [UInt8]], _ path: String
  ) throws -> [String: Any] {
    let page = try text(files, path)
    let block = try #require(
      page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
    return try #require(
      JSONSerialization.jsonObject(with: Data(block.1.utf8)) as? [String: Any])
  }
}
