#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Puts `bytes` in the place of the regular file at `path`, in one step: whoever opens it finds
  /// the old bytes or the new ones.
  ///
  /// The file keeps its rights.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw FileError(.lookAt, path) }
    guard FileKind(mode: status.st_mode) == .file else {
      throw FileError(.write, path, code: EINVAL)
    }
    // A hidden file, which no build takes for content.
    let name =
      path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    let new = "\(parent(of: path) ?? "")/.\(name).\(getpid())"
    do throws(FileError) {
      try write(bytes, toNew: new)
      guard chmod(new, status.st_mode & 0o7777) == 0, rename(new, path) == 0 else {
        throw FileError(.write, path)
      }
    } catch {
      unlink(new)
      throw error
    }
  }
}
