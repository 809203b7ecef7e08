extension Message.Language {
  /// The language that the variables of an environment ask for.
  ///
  /// As POSIX has it, the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says something decides.
  /// Any Chinese is Chinese, and everything else is English.
  public init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let language = locale?.utf8.prefix { !"_-.@".utf8.contains($0) } ?? ""[...].utf8
    self = language.elementsEqual("zh".utf8) ? .zh : .en
  }
}
