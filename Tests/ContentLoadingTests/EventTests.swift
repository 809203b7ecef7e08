import ContentLoading
import Diagnostics
import SiteModel
import Testing

/// Publicity weeks and their events: times, changes, pictures, and what both languages must say.
struct EventTests {
  static let wrong = times + changes + translations + pictures + names

  private static let times: [Wrong] = [
    event("before its week", start: "2023-04-19", report: "3:8 outside-period", "in week.zh.md"),
    event("after its week", start: "2023-04-27", report: "3:8 outside-period", "in week.zh.md"),
    event(
      "from the midnight after its week", start: "2023-04-27 00:00",
      report: "3:8 outside-period", "in week.zh.md"),
    event(
      "beyond the midnight after its week", "end: 2023-04-27 00:01",
      report: "4:6 outside-period", "in week.zh.md"),
    event(
      "that ends before it starts", "end: 2023-04-20 08:59",
      report: "4:6 outside-period", "correct “start” or “end”"),
    event(
      "that ends when it starts", "end: 2023-04-20 09:00",
      report: "4:6 outside-period", "leave “end” out"),
    event(
      "that ends on the day before", start: "2023-04-22", "end: 2023-04-21",
      report: "4:6 outside-period", "correct “start” or “end”"),
    event(
      "with a time at its start only", "end: 2023-04-21",
      report: "4:6 invalid-date", "such as `2023-04-20 09:00`"),
    event(
      "with a time at its end only", start: "2023-04-20", "end: 2023-04-20 12:00",
      report: "4:6 invalid-date", "takes whole days"),
    event(
      "with a point in its time", start: "2023-04-20 09.00", report: "3:8 invalid-date",
      "hours and minutes, such as 2022-05-20 09:00"),
    event(
      "changed at an hour", "changes: [{ date: 2023-04-01 09:00, note: 改期 }]",
      report: "4:19 invalid-date", "the day alone, such as 2022-05-20"),
    event("without a start", start: "", report: "2:1 missing-key", "add `start: "),
    Wrong(
      "a week that takes longer than a month",
      .edit("weeks/2023/week.zh.md", "2023-04-26", "2023-05-21"),
      report: "weeks/2023/week.zh.md:4:6 long-week", help: "is the year right?"),
    week(
      "a theme that nobody gave", "theme: 主题", report: "6:8 theme-without-source",
      "add `sources: [{ title: …"),
    Wrong(
      "a week that ends before it starts, whose events are left alone",
      .edit("weeks/2023/week.zh.md", "2023-04-26", "2023-04-19"),
      report: "weeks/2023/week.zh.md:4:6 outside-period", help: "correct “start” or “end”"),
  ]

  private static let changes: [Wrong] = [
    event(
      "cancelled without a change", "cancelled: true",
      report: "4:12 missing-key", "when and why it was cancelled"),
    event(
      "cancelled at no date", "cancelled: true\nchanges: [{ note: 取消 }]",
      report: "5:11 missing-key", "add `date: "),
    event(
      "cancelled in words", "cancelled: 已取消", report: "4:12 wrong-type", "`cancelled: true`"),
    event("with a change in words", "changes: 改期", report: "4:10 wrong-type", "“- ”"),
    event(
      "whose first change comes first",
      "changes:\n  - { date: 2023-04-01, note: 一 }\n  - { date: 2023-04-02, note: 二 }",
      report: "6:5 invalid-date", "put the last change first"),
  ]

  private static let translations: [Wrong] = [
    translation(
      "without a place", of: "place: 广场", "",
      report: "opening.en.md translation-parity", "add `place: …`, which translates “广场”"),
    translation(
      "without an audience", of: "audience: 公众", "",
      report: "opening.en.md translation-parity", "add `audience: …`"),
    translation(
      "without a way to take part", of: "participation: 免费", "",
      report: "opening.en.md translation-parity", "add `participation: …`"),
    translation(
      "with a place of its own", of: "", "place: Square",
      report: "opening.en.md:3:8 translation-parity", "add it to the source too"),
    translation(
      "that repeats a cancellation", of: "", "cancelled: true",
      report: "opening.en.md:3:1 translated-fact", "facts are written once"),
    translation(
      "that repeats a time", of: "", "start: 2023-04-20 09:00",
      report: "opening.en.md:3:1 translated-fact", "facts are written once"),
    translation(
      "with a change too many", of: "changes: [{ date: 2023-04-01, note: 改期 }]",
      "changes: [Moved, Moved again]",
      report: "opening.en.md:3:10 translation-parity", "translate every entry"),
    translation(
      "with a picture too many", of: "pictures: [{ image: ../../media/square.png, alt: 方块 }]",
      "pictures: [A square, A circle]",
      report: "opening.en.md:3:11 translation-parity", "translate every entry"),
    Wrong(
      "the translation of a place that cannot be read",
      .edit("weeks/2023/opening.zh.md", "\nunits", "\nplace: { zh: 甲, en: A }\nunits"),
      .text("weeks/2023/opening.en.md", "---\ntitle: Opening\nplace: A\n---\n\nIt opens.\n"),
      report: "weeks/2023/opening.zh.md:4:8 wrong-type", help: "write one text"),
    translation(
      "with a place in Chinese", of: "place: 广场", "place: 广场",
      report: "opening.en.md:3:8 untranslated-block", "translate it"),
    weekTranslation(
      "without a theme", of: "theme: 主题\nsources: [{ title: 方案 }]", "",
      report: "week.en.md translation-parity", "translates “主题”"),
    weekTranslation(
      "with a slogan too few", of: "slogans: [甲, 乙]", "slogans: [One]",
      report: "week.en.md:3:10 translation-parity", "translate every entry"),
    weekTranslation(
      "with posters as in the source", of: "posters: [{ image: ../../media/square.png, alt: 方块 }]",
      "posters: [{ image: ../../media/square.png, alt: A square }]",
      report: "week.en.md:3:11 wrong-type", "write one text"),
  ]

  private static let pictures: [Wrong] = [
    week(
      "a poster that is not there", "posters: [{ image: poster.png, alt: 兔子 }]",
      report: "6:20 broken-image", "Content/media/"),
    week(
      "a poster with a slip in its name", "posters: [{ image: ../../media/sqare.png, alt: 兔子 }]",
      report: "6:20 broken-image", "did you mean Content/media/square.png?"),
    week(
      "a poster outside of the content", "posters: [{ image: ../../../square.png, alt: 兔子 }]",
      report: "6:20 broken-image", "files of Content/ only"),
    week(
      "a poster of another site", "posters: [{ image: https://example.org/a.png, alt: 兔子 }]",
      report: "6:20 broken-image", "Content/media/"),
    week(
      "a poster that is a document", "posters: [{ image: ../../media/x.pdf, alt: 兔子 }]",
      .bytes("media/x.pdf", Array("%PDF-1.7\n".utf8)), report: "6:20 broken-image", "name a png"),
    week(
      "a poster without what it shows", "posters: [{ image: ../../media/square.png }]",
      report: "6:11 missing-key", "add `alt: what the image shows`"),
    week(
      "a poster that is a path", "posters: [../../media/square.png]",
      report: "6:11 wrong-type", "`key: value`"),
    event(
      "with a picture that is not there", "pictures: [{ image: ../../media/none.png, alt: 无 }]",
      report: "4:21 broken-image", "Content/media/"),
  ]

  private static let names: [Wrong] = [
    event("of an unknown unit", "", unit: "ip-offce", report: "5:11 unknown-unit", "“ip-office”?"),
    week(
      "a week of an unknown unit", "units: [{ unit: nobody, role: organiser }]",
      report: "6:17 unknown-unit", "units.yml"),
    week(
      "a week of an unknown task", "tasks: [2023/7]", report: "6:9 unknown-task",
      "write <plan>/<number>"),
    week(
      "a week whose unit leads", "units: [{ unit: ip-office, role: lead }]",
      report: "6:34 invalid-value", "organiser, partner"),
    news("2023/opning", "did you mean “2023/opening”?"),
    news("opening", "did you mean “2023/opening”?"),
    news("weeks/opening.zh.md", "write <week>/<event>, such as 2022/opening"),
    Wrong(
      "an event that is named like a day", .text("weeks/2023/2023-04-20.zh.md", anyEvent),
      report: "weeks/2023/2023-04-20.zh.md duplicate-address", help: "makes that page by itself"),
    Wrong(
      "an event that is named like the gallery that is still to come",
      .text("weeks/2023/gallery.zh.md", anyEvent),
      report: "weeks/2023/gallery.zh.md duplicate-address", help: "makes that page by itself"),
    Wrong(
      "an event that is named like the gallery",
      .edit("weeks/2023/week.zh.md", "published", "slogans: [甲]\npublished"),
      .text("weeks/2023/gallery.zh.md", anyEvent),
      report: "weeks/2023/gallery.zh.md duplicate-address", help: "makes that page by itself"),
    Wrong(
      "an event's name in capitals", .text("weeks/2023/Opening.zh.md", anyEvent),
      report: "weeks/2023/Opening.zh.md file-name", help: "lower-case letters"),
    Wrong(
      "two events whose names look alike",
      .text("weeks/2023/caf\u{E9}.zh.md", anyEvent),
      .text("weeks/2023/cafe\u{301}.zh.md", anyEvent),
      report: """
        weeks/2023/cafe\u{301}.zh.md file-name
        weeks/2023/caf\u{E9}.zh.md file-name
        """, help: "lower-case letters"),
  ]

  private static let anyEvent = "---\ntitle: 活动\nstart: 2023-04-21\n---\n"

  /// The event `opening` with `lines` from its fourth line.
  private static func event(
    _ name: String, start: String = "2023-04-20 09:00", _ lines: String = "",
    unit: String = "ip-office", report: String, _ help: String
  ) -> Wrong {
    Wrong(
      "an event \(name)",
      .edit(
        "weeks/2023/opening.zh.md", "2023-04-20 09:00\n",
        lines.isEmpty ? "\(start)\n" : "\(start)\n\(lines)\n"),
      .edit("weeks/2023/opening.zh.md", "ip-office", unit),
      report: "weeks/2023/opening.zh.md:\(report)", help: help)
  }

  /// The week with `line` as its sixth line.
  private static func week(
    _ name: String, _ line: String, _ others: Change..., report: String, _ help: String
  ) -> Wrong {
    Wrong(
      name,
      changes: others + [.edit("weeks/2023/week.zh.md", "\n---\n\n", "\n\(line)\n---\n\n")],
      report: "weeks/2023/week.zh.md:\(report)", help: help)
  }

  /// The event `opening` with the line `source`, translated with `lines` from the third line.
  private static func translation(
    _ name: String, of source: String, _ lines: String, report: String, _ help: String
  ) -> Wrong {
    Wrong(
      "the translation of an event \(name)",
      .edit("weeks/2023/opening.zh.md", "\nunits", "\n\(source)\nunits"),
      .text("weeks/2023/opening.en.md", "---\ntitle: Opening\n\(lines)\n---\n\nText.\n"),
      report: "weeks/2023/\(report)", help: help)
  }

  private static func weekTranslation(
    _ name: String, of source: String, _ lines: String, report: String, _ help: String
  ) -> Wrong {
    Wrong(
      "the translation of a week \(name)",
      .edit("weeks/2023/week.zh.md", "\n---\n\n", "\n\(source)\n---\n\n"),
      .text("weeks/2023/week.en.md", "---\ntitle: Week\n\(lines)\n---\n\nText.\n"),
      report: "weeks/2023/\(report)", help: help)
  }

  private static func news(_ event: String, _ help: String) -> Wrong {
    Wrong(
      "news of the event \(event)",
      .edit("news/2023-03-02-issued.zh.md", "published", "events: [\(event)]\npublished"),
      report: "news/2023-03-02-issued.zh.md:4:10 unknown-event", help: help)
  }

  @Test("An event that cannot be as it is written is an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("The messages tell an editor what is wrong")
  func tellsWhatIsWrong() async throws {
    func message(_ wrong: Wrong) async throws -> String? {
      try await Project(wrong.changes).load().diagnostics.first?.message.en
    }
    #expect(
      try await message(Self.event("", start: "2023-04-19", report: "", ""))
        == "the event is outside its week, 2023-04-20 to 2023-04-26")
    #expect(
      try await message(Self.event("", "end: 2023-04-20 09:00", report: "", ""))
        == "the event ends when it starts")
    #expect(
      try await message(Self.event("", "cancelled: true", report: "", ""))
        == "a cancelled event needs the key “changes”")
    #expect(
      try await message(
        Self.weekTranslation("", of: "slogans: [甲, 乙]", "slogans: [One]", report: "", ""))
        == "“slogans” has not as many entries as in the source: 1 here, 2 there")
  }

  @Test("The last event of a week may last until midnight")
  func acceptsMidnight() async throws {
    let change = Change.edit(
      "weeks/2023/opening.zh.md", "2023-04-20 09:00\n", "2023-04-26 20:00\nend: 2023-04-27 00:00\n")
    let outcome = try await Project([change]).load()
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.publication?.events.first?.days.map(\.iso) == ["2023-04-26"])
  }

  @Test("News may report on an event whose own file is broken, or a draft, without a second error")
  func reportsBrokenEventOnce() async throws {
    let report = Change.edit(
      "news/2023-03-02-issued.zh.md", "published", "events: [2023/opening]\npublished")
    let broken = try Project([report, .edit("weeks/2023/opening.zh.md", "09:00", "9:00")])
    #expect(
      await broken.load().diagnostics.map(\.brief) == ["weeks/2023/opening.zh.md:3:8 invalid-date"])
    let draft = try Project([
      report, .edit("weeks/2023/opening.zh.md", "title", "draft: true\ntitle"),
    ])
    let publication = try #require(await draft.load().publication)
    #expect(publication.news.first?.events.isEmpty == true)
  }
}
