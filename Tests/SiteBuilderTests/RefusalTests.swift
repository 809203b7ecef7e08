import Foundation
import Testing

/// Folders that nothing is written into.
struct RefusalTests {
  /// Paths below the project's root; those without a slash at the start stay as they are.
  @Test(
    "A build refuses a folder that holds the sources or is none, and leaves all as it was",
    arguments: [
      "", "/", "/.", "/..", "/Site/..", "/Content", "/Content/", "/Content/Site",
      "/Content/../Content",
      "/Content/pages/..", "/notes.txt", "/linked", "/linked/plans",
    ])
  func refuses(path: String) async throws {
    let workspace = try Workspace()
    try workspace.write("mine", to: "notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: workspace.root + "/linked", withDestinationPath: "Content")
    let before = try workspace.tree()
    await #expect(throws: (any Error).self) {
      try await workspace.build(into: workspace.root + path)
    }
    #expect(try workspace.tree() == before)
  }

  @Test(
    "A build refuses a path that names no folder", arguments: ["", ".", "..", "/", "//", "./."])
  func refusesNoFolder(path: String) async throws {
    let workspace = try Workspace()
    let error = await #expect(throws: (any Error).self) { try await workspace.build(into: path) }
    #expect("\(try #require(error))".contains("is not a folder that can be written into"))
  }

  @Test("A build refuses a folder above the project")
  func refusesParent() async throws {
    let workspace = try Workspace()
    let above = URL(filePath: workspace.root).deletingLastPathComponent().path
    let error = await #expect(throws: (any Error).self) { try await workspace.build(into: above) }
    #expect("\(try #require(error))".contains("holds the sources"))
    #expect(workspace.exists("Content/site.yml"))
  }

  @Test("A build refuses a folder with somebody else's files, and names one")
  func refusesForeignFolder() async throws {
    let workspace = try Workspace()
    try workspace.write("mine", to: "Site/thesis.txt")
    let error = await #expect(throws: (any Error).self) { try await workspace.build() }
    #expect("\(try #require(error))".contains("such as thesis.txt"))
    #expect(try workspace.tree("Site") == ["thesis.txt": Data("mine".utf8)])
  }

  @Test("An empty folder, one with hidden files only, and one that is not there yet are fine")
  func acceptsEmptyFolder() async throws {
    let workspace = try Workspace()
    try workspace.write("*", to: "Site/.gitignore")
    try await workspace.build()
    #expect(workspace.exists("Site/index.html"))
    try await workspace.build(into: workspace.root + "/deep/er/Site/")
    #expect(workspace.exists("deep/er/Site/index.html"))
    #expect(!workspace.exists("deep/er/Site/Site"))
  }
}
