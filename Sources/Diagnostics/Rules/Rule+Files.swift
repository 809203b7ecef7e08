/// Files.
extension Rule {
  public static let byteOrderMark = Rule(undocumented: "byte-order-mark", .error)
  public static let controlCharacter = Rule(undocumented: "control-character", .error)
  public static let encoding = Rule(undocumented: "encoding", .error)
  public static let fileName = Rule(undocumented: "file-name", .error)
  public static let fileTooLarge = Rule(undocumented: "file-too-large", .error)
  public static let lineEnds = Rule(undocumented: "line-ends", .error)
  public static let mediaSize = Rule(undocumented: "media-size", .error)
  public static let mediaType = Rule(undocumented: "media-type", .error)
  public static let missingFile = Rule(undocumented: "missing-file", .error)
  public static let symbolicLink = Rule(undocumented: "symbolic-link", .error)
  public static let unexpectedFile = Rule(undocumented: "unexpected-file", .error)
  public static let unreadable = Rule(undocumented: "unreadable", .error)

  static let aboutFiles: [Rule] = [
    .byteOrderMark, .controlCharacter, .encoding, .fileName, .fileTooLarge, .lineEnds, .mediaSize,
    .mediaType, .missingFile, .symbolicLink, .unexpectedFile, .unreadable,
  ]
}
