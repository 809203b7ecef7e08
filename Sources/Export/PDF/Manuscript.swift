/// A document as the typesetter gets it.
public struct Manuscript: Sendable {
  /// A picture that the source names.
  public struct Picture: Sendable {
    /// The name: ASCII letters, digits, `-`, `_` and `.`.
    public let fileName: String
    /// What the file holds.
    public let bytes: [UInt8]

    /// A picture.
    public init(fileName: String, bytes: [UInt8]) {
      self.fileName = fileName
      self.bytes = bytes
    }
  }

  /// The text.
  public let source: TypstSource
  /// The pictures, each name once.
  public let pictures: [Picture]
  /// The time that the file states for its making, in seconds since 1970 began.
  public let timestamp: Int

  /// A document.
  public init(source: TypstSource, pictures: [Picture], timestamp: Int) {
    self.source = source
    self.pictures = pictures
    self.timestamp = timestamp
  }
}
