import ContentLoading
import Diagnostics
import Testing

/// `units.yml`, and what mentions its units.
struct UnitTests {
  static let wrong: [Wrong] = [
    Wrong(
      "an unknown unit", .edit("plans/2023/01.zh.md", "unit: ip-office", "unit: ip-offce"),
      report: "plans/2023/01.zh.md:6:11 unknown-unit", help: "did you mean “ip-office”?"),
    Wrong(
      "a unit like no other", .edit("plans/2023/plan.zh.md", "unit: bureau", "unit: xyz"),
      report: "plans/2023/plan.zh.md:9:11 unknown-unit", help: "add it to units.yml"),
    Wrong(
      "an unknown issuer", .edit("plans/2023/plan.zh.md", "issuer: ip-office", "issuer: office"),
      report: "plans/2023/plan.zh.md:4:9 unknown-unit", help: "did you mean “ip-office” (Office)?"),
    Wrong(
      "an unknown issuer of a paper",
      .edit("papers/2023/paper.zh.md", "year", "issuer: burau\nyear"),
      report: "papers/2023/paper.zh.md:3:9 unknown-unit", help: "did you mean “bureau”?"),
    Wrong(
      "an id that is a path", .edit("plans/2023/01.zh.md", "unit: ip-office", "unit: ../ip-office"),
      report: "plans/2023/01.zh.md:6:11 unknown-unit", help: "did you mean “ip-office”?"),
    Wrong(
      "a unit by its name", .edit("plans/2023/01.zh.md", "unit: ip-office", "unit: 示例局"),
      report: "plans/2023/01.zh.md:6:11 unknown-unit", help: "did you mean “ip-office” (示例局)?"),
    Wrong(
      "a unit id twice", .edit("units.yml", "id: bureau", "id: ip-office"),
      report: "units.yml:5:9 duplicate-id", help: "another id or name"),
    Wrong(
      "a unit id in capitals", .edit("units.yml", "id: bureau", "id: IP-Office"),
      report: "units.yml:5:9 invalid-value", help: "lower-case letters"),
    Wrong(
      "a unit's name twice", .edit("units.yml", "示例厅", "示例局"),
      report: "units.yml:5:9 duplicate-id", help: "another id or name"),
    Wrong(
      "a unit's name twice but for case",
      .edit("units.yml", "示例局", "IP Office"), .edit("units.yml", "示例厅", "ip office"),
      report: "units.yml:5:9 duplicate-id", help: "another id or name"),
    Wrong(
      "a unit's name twice in two normal forms",
      .edit("units.yml", "示例局", "Caf\u{E9}"), .edit("units.yml", "示例厅", "Cafe\u{301}"),
      report: "units.yml:5:9 duplicate-id", help: "another id or name"),
    Wrong(
      "a unit without a kind", .edit("units.yml", "    kind: body\n", ""),
      report: "units.yml:2:5 missing-key", help: "add `kind: body`"),
    Wrong(
      "a unit of an unknown kind", .edit("units.yml", "kind: body", "kind: group of people"),
      report: "units.yml:3:11 invalid-value", help: "body, area, platform, group"),
    Wrong(
      "a unit without a name", .edit("units.yml", "{ zh: 示例局, en: Office }", "{}"),
      report: "units.yml:2:5 missing-key", help: "add `name:"),
    Wrong(
      "a unit that is a text", .text("units.yml", "units:\n  - ip-office\n"),
      report: "units.yml:2:5 wrong-type", help: "`key: value`"),
    Wrong(
      "no units", .remove("units.yml"), report: "units.yml unknown-unit", help: "list the units"),
    Wrong(
      "an empty list of units", .text("units.yml", ""), report: "units.yml unknown-unit",
      help: "list the units"),
  ]

  @Test("A unit that the registry lacks, or has twice, is an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("The first of two units is named beside the second")
  func pointsToFirstUnit() async throws {
    let project = try Project([.edit("units.yml", "id: bureau", "id: ip-office")])
    let note = await project.load().diagnostics.first?.notes.first
    #expect(note?.place?.line == 2 && note?.path == "Content/units.yml")
  }
}
