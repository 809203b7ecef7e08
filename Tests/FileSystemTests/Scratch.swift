import FileSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of its own with a folder `Content` in it, which goes when the value goes.
final class Scratch {
  let root: String

  init() throws {
    root = "/tmp/xuanzhi-\(UInt64.random(in: 0 ... .max))"
    try FileSystem.makeFolder("\(root)/Content/plans")
  }

  deinit {
    try? FileSystem.remove(root)
  }

  /// Writes a new file, `path` below the root.
  func write(_ path: String, _ text: String = "text") throws {
    try FileSystem.write(Array(text.utf8), toNew: "\(root)/\(path)")
  }

  func makeFolder(_ path: String) throws {
    try FileSystem.makeFolder("\(root)/\(path)")
  }

  func remove(_ path: String) throws {
    try FileSystem.remove("\(root)/\(path)")
  }

  func move(_ path: String, to other: String) {
    _ = rename("\(root)/\(path)", "\(root)/\(other)")
  }

  func link(_ path: String, to target: String) {
    _ = symlink(target, "\(root)/\(path)")
  }
}
