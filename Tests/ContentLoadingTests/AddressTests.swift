import ContentLoading
import Diagnostics
import Testing

/// Pages that would have the same address, and files of the same address.
struct AddressTests {
  static let wrong: [Wrong] = [
    Wrong(
      "a page with the address of an index", .text("pages/tasks.zh.md", page),
      report: "pages/tasks.zh.md duplicate-address", help: "another id or file name"),
    Wrong(
      "a unit with the address of the matrix", .edit("units.yml", "id: bureau", "id: matrix"),
      .edit("plans/2023/plan.zh.md", "unit: bureau", "unit: matrix"),
      report: "units.yml duplicate-address", help: "another id or file name"),
    Wrong(
      "two sections of one slug", .text("papers/2023/02-start.zh.md", "---\ntitle: 二\n---\n"),
      report: "papers/2023/02-start.zh.md duplicate-address", help: "another id or file name"),
    Wrong(
      "a page and an index that differ by case only", .text("pages/Tasks.zh.md", page),
      report: "pages/Tasks.zh.md file-name", help: "lower-case letters"),
  ]

  private static let page = "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n"

  @Test("One address is one page", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("The other page of an address is named, or that the site makes it by itself")
  func namesOtherPage() async throws {
    let sections = try Project([.text("papers/2023/02-start.zh.md", "---\ntitle: 二\n---\n")])
    let note = await sections.load().diagnostics.first?.notes.first
    #expect(note?.path == "Content/papers/2023/01-start.zh.md")
    let index = try Project([.text("pages/tasks.zh.md", Self.page)])
    let problem = try #require(await index.load().diagnostics.first)
    #expect(problem.notes.isEmpty && problem.help?.en.contains("makes that page by itself") == true)
  }
}
