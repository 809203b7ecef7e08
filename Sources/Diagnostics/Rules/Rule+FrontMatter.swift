/// Front matter and YAML.
extension Rule {
  public static let duplicateKey = Rule(undocumented: "duplicate-key", .error)
  public static let frontMatter = Rule(undocumented: "front-matter", .error)
  public static let invalidDate = Rule(undocumented: "invalid-date", .error)
  public static let invalidValue = Rule(undocumented: "invalid-value", .error)
  public static let missingKey = Rule(undocumented: "missing-key", .error)
  public static let translatedFact = Rule(undocumented: "translated-fact", .error)
  public static let unknownKey = Rule(undocumented: "unknown-key", .error)
  public static let wrongType = Rule(undocumented: "wrong-type", .error)
  public static let yaml = Rule(undocumented: "yaml", .error)
  public static let yamlFeature = Rule(undocumented: "yaml-feature", .error)

  static let aboutFrontMatter: [Rule] = [
    .duplicateKey, .frontMatter, .invalidDate, .invalidValue, .missingKey, .translatedFact,
    .unknownKey, .wrongType, .yaml, .yamlFeature,
  ]
}
