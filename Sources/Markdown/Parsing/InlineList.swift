/// Builds a list of inlines: joins texts that meet, and turns pairs of `~~` into struck text.
struct InlineList {
  private var inlines: [Inline] = []
  private var text = ""
  /// Where in `inlines` the `~~` stand that nothing has closed yet.
  private var openStrikes: [Int] = []

  /// Adds text.
  mutating func append(_ piece: String) {
    if text.isEmpty { text = piece } else { text += piece }
  }

  /// Adds an inline other than text.
  mutating func append(_ inline: Inline) {
    flush()
    inlines.append(inline)
  }

  /// Adds `~~`, which closes the struck text that is open, opens one, or stays as it is.
  mutating func appendTildes(_ flanking: Flanking) {
    if flanking.closes, let start = openStrikes.popLast() {
      flush()
      let struck = Array(inlines[(start + 1)...])
      inlines.removeSubrange(start...)
      inlines.append(.strikethrough(joiningTexts(struck)))
    } else if flanking.opens, openStrikes.count < Limits.openStrikes {
      flush()
      openStrikes.append(inlines.count)
      inlines.append(.text(Self.tildes))
    } else {
      append(Self.tildes)
    }
  }

  /// The list.
  consuming func finish() -> [Inline] {
    flush()
    return openStrikes.isEmpty ? inlines : joiningTexts(inlines)
  }

  private static let tildes = "~~"

  private mutating func flush() {
    guard !text.isEmpty else { return }
    inlines.append(.text(text))
    text = ""
  }

  private func joiningTexts(_ inlines: [Inline]) -> [Inline] {
    var list = InlineList()
    for inline in inlines {
      if case .text(let text) = inline { list.append(text) } else { list.append(inline) }
    }
    list.flush()
    return list.inlines
  }
}
