import FileSystem
import Foundation

/// A small office in a folder of its own, which goes when the value goes.
final class Office {
  let root: String

  init() throws {
    root =
      try FileSystem.resolved(FileManager.default.temporaryDirectory.path)
      + "/xuanzhi-\(UUID())"
    try write("site.yml", "name: { zh: 示例 }\nlanguages: [zh, en]\n")
    try write("pages/about.zh.md", "---\ntitle: 关于\n---\n\n旧话。\n")
    try write("pages/about.en.md", "---\ntitle: About\n---\n\nOld words.\n")
    try write("pages/draft.zh.md", "---\ntitle: 草稿\ndraft: true\n---\n\n草稿。\n")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func replace(_ path: String, _ old: String, _ new: String) throws {
    let text = try String(contentsOfFile: "\(root)/Content/\(path)", encoding: .utf8)
    try write(path, text.replacing(old, with: new))
  }

  func write(_ path: String, _ text: String) throws {
    let url = URL(filePath: "\(root)/Content/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
