public import Diagnostics
public import FileSystem

/// Makes the changes that diagnostics carry, in the files of `Content/`.
///
/// Nothing else in the program writes into it.
public enum ContentMender {
  /// A file that was changed.
  public struct Mended: Sendable {
    /// Its path, which starts with `Content/`.
    public let path: String
    /// How many places in it were mended.
    public let count: Int
  }

  /// Makes the changes in the project whose folder is `root`; the files come in the order of their
  /// paths' bytes.
  ///
  /// A file that is not what was checked, because somebody else has just written it, stays as it is.
  public static func mend(
    _ diagnostics: [Diagnostic], in root: String
  ) throws(FileError) -> [Mended] {
    let mendable = Dictionary(grouping: diagnostics.filter { $0.fix != nil }, by: \.path)
    var mended: [Mended] = []
    for path in mendable.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard try isOwn(path, in: root),
        let bytes = try FileSystem.contents(of: "\(root)/\(path)")
      else { continue }
      let file = SourceFile(path: path, bytes: bytes)
      let (new, count) = file.fixed(by: mendable[path] ?? [])
      guard count > 0 else { continue }
      try FileSystem.replace("\(root)/\(path)", with: new)
      mended.append(Mended(path: path, count: count))
    }
    return mended
  }

  /// Whether the path leads to a file of the content, by way of folders and no symbolic link.
  private static func isOwn(_ path: String, in root: String) throws(FileError) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard names.count > 1, names[0].elementsEqual(ContentTree.folder.utf8),
      !names.contains(where: { $0.elementsEqual("..".utf8) })
    else { return false }
    var folder = root
    for name in names.dropLast() {
      folder += "/" + (String(Substring(name)))
      guard try FileSystem.kind(of: folder) == .folder else { return false }
    }
    return try FileSystem.kind(of: "\(root)/\(path)") == .file
  }
}
