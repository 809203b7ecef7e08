/// Documents for paper and articles for WeChat.
extension Rule {
  public static let tooLong = Rule(undocumented: "too-long", .error)
  public static let typesetting = Rule(undocumented: "typesetting", .error)

  static let aboutExport: [Rule] = [
    .tooLong, .typesetting,
  ]
}
