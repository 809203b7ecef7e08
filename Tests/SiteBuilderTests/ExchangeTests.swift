import Foundation
import SiteBuilder
import Testing

/// What a build does to the folder that it finds.
struct ExchangeTests {
  @Test("Files that a build did not write survive, hidden ones, links and empty folders too")
  func keepsForeignFiles() async throws {
    let workspace = try Workspace()
    try workspace.write("*", to: "Site/.gitignore")
    try await workspace.build()
    try workspace.write("www.example.org", to: "Site/CNAME")
    try workspace.write("ref", to: "Site/.git/HEAD")
    try workspace.write("mine", to: "Site/zh/plans/notes.txt")
    let files = FileManager.default
    try files.createDirectory(
      atPath: workspace.output + "/.git/refs/tags", withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: workspace.output + "/latest", withDestinationPath: "nowhere")
    let inode = try workspace.inode(of: "Site/CNAME")

    try await workspace.build()
    #expect(try workspace.read("Site/.gitignore") == "*")
    #expect(try workspace.read("Site/CNAME") == "www.example.org")
    #expect(try workspace.inode(of: "Site/CNAME") == inode)
    #expect(try workspace.read("Site/zh/plans/notes.txt") == "mine")
    #expect(workspace.exists("Site/.git/refs/tags"))
    #expect(try files.destinationOfSymbolicLink(atPath: workspace.output + "/latest") == "nowhere")
  }

  @Test("A page whose content is gone vanishes, and its folder with it")
  func removesPages() async throws {
    let workspace = try Workspace()
    try await workspace.build()
    #expect(workspace.exists("Site/zh/weeks/2024/closing/index.html"))
    try workspace.remove("Content/weeks/2024/closing.zh.md")
    try workspace.remove("Content/weeks/2024/closing.en.md")
    try await workspace.build()
    #expect(!workspace.exists("Site/zh/weeks/2024/closing"))
    #expect(!workspace.exists("Site/en/weeks/2024/closing"))
    #expect(workspace.exists("Site/zh/weeks/2024/opening/index.html"))
  }

  @Test("A page that somebody changed by hand is written again")
  func restoresPages() async throws {
    let workspace = try Workspace()
    try await workspace.build()
    let page = try workspace.read("Site/zh/index.html")
    try workspace.write("defaced", to: "Site/zh/index.html")
    try workspace.remove("Site/en/index.html")
    #expect(try await workspace.build().changed == 2)
    #expect(try workspace.read("Site/zh/index.html") == page)
    #expect(workspace.exists("Site/en/index.html"))
  }

  @Test("Files that did not change stay the same files of the disk")
  func keepsUnchangedFiles() async throws {
    let workspace = try Workspace()
    let first = try await workspace.build()
    #expect(first.changed == first.files && first.files > 100)
    let paths = try workspace.tree("Site").keys.filter { $0.hasSuffix(".html") }
    let inodes = try paths.map { try workspace.inode(of: "Site/\($0)") }

    let second = try await workspace.build()
    #expect(second.changed == 0 && second.files == first.files && second.bytes == first.bytes)
    #expect(try paths.map { try workspace.inode(of: "Site/\($0)") } == inodes)

    try workspace.edit("Content/pages/about.en.md", "made up", "invented")
    #expect(try await workspace.build().changed == 1)
    let changed = try zip(paths, inodes).filter { try workspace.inode(of: "Site/\($0)") != $1 }
    #expect(changed.map(\.0) == ["en/about/index.html"])
  }

  @Test("Who reads a file while the site is built goes on reading the old one")
  func changesNoFileInPlace() async throws {
    let workspace = try Workspace()
    try await workspace.build()
    let handle = try #require(
      FileHandle(forReadingAtPath: workspace.output + "/zh/about/index.html"))
    let old = try workspace.read("Site/zh/about/index.html")
    try workspace.edit("Content/pages/about.zh.md", "编造的", "虚构的")
    try await workspace.build()
    #expect(try handle.readToEnd() == Data(old.utf8))
    #expect(try workspace.read("Site/zh/about/index.html") != old)
  }

  @Test("Nothing is left beside the site, not even what a killed build left there")
  func leavesNothingBeside() async throws {
    let workspace = try Workspace()
    try workspace.write("half", to: ".Site.new/zh/index.html")
    try await workspace.build()
    try await workspace.build()
    let entries = try FileManager.default.contentsOfDirectory(atPath: workspace.root)
    #expect(entries.sorted() == ["Content", "Site"])
  }
}
