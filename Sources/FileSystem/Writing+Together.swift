extension FileSystem {
  /// Writes files that must not exist yet: all of them, or none.
  ///
  /// Each is written under a hidden name beside its place first, and takes its own name when all
  /// are whole.
  public static func writeTogether(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(FileError) {
    var hidden: [String] = []
    var placed: [String] = []
    do throws(FileError) {
      for file in files {
        let folder = parent(of: file.path) ?? "."
        try makeFolder(folder)
        let name = "\(folder)/.\(file.path.split(separator: "/").last ?? "").new"
        try remove(name)
        try write(file.bytes, toNew: name)
        hidden.append(name)
      }
      for (file, name) in zip(files, hidden) {
        try link(name, as: file.path)
        placed.append(file.path)
      }
    } catch {
      for path in placed + hidden { try? remove(path) }
      throw error
    }
    for name in hidden { try remove(name) }
  }
}
