extension Diagnostic {
  /// The same of a text that is kept as it was issued: no machine changes it, and the help says what
  /// to do instead.
  ///
  /// Only what is about the words themselves is different: a file's encoding and the day on which
  /// the site published a text are no part of it.
  ///
  /// - Parameter hasNotes: whether `sic` may note an oddity at this place.
  public func ofOfficialText(hasNotes: Bool) -> Diagnostic {
    guard Rule.aboutProofreading.contains(rule), rule.isWaivable, let help else { return self }
    let isNotable = hasNotes && rule.isTypographic
    var diagnostic = self
    diagnostic.fix = nil
    diagnostic.help = Message(
      zh: "这是正式文本，先与原件核对：原件如此，用\(isNotable ? "“sic”或" : "")“waivers”注明；录入有误，才\(help.zh)",
      en:
        "this text is official, so compare it with the original: say in"
        + " \(isNotable ? "“sic” or " : "")“waivers” that it stands so there; only where it was copied"
        + " wrongly, \(help.en)")
    return diagnostic
  }
}
