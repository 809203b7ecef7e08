import ContentLoading
import Diagnostics
import Foundation
import SiteModel
import Testing

/// What was announced in the last commit, held against what stands there now.
struct AnnouncementTests {
  private static let event = "weeks/2023/opening.zh.md"
  private static let week = "weeks/2023/week.zh.md"

  @Test("A new time is reported where it stands, with the old one and the entry to write")
  func newTime() async throws {
    let found = try await problems(
      [.edit(Self.event, "2023-04-20 09:00", "2023-04-21 10:00")], since: [])
    #expect(found.map(\.brief) == ["weeks/2023/opening.zh.md:3:8 unannounced-change"])
    #expect(found.first?.notes.first?.message.en == "the last commit has “2023-04-20 09:00”")
    #expect(
      found.first?.help?.en
        == "add `changes: [{ date: 2023-04-18, note:"
        + " \"开始时间由2023-04-20 09:00改为2023-04-21 10:00。\","
        + " was: 2023-04-20 09:00 }]`, with the reason")
  }

  @Test("A new entry of changes says enough")
  func announced() async throws {
    let moved = Change.edit(
      Self.event, "2023-04-20 09:00",
      "2023-04-21 10:00\nchanges: [{ date: 2023-04-18, note: 改期 }]")
    #expect(try await problems([moved], since: []).isEmpty)
  }

  @Test("The entry of an earlier change does not")
  func oldEntry() async throws {
    let first = Change.edit(
      Self.event, "2023-04-20 09:00",
      "2023-04-20 09:00\nplace: 甲\nchanges: [{ date: 2023-04-10, note: 改期 }]")
    let found = try await problems(
      [first, .edit(Self.event, "place: 甲", "place: 乙")], since: [first])
    #expect(found.map(\.brief) == ["weeks/2023/opening.zh.md:4:8 unannounced-change"])
    #expect(found.first?.help?.en.hasPrefix("add `- { date: 2023-04-18,") ?? false)
  }

  @Test("A place that goes and a cancellation with an old entry are changes too")
  func goneAndCancelled() async throws {
    let first = Change.edit(
      Self.event, "2023-04-20 09:00",
      "2023-04-20 09:00\nplace: 甲\nchanges: [{ date: 2023-04-10, note: 改期 }]")
    let found = try await problems(
      [first, .edit(Self.event, "place: 甲", "cancelled: true")], since: [first])
    #expect(
      found.map(\.brief) == [
        "weeks/2023/opening.zh.md:1:1 unannounced-change",
        "weeks/2023/opening.zh.md:4:12 unannounced-change",
      ])
    #expect(found.first?.help?.en.contains("地点由甲改为未定。活动取消。") ?? false)
  }

  @Test("The dates of a week count")
  func ofAWeek() async throws {
    let found = try await problems([.edit(Self.week, "2023-04-26", "2023-04-27")], since: [])
    #expect(found.map(\.brief) == ["weeks/2023/week.zh.md:4:6 unannounced-change"])
  }

  @Test("What was a draft may change, and so may the rest of a text", arguments: [event, week])
  func drafts(file: String) async throws {
    let draft = Change.edit(file, "\n---\n", "\ndraft: true\n---\n")
    let moved = Change.edit(Self.event, "2023-04-20 09:00", "2023-04-21 10:00")
    #expect(try await problems([moved], since: [draft]).isEmpty)
    #expect(try await problems([.edit(file, "title: ", "title: 新")], since: []).isEmpty)
  }

  @Test("A value that is refused is not also reported as changed")
  func refused() async throws {
    let found = try await problems(
      [.edit(Self.event, "2023-04-20 09:00", "4月21日")], since: [])
    #expect(found.isEmpty)
  }

  /// What is said of the project with `changes`, whose last commit has those of `earlier`.
  private func problems(
    _ changes: [Change], since earlier: [Change]
  ) async throws -> [Diagnostic] {
    let committed = try Project(earlier)
    let files = try [Self.event, Self.week].map { path in
      let bytes = try Data(contentsOf: URL(filePath: "\(committed.root)/Content/\(path)"))
      return SourceFile(path: "Content/\(path)", bytes: [UInt8](bytes))
    }
    let options = ContentLoader.Options(today: CivilDate(iso: "2023-04-18"), committed: files)
    return try await Project(changes).load(options).diagnostics.filter {
      $0.rule == .unannouncedChange
    }
  }
}
