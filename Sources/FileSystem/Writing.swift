private import CExchange

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Makes a folder and those above it.
  ///
  /// One that exists already is fine.
  public static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o777) == 0 { return }
    switch errno {
    case EEXIST:
      guard try kind(of: path) == .folder else {
        throw FileError(.makeFolder, path, code: ENOTDIR)
      }
    case ENOENT:
      guard let parent = parent(of: path), parent != path else {
        throw FileError(.makeFolder, path, code: ENOENT)
      }
      try makeFolder(parent)
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(.makeFolder, path) }
    default: throw FileError(.makeFolder, path)
    }
  }

  /// Writes a file that must not exist yet.
  public static func write(_ bytes: [UInt8], toNew path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(.write, path) }
    var failure: FileError?
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        #if canImport(Glibc)
          let sent = Glibc.write(
            descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        #else
          let sent = Darwin.write(
            descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        #endif
        if sent >= 0 {
          done += sent
        } else if errno != EINTR {
          failure = FileError(.write, path)
          return
        }
      }
    }
    if close(descriptor) != 0 && failure == nil { failure = FileError(.write, path) }
    if let failure { throw failure }
  }

  /// Gives the file at `existing` a second name.
  public static func link(_ existing: String, as path: String) throws(FileError) {
    // Not `link`, which on some systems links to what a symbolic link leads to.
    guard linkat(AT_FDCWD, existing, AT_FDCWD, path, 0) == 0 else { throw FileError(.link, path) }
  }

  /// Puts the folder `new` at `current`, and whatever stood there at `new`: in one step where the
  /// system can, else in two.
  public static func exchange(_ new: String, with current: String) throws(FileError) {
    if try kind(of: current) == nil {
      guard rename(new, current) == 0 else { throw FileError(.move, new) }
      return
    }
    if xuanzhi_exchange(new, current) == 0 { return }
    guard errno == ENOSYS || errno == EINVAL || errno == ENOTSUP else {
      throw FileError(.exchange, current)
    }
    let aside = new + ".old"
    guard rename(current, aside) == 0 else { throw FileError(.move, current) }
    guard rename(new, current) == 0 else {
      let reason = FileError(.move, new)
      _ = rename(aside, current)
      throw reason
    }
    guard rename(aside, new) == 0 else { throw FileError(.move, aside) }
  }

  /// Removes a file, a symbolic link, or a folder with all that is in it.
  ///
  /// Nothing there is fine.
  public static func remove(_ path: String) throws(FileError) {
    guard let kind = try kind(of: path) else { return }
    if kind == .folder {
      for entry in try entries(of: path) { try remove("\(path)/\(entry.name)") }
      guard rmdir(path) == 0 else { throw FileError(.remove, path) }
    } else {
      guard unlink(path) == 0 else { throw FileError(.remove, path) }
    }
  }

  /// The absolute form of a path that exists, free of symbolic links, `.` and `..`.
  public static func resolved(_ path: String) throws(FileError) -> String {
    guard let result = realpath(path, nil) else { throw FileError(.find, path) }
    defer { free(result) }
    return String(cString: result)
  }

  /// The folder that holds `path`, which need not exist; `nil` for the root.
  public static func parent(of path: String) -> String? {
    let slash = UInt8(ascii: "/")
    var name = path.utf8[...]
    while name.count > 1, name.last == slash { name.removeLast() }
    guard !name.elementsEqual([slash]) else { return nil }
    guard let end = name.lastIndex(of: slash) else { return "." }
    return end == name.startIndex ? "/" : String(path[..<end])
  }
}

/// A folder locked against other holders while the value lives.
///
/// The system frees the lock however the process ends.
public struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Locks `folder`; waits while another holder has it, after telling `onWait`.
  ///
  /// Waiting holds no thread, since the other holder may be a task of the same process that needs
  /// one.
  public init(on folder: String, onWait: () -> Void) async throws {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.open, folder) }
    var isWaiting = false
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw FileError(.lock, folder) }
      if !isWaiting { onWait() }
      isWaiting = true
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Gives the folder free.
  ///
  /// Without it, the end of the value does.
  public consuming func release() {}

  deinit {
    close(descriptor)
  }
}
