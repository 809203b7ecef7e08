import ContentLoading
import Diagnostics
import Foundation

/// A project in a folder of its own, which goes when the value goes.
final class Project {
  let root: String

  /// The smallest site that nothing is wrong with, changed.
  init(_ changes: [Change] = []) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "xuanzhi-\(UUID())").path
    for change in Change.files(of: smallestSite) + [.bytes("media/square.png", square)] + changes {
      try change.make(in: root + "/Content")
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func load(
    _ options: ContentLoader.Options = ContentLoader.Options()
  ) async -> ContentLoader.Outcome {
    await ContentLoader.load(root: root, options: options)
  }

  /// The fixture `name` of Tests/Fixtures.
  static func fixture(_ name: String) -> String {
    URL(filePath: #filePath).appending(path: "../../../Fixtures/\(name)").standardizedFileURL.path
  }
}

/// A change to the content of a project; paths are below Content/.
enum Change: Sendable {
  case text(String, String)
  case bytes(String, [UInt8])
  /// In the file, the first text becomes the second.
  case edit(String, String, String)
  case remove(String)
  case link(String, to: String)
  case pipe(String)
  /// In the folder, an empty file of this name, which need not be UTF-8.
  case misnamed(String, [UInt8])

  /// A plain page of the Chinese half, `pages/x.zh.md`.
  static func page(_ text: String) -> Change {
    .text("pages/x.zh.md", text)
  }

  /// A plain page with this body, which starts in its fifth line.
  static func body(_ text: String) -> Change {
    .page("---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\(text)\n")
  }

  /// The files of a text in which each starts with a line `-- path --`.
  static func files(of text: String) -> [Change] {
    ("\n" + text).components(separatedBy: "\n-- ").dropFirst().map { part in
      let halves = part.components(separatedBy: " --\n")
      return .text(halves[0], halves.dropFirst().joined(separator: " --\n") + "\n")
    }
  }

  func make(in folder: String) throws {
    let files = FileManager.default
    switch self {
    case .text(let path, let text):
      try Change.bytes(path, Array(text.utf8)).make(in: folder)
    case .bytes(let path, let bytes):
      let url = URL(filePath: "\(folder)/\(path)")
      try files.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    case .edit(let path, let old, let new):
      let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
      guard text.contains(old) else { throw Unmatched(path: path, text: old) }
      try Change.text(path, text.replacing(old, with: new, maxReplacements: 1)).make(in: folder)
    case .remove(let path): try files.removeItem(atPath: "\(folder)/\(path)")
    case .link(let path, let target):
      try files.createSymbolicLink(
        atPath: "\(folder)/\(path)", withDestinationPath: target)
    case .pipe(let path): mkfifo("\(folder)/\(path)", 0o600)
    case .misnamed(let path, let name):
      let bytes = Array("\(folder)/\(path)/".utf8) + name + [0]
      let file = bytes.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { fopen($0.baseAddress, "w") }
      }
      if let file { fclose(file) }
    }
  }

  private struct Unmatched: Error {
    let path: String
    let text: String
  }
}
