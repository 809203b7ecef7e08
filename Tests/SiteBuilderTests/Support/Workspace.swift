import ContentLoading
import Foundation
import SiteBuilder
import SiteModel
import Templates
import Testing

/// A project in a folder of its own with the content of a fixture; it goes when the value goes.
final class Workspace: Sendable {
  let root: String

  init(_ fixture: String = "Office") throws {
    root = FileManager.default.temporaryDirectory.appending(path: "xuanzhi-\(UUID())").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    let content = URL(filePath: #filePath).appending(path: "../../../Fixtures/\(fixture)/Content")
    try FileManager.default.copyItem(
      atPath: content.standardizedFileURL.path, toPath: root + "/Content")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// The folder that `build` writes by default.
  var output: String { root + "/Site" }

  func publication(drafts: Bool = false) async throws -> Publication {
    let outcome = await ContentLoader.load(
      root: root, options: ContentLoader.Options(includesDrafts: drafts))
    return try #require(outcome.publication, "\(outcome.diagnostics)")
  }

  /// Every file of the site by its path, without the disk.
  func files() async throws -> [String: [UInt8]] {
    let site = try await SiteBuilder(publication(), templates: SiteLook()).onDemand()
    return Dictionary(
      uniqueKeysWithValues: site.files.map { ($0, site.bytes(of: $0) ?? []) })
  }

  @discardableResult
  func build(into folder: String? = nil) async throws -> SiteBuilder<SiteLook>.Report {
    try await SiteBuilder(publication(), templates: SiteLook()).write(
      into: folder ?? output, sources: root, progress: { _, _ in }, onWait: {})
  }

  // MARK: Files

  /// Writes a file of the project.
  func write(_ text: String, to path: String) throws {
    let url = URL(filePath: "\(root)/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func copy(_ path: String, to other: String) throws {
    let (source, target) = (URL(filePath: "\(root)/\(path)"), URL(filePath: "\(root)/\(other)"))
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: target)
  }

  func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try read(path)
    try #require(text.contains(old))
    try write(text.replacing(old, with: new), to: path)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(root)/\(path)")
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(path)")
  }

  /// The number that the disk knows a file by.
  func inode(of path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
    return attributes[.systemFileNumber] as? Int
  }

  /// What a folder of the project holds: files with their bytes, and empty folders.
  func tree(_ folder: String = "") throws -> [String: Data] {
    let files = FileManager.default
    let base = "\(root)/\(folder)"
    var tree: [String: Data] = [:]
    for path in try files.subpathsOfDirectory(atPath: base) {
      tree[path] = files.contents(atPath: "\(base)/\(path)") ?? Data()
    }
    return tree
  }
}

/// The files of the two fixtures as they are, by their paths.
enum Fixture {
  static let office = Task { try await Workspace().files() }
  static let englishOffice = Task { try await Workspace("EnglishOffice").files() }
}

/// A file of the site as text.
func text(_ files: [String: [UInt8]], _ path: String) throws -> String {
  String(decoding: try #require(files[path], "there is no \(path)"), as: UTF8.self)
}
