import Diagnostics
import FileSystem
import SiteModel

/// The folder that a site is written into.
///
/// A build never changes the folder that readers see. It fills a new one beside it, where files
/// that did not change are second names of the old ones, and exchanges the two in one step. What
/// the folder holds beside the site, such as a `.gitignore`, moves along; only files that the
/// last build listed are ever left behind.
struct OutputFolder: Sendable {
  /// The folder that holds it.
  let parent: String
  /// The folder's absolute path.
  let path: String
  /// The folder that the build fills.
  let staging: String
  /// The file in which the folder lists what was written into it.
  private let manifestName: String
  private var previous: Manifest?

  /// The folder at `path`, or a refusal.
  ///
  /// Nothing is written yet.
  ///
  /// - Parameters:
  ///   - sources: the project's own folder, which must not be written into or above.
  ///   - manifestName: the file in which the folder lists what was written into it. One with
  ///     another list is somebody else's.
  init(_ path: String, sources: String, manifestName: String) throws {
    self.manifestName = manifestName
    guard let name = Self.name(of: path), let above = FileSystem.parent(of: path) else {
      throw Refusal.noFolder(path)
    }
    parent = try Self.resolved(above)
    let prefix = parent == "/" ? "/" : "\(parent)/"
    self.path = prefix + name
    staging = "\(prefix).\(name).new"
    let root = try FileSystem.resolved(sources)
    let content = "\(root)/Content"
    guard !Self.contains(self.path, root), !Self.contains(self.path, content),
      !Self.contains(content, self.path)
    else { throw Refusal.sources(self.path) }
  }

  /// The last component of a path; `nil` where that is no name.
  private static func name(of path: String) -> String? {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Substring.init)
    guard let name, name != ".", name != ".." else { return nil }
    return String(name)
  }

  /// The absolute form of a path, of which the last folders need not exist yet.
  private static func resolved(_ path: String) throws -> String {
    if try FileSystem.kind(of: path) != nil { return try FileSystem.resolved(path) }
    guard let name = name(of: path), let above = FileSystem.parent(of: path) else {
      throw Refusal.noFolder(path)
    }
    let folder = try resolved(above)
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// Why a folder is not written into.
  enum Refusal: ExplainedError {
    case noFolder(String)
    case sources(String)
    case foreign(String, example: String)

    var message: Message {
      switch self {
      case .noFolder(let path):
        Message(
          zh: "\(path) 不是可以写入的文件夹",
          en: "\(path) is not a folder that can be written into")
      case .sources(let path):
        Message(
          zh: "\(path) 含有源文件，或就在源文件当中，不能写到那里",
          en: "\(path) holds the sources or is part of them; nothing is written there")
      case .foreign(let path, let example):
        Message(
          zh: "\(path) 不是 xuanzhi 生成的，里面有别的文件，如 \(example)；请另选一个空文件夹",
          en:
            "\(path) was not made by xuanzhi and holds other files, such as \(example); choose an empty folder"
        )
      }
    }
  }

  private static func contains(_ outer: String, _ inner: String) -> Bool {
    inner == outer || inner.utf8.starts(with: "\(outer)/".utf8)
  }

  /// What the last build listed; none in an empty folder.
  ///
  /// A folder with visible files and no list is somebody else's.
  private func manifest(in folder: String) throws -> Manifest? {
    if let bytes = try? FileSystem.contents(of: "\(folder)/\(manifestName)") {
      return Manifest(bytes)
    }
    if let foreign = try FileSystem.entries(of: folder).first(where: { !$0.name.hasPrefix(".") }) {
      throw Refusal.foreign(folder, example: foreign.name)
    }
    return nil
  }

  /// Has `fill` write the files and list them, and makes them the folder's.
  ///
  /// When anything fails, the folder stays as it was.
  ///
  /// - Parameter onWait: told when another process holds the folder.
  mutating func replace<Result>(
    onWait: () -> Void, fill: (OutputFolder) async throws -> (Manifest, Result)
  ) async throws -> Result {
    try FileSystem.makeFolder(parent)
    let lock = try await FolderLock(on: parent, onWait: onWait)
    try begin()
    do {
      let (manifest, result) = try await fill(self)
      try commit(manifest)
      lock.release()
      return result
    } catch {
      try? FileSystem.remove(staging)
      throw error
    }
  }

  /// Looks at what stands at `path`, and empties the folder that the build fills.
  private mutating func begin() throws {
    switch try FileSystem.kind(of: path) {
    case nil: previous = nil
    case .folder: previous = try manifest(in: path)
    default: throw Refusal.noFolder(path)
    }
    try FileSystem.remove(staging)
    try FileSystem.makeFolder(staging)
  }

  /// Puts a file of the new site into place; says whether its bytes differ from the last build's.
  func write(_ bytes: [UInt8], to file: String) throws(FileError) -> Bool {
    let old = "\(path)/\(file)"
    let new = "\(staging)/\(file)"
    if previous?.contains(file) ?? false,
      (try? FileSystem.contents(of: old, limit: bytes.count)) == bytes
    {
      do {
        try FileSystem.link(old, as: new)
        return false
      } catch {
        // Some file systems have no second names; the file is written again then.
      }
    }
    try FileSystem.write(bytes, toNew: new)
    return true
  }

  /// Lists the new site's files in it, moves foreign files along, and makes it the site.
  private func commit(_ manifest: Manifest) throws(FileError) {
    try FileSystem.write(manifest.bytes, toNew: "\(staging)/\(manifestName)")
    if try FileSystem.kind(of: path) == .folder { try keepForeignFiles(in: "", manifest) }
    try FileSystem.exchange(staging, with: path)
    try FileSystem.remove(staging)
  }

  private func keepForeignFiles(in folder: String, _ manifest: Manifest) throws(FileError) {
    let entries = try FileSystem.entries(of: "\(path)/\(folder)")
    // A build leaves no empty folder; git, for one, cannot do without some of its own.
    if entries.isEmpty { try FileSystem.makeFolder("\(staging)/\(folder)") }
    for entry in entries {
      let file = folder + entry.name
      if file == manifestName { continue }
      if entry.kind == .folder {
        try keepForeignFiles(in: file + "/", manifest)
      } else if !(previous?.contains(file) ?? false), !manifest.contains(file) {
        if let parent = FileSystem.parent(of: "\(staging)/\(file)") {
          try FileSystem.makeFolder(parent)
        }
        try FileSystem.link("\(path)/\(file)", as: "\(staging)/\(file)")
      }
    }
  }
}
