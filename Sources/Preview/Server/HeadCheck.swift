/// Checks the heads of the requests on a connection, byte by byte, for what the parser lets pass
/// or does not tell apart.
///
/// Requests with a body end their connection, so that there is nothing but heads to check.
struct HeadCheck {
  /// What is wrong with a head.
  enum Fault: Error {
    case requestLineTooLong
    case fieldsTooLong
    case versionNotServed
    /// The request line does not end with a version, or not as lines end in HTTP.
    case malformed
  }

  /// The bytes that a request line may have, with its line end.
  static let maximumRequestLine = 8 * 1024
  /// The bytes that all fields of a head may have, with their line ends.
  static let maximumFields = 32 * 1024
  /// The fields that a head may have.
  static let maximumFieldCount = 100

  private var requestLine: [UInt8] = []
  private var isInFields = false
  private var isLineEmpty = true
  private var fieldBytes = 0
  private var fieldCount = 0

  /// Takes the next byte of the connection.
  mutating func take(_ byte: UInt8) throws(Fault) {
    if isInFields {
      fieldBytes += 1
      guard fieldBytes <= Self.maximumFields else { throw .fieldsTooLong }
    } else {
      requestLine.append(byte)
      guard requestLine.count <= Self.maximumRequestLine else { throw .requestLineTooLong }
    }
    switch byte {
    case UInt8(ascii: "\n"): try endLine()
    case UInt8(ascii: "\r"): break
    default: isLineEmpty = false
    }
  }

  private mutating func endLine() throws(Fault) {
    if isLineEmpty {
      // The head is complete, or has yet to begin.
      self = HeadCheck()
    } else if isInFields {
      fieldCount += 1
      guard fieldCount <= Self.maximumFieldCount else { throw .fieldsTooLong }
    } else {
      try checkVersion()
      isInFields = true
    }
    isLineEmpty = true
  }

  private func checkVersion() throws(Fault) {
    let end = requestLine.suffix("HTTP/1.1\r\n".utf8.count)
    guard end.starts(with: "HTTP/".utf8), end.suffix(2).elementsEqual("\r\n".utf8) else {
      throw .malformed
    }
    let version = end.dropLast(2)
    guard version.elementsEqual("HTTP/1.1".utf8) || version.elementsEqual("HTTP/1.0".utf8) else {
      throw .versionNotServed
    }
  }
}
