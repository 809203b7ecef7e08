extension Diagnostic {
  /// The same of a text that is kept as it was issued: no machine changes it, and the help says what
  /// to do instead.
  ///
  /// Only what is about the words themselves is different: a file's encoding is no part of the text.
  public var ofOfficialText: Diagnostic {
    guard Rule.aboutProofreading.contains(rule), let help else { return self }
    var diagnostic = self
    diagnostic.fix = nil
    diagnostic.help = Message(
      zh: "这是正式文本，先与原件核对：原件如此，用“sic”或“waivers”注明；录入有误，才\(help.zh)",
      en:
        "this text is official, so compare it with the original: say in “sic” or “waivers” that it"
        + " stands so there; only where it was copied wrongly, \(help.en)")
    return diagnostic
  }
}
