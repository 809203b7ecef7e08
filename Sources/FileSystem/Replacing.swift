#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Puts `bytes` in the place of the regular file at `path`, which may be new, in one step:
  /// whoever opens it finds the old bytes or the new ones, and so does who looks after a crash.
  ///
  /// The file keeps its rights.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    var status = stat()
    let isNew = lstat(path, &status) != 0
    guard !isNew || errno == ENOENT else { throw FileError(.lookAt, path) }
    guard isNew || FileKind(mode: status.st_mode) == .file else {
      throw FileError(.write, path, code: EINVAL)
    }
    // A hidden file, which no build takes for content.
    let name =
      path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    let new = "\(parent(of: path) ?? ".")/.\(name).new"
    try remove(new)
    do throws(FileError) {
      try write(bytes, toNew: new)
      guard isNew || chmod(new, status.st_mode & 0o7777) == 0, rename(new, path) == 0 else {
        throw FileError(.write, path)
      }
    } catch {
      unlink(new)
      throw error
    }
  }
}
