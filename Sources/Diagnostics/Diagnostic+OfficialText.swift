extension Diagnostic {
  /// The same of a text that is kept as it was issued: no machine changes it, and the help says what
  /// to do instead.
  ///
  /// Only what is about the words themselves is different: a file's encoding and the day on which
  /// the site published a text are no part of it.
  ///
  /// - Parameter hasNotes: whether `sic` may note an oddity at this place.
  public func ofOfficialText(hasNotes: Bool) -> Diagnostic {
    let isNotable = hasNotes && rule.isTypographic
    return kept { help in
      Message(
        zh: "这是正式文本，先与原件核对：原件如此，用\(isNotable ? "“sic”或" : "")“waivers”注明；录入有误，才\(help.zh)",
        en:
          "this text is official, so compare it with the original: say in"
          + " \(isNotable ? "“sic” or " : "")“waivers” that it stands so there; only where it was"
          + " copied wrongly, \(help.en)")
    }
  }

  /// The same of words that are quoted from another document.
  public var ofQuotation: Diagnostic {
    kept { help in
      Message(
        zh: "这是引文，先与原件核对：原件如此，用“waivers”注明；录入有误，才\(help.zh)",
        en:
          "these words are quoted, so compare them with the original: say in “waivers” that they"
          + " stand so there; only where they were copied wrongly, \(help.en)")
    }
  }

  private func kept(_ words: (Message) -> Message) -> Diagnostic {
    guard !isKept, Rule.aboutProofreading.contains(rule), rule.isWaivable, let help else {
      return self
    }
    var diagnostic = self
    diagnostic.fix = nil
    diagnostic.help = words(help)
    diagnostic.isKept = true
    return diagnostic
  }
}
