import ContentLoading
import Foundation
import SiteBuilder
import SiteModel
import Templates
import Testing

/// Builds that fail, and builds that meet.
struct FailureTests {
  @Test("A build that fails half-way leaves the old site, and the next one succeeds")
  func leavesOldSite() async throws {
    let workspace = try Workspace()
    try await workspace.build()
    // Where the new page's folder shall be stands a file of somebody else.
    try workspace.write("mine", to: "Site/zh/contact")
    try workspace.write(
      "---\ntitle: 联系\npublished: 2024-01-01\n---\n", to: "Content/pages/contact.zh.md")
    let before = try workspace.tree("Site")
    let error = await #expect(throws: (any Error).self) { try await workspace.build() }
    #expect("\(try #require(error))".contains("zh/contact"))
    #expect(try workspace.tree("Site") == before)
    #expect(!workspace.exists(".Site.new"))

    try workspace.remove("Site/zh/contact")
    try await workspace.build()
    #expect(workspace.exists("Site/zh/contact/index.html"))
  }

  @Test("A folder that cannot be made is an error that names it")
  func reportsImpossibleFolder() async throws {
    let workspace = try Workspace()
    try workspace.write("mine", to: "notes.txt")
    let error = await #expect(throws: (any Error).self) {
      try await workspace.build(into: workspace.root + "/notes.txt/Site")
    }
    #expect("\(try #require(error))".contains("notes.txt"))
  }

  @Test("Builds into one folder at the same time wait for each other, and all end well")
  func waits() async throws {
    let workspace = try Workspace()
    let publication = try await workspace.publication()
    let waits = Counter()
    let reports = try await withThrowingTaskGroup { group in
      for _ in 0..<4 {
        group.addTask {
          try await SiteBuilder(publication, templates: SiteLook()).write(
            into: workspace.output, sources: workspace.root, progress: { _, _ in },
            onWait: { waits.add() })
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(reports.count == 4)
    #expect(reports.map(\.changed).sorted().prefix(3) == [0, 0, 0])
    #expect(waits.count <= 3)
    let alone = try Workspace()
    try await alone.build()
    #expect(try workspace.tree("Site") == alone.tree("Site"))
    #expect(!workspace.exists(".Site.new"))
  }

  @Test("Progress is told to the end")
  func tellsProgress() async throws {
    let workspace = try Workspace()
    let last = Counter()
    let report = try await SiteBuilder(workspace.publication(), templates: SiteLook()).write(
      into: workspace.output, sources: workspace.root,
      progress: { done, total in if done == total { last.add() } }, onWait: {})
    #expect(last.count == 1 && report.pagesPerLanguage > 40)
  }
}
