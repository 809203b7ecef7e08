/// The body.
extension Rule {
  public static let brokenAnchor = Rule(undocumented: "broken-anchor", .error)
  public static let brokenImage = Rule(undocumented: "broken-image", .error)
  public static let brokenLink = Rule(undocumented: "broken-link", .error)
  public static let brokenReference = Rule(undocumented: "broken-reference", .error)
  public static let directive = Rule(undocumented: "directive", .error)
  public static let footnote = Rule(undocumented: "footnote", .error)
  public static let headingLevel = Rule(undocumented: "heading-level", .error)
  public static let leftoverMarkup = Rule(undocumented: "leftover-markup", .warning)
  public static let missingAlternative = Rule(undocumented: "missing-alternative", .error)
  public static let nestedTooDeep = Rule(undocumented: "nested-too-deep", .error)
  public static let rawHTML = Rule(undocumented: "raw-html", .error)
  public static let tableRow = Rule(undocumented: "table-row", .error)
  public static let tableTooLarge = Rule(undocumented: "table-too-large", .error)
  public static let unsafeAddress = Rule(undocumented: "unsafe-address", .error)
  public static let unterminatedFence = Rule(undocumented: "unterminated-fence", .error)

  static let aboutBodies: [Rule] = [
    .brokenAnchor, .brokenImage, .brokenLink, .brokenReference, .directive, .footnote,
    .headingLevel, .leftoverMarkup, .missingAlternative, .nestedTooDeep, .rawHTML, .tableRow,
    .tableTooLarge, .unsafeAddress, .unterminatedFence,
  ]
}
