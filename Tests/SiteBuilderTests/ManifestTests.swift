import Foundation
import SiteBuilder
import SiteModel
import Testing

/// The list of files that a build leaves in the site.
struct ManifestTests {
  private struct Line {
    let fingerprint: String
    let size: Int
    let file: String
  }

  private func lines(of workspace: Workspace) throws -> [Line] {
    try workspace.read("Site/.xuanzhi-manifest").split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 2)
      return Line(
        fingerprint: String(parts[0]), size: try #require(Int(parts[1])), file: String(parts[2]))
    }
  }

  @Test("It lists every file of the site with its size and fingerprint, in the order of bytes")
  func listsFiles() async throws {
    let workspace = try Workspace()
    let report = try await workspace.build()
    let lines = try lines(of: workspace)
    #expect(lines.count == report.files)
    #expect(lines.reduce(0) { $0 + $1.size } == report.bytes)
    let names = lines.map { Array($0.file.utf8) }
    #expect(names == names.sorted { $0.lexicographicallyPrecedes($1) })
    for line in lines {
      let bytes = try Data(contentsOf: URL(filePath: "\(workspace.output)/\(line.file)"))
      #expect(bytes.count == line.size)
      #expect("\(Fingerprint(of: Array(bytes)))" == line.fingerprint, "\(line.file)")
    }
  }

  @Test("Without its list a site is somebody else's; with a broken one its files are kept")
  func needsList() async throws {
    let workspace = try Workspace()
    try await workspace.build()
    try workspace.write("no list\n", to: "Site/.xuanzhi-manifest")
    for folder in ["weeks", "news"] { try workspace.remove("Content/\(folder)") }
    try await workspace.build()
    #expect(workspace.exists("Site/zh/weeks/2024/index.html"))
    try workspace.remove("Site/.xuanzhi-manifest")
    await #expect(throws: (any Error).self) { try await workspace.build() }
  }

  @Test("Two builds of the same content are the same bytes, on the disk and without it")
  func isReproducible() async throws {
    let one = try Workspace()
    let two = try Workspace()
    try await one.build()
    try await two.build(into: two.root + "/elsewhere/public")
    let tree = try one.tree("Site")
    #expect(try two.tree("elsewhere/public") == tree)
    let files = try await one.files()
    for (path, bytes) in files { #expect(tree[path] == Data(bytes), "\(path)") }
    #expect(files.count == (try lines(of: one).count))
  }
}
