/// The site.
extension Rule {
  public static let notConfigured = Rule(undocumented: "not-configured", .warning)
  public static let future = Rule(undocumented: "future", .warning)

  static let aboutSite: [Rule] = [
    .notConfigured, .future,
  ]
}
