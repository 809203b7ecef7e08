#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells a file from the same file before it was written again, without reading it.
public struct FileStamp: Sendable, Equatable {
  private let size: Int64
  private let inode: UInt64
  private let modified: [Int]
  private let changed: [Int]

  init(_ status: stat) {
    size = Int64(status.st_size)
    inode = UInt64(status.st_ino)
    #if canImport(Glibc)
      modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
      changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    #else
      modified = [status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
      changed = [status.st_ctimespec.tv_sec, status.st_ctimespec.tv_nsec]
    #endif
  }
}

extension FileSystem {
  /// The stamp of what stands at `path`; `nil` where nothing does, or nobody may look.
  public static func stamp(of path: String) -> FileStamp? {
    var status = stat()
    return lstat(path, &status) == 0 ? FileStamp(status) : nil
  }
}
