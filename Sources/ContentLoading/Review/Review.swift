import Diagnostics

/// Takes what editors said of a place into account: waivers, and texts that are kept as issued.
struct Review {
  private var files: [String: ParsedFile] = [:]
  private var officialPaths: Set<String> = []

  init(of library: Library) {
    for entry in library.entries.values {
      for file in [entry.source] + entry.translations.values { files[file.file.path] = file }
      if library.isVerbatim(entry) { officialPaths.insert(entry.source.file.path) }
    }
  }

  /// `diagnostics` without what is waived, with the help that an official text needs, and with the
  /// waivers that waive nothing.
  func excused(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var used: [String: Set<Int>] = [:]
    let remaining = withoutWaived(diagnostics, &used)
    return remaining.map(ofOfficialText) + unused(besides: used)
  }

  private func ofOfficialText(_ diagnostic: Diagnostic) -> Diagnostic {
    guard officialPaths.contains(diagnostic.path), let file = files[diagnostic.path] else {
      return diagnostic
    }
    return diagnostic.ofOfficialText(
      hasNotes: file.hasNotes && diagnostic.range.map(file.isInBody) ?? false)
  }

  /// `diagnostics` without what is waived.
  func withoutWaived(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var used: [String: Set<Int>] = [:]
    return withoutWaived(diagnostics, &used)
  }

  /// - Parameter used: gets, by file, the waivers that excused something.
  private func withoutWaived(
    _ diagnostics: [Diagnostic], _ used: inout [String: Set<Int>]
  ) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      let waivers = files[diagnostic.path]?.waivers ?? []
      let matching = waivers.indices.filter { waivers[$0].excuses(diagnostic) }
      used[diagnostic.path, default: []].formUnion(matching)
      return matching.isEmpty
    }
  }

  private func unused(besides used: [String: Set<Int>]) -> [Diagnostic] {
    files.flatMap { path, file in
      file.waivers.indices.compactMap { index in
        let waiver = file.waivers[index]
        // What only servers can tell is not known here.
        guard case .rule(let rule) = waiver.scope, rule != .externalLink,
          !(used[path]?.contains(index) ?? false)
        else {
          return nil
        }
        return Diagnostic(
          .unusedWaiver, in: file.file, at: waiver.range,
          waiver.places.isEmpty
            ? Message(zh: "正文里没有豁免所引的词句", en: "the text does not hold the words of this waiver")
            : Message(
              zh: "这条豁免没有用处：所引词句里没有 \(rule.code) 的问题",
              en: "this waiver waives nothing: its words do not break \(rule.code)"),
          help: Message(
            zh: "删去它；或照原文逐字改正“quote”", en: "delete it, or correct “quote” to the words of the text")
        )
      }
    }
  }
}

extension ParsedFile {
  /// Whether a file of its kind may note the oddities of its text.
  fileprivate var hasNotes: Bool {
    switch key {
    case .plan, .task: true
    case .week, .event, .paper, .section, .news, .page: false
    }
  }

  fileprivate func isInBody(_ range: Range<Int>) -> Bool {
    guard let parts = try? FrontMatter.split(file).get() else { return false }
    return range.lowerBound >= parts.bodyStart
  }
}
