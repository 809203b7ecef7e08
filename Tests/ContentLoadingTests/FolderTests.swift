import ContentLoading
import Foundation
import Testing

/// What stands in `Content/` and does not belong there.
struct FolderTests {
  static let wrong: [Wrong] = [
    Wrong(
      "a symbolic link to a file", .link("pages/x.zh.md", to: "about.zh.md"),
      report: "pages/x.zh.md symbolic-link", help: "put the file itself here"),
    Wrong(
      "a symbolic link to a folder", .link("media/all", to: "/"),
      report: "media/all symbolic-link", help: "put the file itself here"),
    Wrong(
      "a symbolic link to nothing", .link("news/x", to: "nothing"),
      report: "news/x symbolic-link", help: "put the file itself here"),
    Wrong(
      "settings that are a symbolic link", .remove("site.yml"), .link("site.yml", to: "units.yml"),
      report: "site.yml symbolic-link", help: "put the file itself here"),
    Wrong(
      "units that are a symbolic link", .remove("units.yml"), .link("units.yml", to: "site.yml"),
      report: "units.yml symbolic-link", help: "put the file itself here"),
    Wrong(
      "a pipe", .pipe("pages/x.zh.md"),
      report: "pages/x.zh.md unexpected-file", help: "take it out of Content/"),
    Wrong(
      "folders in folders", .text("media/a/b/c/d/e/f/g/h/x.png", ""),
      report: "media/a/b/c/d/e/f/g/h unexpected-file", help: "move the files up"),
    Wrong(
      "a folder named like a text", .text("pages/x.zh.md/.keep", ""),
      report: "pages/x.zh.md unexpected-file", help: "put the file of this name here"),
    Wrong(
      "a folder named like a list of terms", .text("terms.tsv/x.tsv", ""),
      report: "terms.tsv unexpected-file", help: "put the file of this name here"),
    Wrong(
      "a folder named like a list of words", .text("wrong-words.tsv/.keep", ""),
      report: "wrong-words.tsv unexpected-file", help: "put the file of this name here"),
    Wrong(
      "a folder named like the settings", .remove("site.yml"), .text("site.yml/.keep", ""),
      report: "site.yml unexpected-file", help: "put the file of this name here"),
    Wrong(
      "a folder named like the units", .remove("units.yml"), .text("units.yml/units.yml", ""),
      report: "units.yml unexpected-file", help: "put the file of this name here"),
    Wrong(
      "no settings", .remove("site.yml"), .link("pages/x.zh.md", to: "about.zh.md"),
      report: """
        pages/x.zh.md symbolic-link
        site.yml missing-file
        """, help: "put the file itself here"),
    Wrong(
      "a translation of nothing", .text("pages/x.en.md", "---\ntitle: X\n---\n"),
      report: "pages/x.en.md missing-file", help: "(.zh.md)"),
    Wrong(
      "a task without a plan",
      .text("plans/2024/01.zh.md", "---\ntitle: 一\nnumber: 1\nchapter: 1\n---\n"),
      report: "plans/2024/plan.zh.md missing-file", help: "docs/content-model.md"),
    Wrong(
      "an event without a week",
      .text("weeks/2024/x.zh.md", "---\ntitle: 一\nstart: 2024-01-01\n---\n"),
      report: "weeks/2024/week.zh.md missing-file", help: "docs/content-model.md"),
    Wrong(
      "a section without a paper", .text("papers/2024/01-x.zh.md", "---\ntitle: 一\n---\n"),
      report: "papers/2024/paper.zh.md missing-file", help: "docs/content-model.md"),
  ]

  @Test("What does not belong into Content/ is an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("Without Content/ the loader says where to look")
  func reportsMissingFolder() async throws {
    let outcome = await ContentLoader.load(root: NSTemporaryDirectory() + "xuanzhi-\(UUID())")
    #expect(outcome.publication == nil)
    #expect(outcome.diagnostics.map(\.brief) == ["Content missing-file"])
  }

  @Test("A folder Content that is a symbolic link is refused")
  func refusesLinkedContent() async throws {
    let project = try Project()
    let other = try Project()
    let content = other.root + "/Content"
    try FileManager.default.removeItem(atPath: content)
    try FileManager.default.createSymbolicLink(
      atPath: content, withDestinationPath: project.root + "/Content")
    #expect(await other.load().diagnostics.map(\.brief) == ["Content symbolic-link"])
  }

  #if os(Linux)
    @Test("A file whose name is not UTF-8 is refused")
    func refusesNameOfBytes() async throws {
      let project = try Project([.misnamed("pages", [0xB2, 0xFA])])
      let found = await project.load().diagnostics
      #expect(found.map(\.brief) == ["pages/\u{FFFD}\u{FFFD} unreadable"])
    }
  #endif

  @Test("Hidden files are none of the content's business")
  func ignoresHiddenFiles() async throws {
    let project = try Project([
      .text(".DS_Store", "\0"), .text("pages/.about.zh.md.swp", "\0"), .link(".git", to: "/"),
    ])
    #expect(await project.load().diagnostics.isEmpty)
  }
}
