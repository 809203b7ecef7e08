import FileSystem
import SiteModel

/// The folder that a site is written into.
///
/// A build never changes the folder that readers see. It fills a new one beside it, where files
/// that did not change are second names of the old ones, and exchanges the two in one step. What
/// the folder holds beside the site, such as a `.gitignore`, moves along; only files that the
/// last build listed are ever left behind.
struct OutputFolder: Sendable {
  /// The folder's absolute path.
  let path: String
  /// The folder that the build fills.
  let staging: String
  private let previous: Manifest?

  /// The file in which a site lists its files.
  static let manifestName = ".xuanzhi-manifest"

  /// Prepares the folder at `path` for a build, or refuses it.
  ///
  /// - Parameter sources: the project's own folder, which must not be written into or above.
  init(_ path: String, sources: String) throws {
    let parent = FileSystem.parent(of: path) ?? "/"
    try FileSystem.makeFolder(parent)
    let folder = try FileSystem.resolved(parent)
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty, name != ".", name != ".." else { throw Refusal.noFolder(path) }
    self.path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    staging = folder == "/" ? "/.\(name).new" : "\(folder)/.\(name).new"

    let root = try FileSystem.resolved(sources)
    let content = "\(root)/Content"
    guard !Self.contains(self.path, root), !Self.contains(self.path, content),
      !Self.contains(content, self.path)
    else { throw Refusal.sources(self.path) }

    switch try FileSystem.kind(of: self.path) {
    case nil: previous = nil
    case .folder: previous = try Self.manifest(in: self.path)
    default: throw Refusal.noFolder(self.path)
    }
  }

  /// Why a folder is not written into.
  enum Refusal: Error, CustomStringConvertible {
    case noFolder(String)
    case sources(String)
    case foreign(String, example: String)

    var description: String {
      switch self {
      case .noFolder(let path): "\(path) is not a folder that a site can be written into"
      case .sources(let path): "\(path) holds the sources or is part of them; nothing is written there"
      case .foreign(let path, let example):
        "\(path) was not made by xuanzhi and holds other files, such as \(example); choose an empty folder"
      }
    }
  }

  private static func contains(_ outer: String, _ inner: String) -> Bool {
    inner == outer || inner.utf8.starts(with: "\(outer)/".utf8)
  }

  /// What the last build listed; none in an empty folder. A folder with visible files and no list
  /// is somebody else's.
  private static func manifest(in folder: String) throws -> Manifest? {
    if let bytes = try? FileSystem.contents(of: "\(folder)/\(manifestName)") {
      return Manifest(bytes)
    }
    if let foreign = try FileSystem.entries(of: folder).first(where: { !$0.name.hasPrefix(".") }) {
      throw Refusal.foreign(folder, example: foreign.name)
    }
    return nil
  }

  /// Empties the folder that the build fills.
  func begin() throws(FileError) {
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
  func commit(_ manifest: Manifest) throws(FileError) {
    try FileSystem.write(manifest.bytes, toNew: "\(staging)/\(Self.manifestName)")
    if try FileSystem.kind(of: path) == .folder { try keepForeignFiles(in: "", manifest) }
    try FileSystem.exchange(staging, with: path)
    try FileSystem.remove(staging)
  }

  private func keepForeignFiles(in folder: String, _ manifest: Manifest) throws(FileError) {
    for entry in try FileSystem.entries(of: "\(path)/\(folder)") {
      let file = folder + entry.name
      if file == Self.manifestName { continue }
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
