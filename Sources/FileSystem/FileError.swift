#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A system call that failed: what was tried, on which path, and the system's reason.
public struct FileError: Error, CustomStringConvertible, Sendable {
  /// What was tried, such as “read”.
  public let operation: String
  /// The path.
  public let path: String
  /// The error number of POSIX.
  public let code: Int32

  init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The system's reason, such as “Permission denied”.
  public var reason: String { String(cString: strerror(code)) }

  /// “cannot read PATH: reason”.
  public var description: String {
    "cannot \(operation) \(path): \(reason)"
  }
}
