internal import CZip
public import Diagnostics

/// A step of packing a ZIP archive that failed: what was tried, and libzip's reason.
public struct ZipError: ExplainedError, Sendable {
  /// What was tried, such as “add OEBPS/nav.xhtml”.
  public let operation: String
  /// The reason, such as “File already exists”.
  public let reason: String

  init(_ operation: String, _ error: UnsafeMutablePointer<zip_error_t>) {
    self.operation = operation
    self.reason = String(cString: zip_error_strerror(error))
  }

  init(_ operation: String, in archive: OpaquePointer) {
    self.init(operation, zip_get_error(archive))
  }

  /// “cannot pack the e-book: OPERATION: REASON”.
  public var message: Message {
    Message(
      zh: "电子书打包失败：\(operation)：\(reason)",
      en: "cannot pack the e-book: \(operation): \(reason)")
  }
}
