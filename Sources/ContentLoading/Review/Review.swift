import Diagnostics

/// Takes what editors said of a place into account: waivers, and texts that are kept as issued.
struct Review {
  private var waivers: [Waiver]
  /// The waivers that are about each file.
  private var indexes: [String: [Int]] = [:]
  /// The texts that are kept as they were issued.
  private var officialFiles: [String: ParsedFile] = [:]

  /// - Parameter waivers: those of files that are no texts.
  init(of library: Library, and waivers: [Waiver] = []) {
    self.waivers = waivers
    for entry in library.entries.values {
      for file in [entry.source] + entry.translations.values { self.waivers += file.waivers }
      if library.isVerbatim(entry) { officialFiles[entry.source.file.path] = entry.source }
    }
    for (index, waiver) in self.waivers.enumerated() {
      for path in Set(waiver.places.map(\.path) + [waiver.file.path]) {
        indexes[path, default: []].append(index)
      }
    }
  }

  /// `diagnostics` without what is waived, with the help that an official text needs, and with the
  /// waivers that waive nothing.
  func excused(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var used: Set<Int> = []
    let remaining = withoutWaived(diagnostics, &used)
    return remaining.map(ofOfficialText) + unused(besides: used)
  }

  private func ofOfficialText(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let file = officialFiles[diagnostic.path] else { return diagnostic }
    return diagnostic.ofOfficialText(
      hasNotes: file.hasNotes && diagnostic.range.map(file.isInBody) ?? false)
  }

  /// `diagnostics` without what is waived.
  func withoutWaived(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var used: Set<Int> = []
    return withoutWaived(diagnostics, &used)
  }

  /// - Parameter used: gets the waivers that excused something.
  private func withoutWaived(
    _ diagnostics: [Diagnostic], _ used: inout Set<Int>
  ) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      let candidates = indexes[diagnostic.path] ?? []
      let matching = candidates.filter { waivers[$0].excuses(diagnostic) }
      used.formUnion(matching)
      return matching.isEmpty && !candidates.contains { waivers[$0].isRepeated(in: diagnostic) }
    }
  }

  private func unused(besides used: Set<Int>) -> [Diagnostic] {
    waivers.indices.compactMap { index in
      let waiver = waivers[index]
      // What only servers can tell is not known here.
      guard case .rule(let rule) = waiver.scope, rule != .externalLink, !used.contains(index)
      else { return nil }
      return Diagnostic(
        .unusedWaiver, in: waiver.file, at: waiver.range,
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
