/// Relations.
extension Rule {
  public static let duplicateId = Rule(undocumented: "duplicate-id", .error)
  public static let duplicateAddress = Rule(undocumented: "duplicate-address", .error)
  public static let numberGap = Rule(undocumented: "number-gap", .error)
  public static let outsidePeriod = Rule(undocumented: "outside-period", .error)
  public static let quoteNotInText = Rule(undocumented: "quote-not-in-text", .error)
  public static let translationParity = Rule(undocumented: "translation-parity", .error)
  public static let unknownEvent = Rule(undocumented: "unknown-event", .error)
  public static let unknownTask = Rule(undocumented: "unknown-task", .error)
  public static let unknownUnit = Rule(undocumented: "unknown-unit", .error)

  static let aboutRelations: [Rule] = [
    .duplicateId, .duplicateAddress, .numberGap, .outsidePeriod, .quoteNotInText,
    .translationParity, .unknownEvent, .unknownTask, .unknownUnit,
  ]
}
