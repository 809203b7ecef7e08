#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands at a path.
public enum FileKind: Sendable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A symbolic link, wherever it leads.
  case symbolicLink
  /// A pipe, a socket or a device.
  case special

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .symbolicLink
    default: self = .special
    }
  }
}

/// The files of the machine, as plain calls of POSIX that follow no symbolic link.
public enum FileSystem {
  /// What stands at `path`; `nil` where nothing does.
  public static func kind(of path: String) throws(FileError) -> FileKind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(.lookAt, path)
    }
    return FileKind(mode: status.st_mode)
  }

  /// The entries of a folder in the order of their names' bytes.
  ///
  /// A name that is not UTF-8 comes
  /// with U+FFFD in it.
  public static func entries(of folder: String) throws(FileError) -> [(
    name: String, kind: FileKind
  )] {
    guard let stream = opendir(folder) else { throw FileError(.open, folder) }
    defer { closedir(stream) }
    var entries: [(name: String, kind: FileKind)] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileError(.list, folder) }
        break
      }
      let type = entry.pointee.d_type
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name == "." || name == ".." { continue }
      switch Int32(type) {
      case Int32(DT_REG): entries.append((name, .file))
      case Int32(DT_DIR): entries.append((name, .folder))
      case Int32(DT_LNK): entries.append((name, .symbolicLink))
      default:
        // Some file systems do not say the type in the folder.
        if let kind = try kind(of: "\(folder)/\(name)") { entries.append((name, kind)) }
      }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The bytes of a regular file, or `nil` when it holds more than `limit`.
  public static func contents(of path: String, limit: Int = .max) throws(FileError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(.read, path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(.read, path) }
    guard FileKind(mode: status.st_mode) == .file else {
      throw FileError(.read, path, code: EINVAL)
    }
    guard Int(status.st_size) <= limit else { return nil }

    // One byte more than the size tells the end of the file without another call.
    let capacity = Int(status.st_size) + 1
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let received = read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
        if received > 0 {
          count += received
        } else if received == 0 {
          break
        } else if errno != EINTR {
          failure = FileError(.read, path)
          break
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
