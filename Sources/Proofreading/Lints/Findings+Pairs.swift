import Diagnostics

/// Brackets and quotation marks that come in pairs.
extension Findings {
  /// Reports marks that nothing opens or closes, or that close one another crosswise.
  ///
  /// - Parameter next: the passage after this one: a quotation of several paragraphs opens each of
  ///   them and is closed once.
  mutating func checkPairs(of passage: Passage, before next: Passage?, isChinese: Bool) {
    guard passage.kind != .excerpt else { return }
    var open: [Int] = []
    for index in passage.signs.indices {
      let scalar = passage.signs[index].scalar
      if scalar.isHan || scalar.isLatin { continue }
      if scalar.closing != nil {
        if (scalar == "‘" && !isChinese) || open.count == deepestPair { continue }
        open.append(index)
      } else if let opening = scalar.opening {
        if scalar == "’", !isChinese || (passage.scalar(index - 1)?.isLatin ?? false) { continue }
        close(scalar, opening, of: passage, at: index, &open)
      }
    }
    for index in open {
      let scalar = passage.signs[index].scalar
      if scalar == "“", next.map(continuesQuotation) ?? false { continue }
      guard let closing = scalar.closing else { continue }
      report(
        .unpairedMark, passage, index..<(index + 1),
        Message(
          zh: "\(scalar.shown.zh)在本段没有配对的\(closing.shown.zh)",
          en: "nothing in this paragraph closes \(scalar.shown.en)"),
        help: Message(
          zh: "补上\(closing.shown.zh)，或删去\(scalar.shown.zh)",
          en: "add \(closing.shown.en), or delete \(scalar.shown.en)"))
    }
  }

  /// Whether the passage is a part of a quotation that began before it: it opens the quotation
  /// again, and closes it at its own end or not at all.
  private func continuesQuotation(_ passage: Passage) -> Bool {
    guard passage.scalar(0) == "“" else { return false }
    var depth = 0
    for index in passage.signs.indices {
      switch passage.signs[index].scalar {
      case "“": depth += 1
      case "”":
        depth -= 1
        if depth == 0 { return index == passage.signs.count - 1 }
      default: continue
      }
    }
    return true
  }

  private mutating func close(
    _ scalar: Unicode.Scalar, _ opening: Unicode.Scalar, of passage: Passage, at index: Int,
    _ open: inout [Int]
  ) {
    guard let last = open.last else {
      if isItemNumber(before: index, in: passage) { return }
      return reportUnopened(scalar, opening, of: passage, at: index)
    }
    let found = passage.signs[last].scalar
    if found == opening {
      open.removeLast()
      return
    }
    if isRoundBracket(found) && isRoundBracket(opening) {
      open.removeLast()
      // Half-width brackets beside Chinese are found by their own rule only where both are so.
      return reportMismatch(of: passage, last, index)
    }
    guard open.contains(where: { passage.signs[$0].scalar == opening }) else {
      return reportUnopened(scalar, opening, of: passage, at: index)
    }
    while let inner = open.popLast(), passage.signs[inner].scalar != opening {
      reportMismatch(of: passage, inner, index)
    }
  }

  private mutating func reportUnopened(
    _ scalar: Unicode.Scalar, _ opening: Unicode.Scalar, of passage: Passage, at index: Int
  ) {
    report(
      .unpairedMark, passage, index..<(index + 1),
      Message(
        zh: "\(scalar.shown.zh)在本段没有配对的\(opening.shown.zh)",
        en: "nothing in this paragraph opens \(scalar.shown.en)"),
      help: Message(
        zh: "补上\(opening.shown.zh)，或删去\(scalar.shown.zh)",
        en: "add \(opening.shown.en), or delete \(scalar.shown.en)"))
  }

  private mutating func reportMismatch(of passage: Passage, _ start: Int, _ end: Int) {
    let opening = passage.signs[start].scalar
    let closing = passage.signs[end].scalar
    let wanted = (opening.closing ?? closing).shown
    report(
      .unpairedMark, passage, end..<(end + 1),
      Message(
        zh: "\(opening.shown.zh)还没有关闭，却遇到\(closing.shown.zh)",
        en: "\(closing.shown.en) stands where \(opening.shown.en) is still open"),
      help: Message(
        zh: "用\(wanted.zh)关闭\(opening.shown.zh)，里层先关、外层后关",
        en: "close \(opening.shown.en) with \(wanted.en), the inner pair first"),
      notes: [note(Message(zh: "在这里打开", en: "opened here"), at: passage.signs[start].offset)])
  }

  private func isRoundBracket(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == "（"
  }

  /// Whether what stands before a closing bracket is the number of an item, such as `1）`.
  private func isItemNumber(before index: Int, in passage: Passage) -> Bool {
    let scalar = passage.signs[index].scalar
    guard scalar == ")" || scalar == "）" else { return false }
    var start = index
    // Chinese numerals of items stand in a pair: （十一）.
    while let before = passage.scalar(start - 1), before.isDigit || before.isLatin {
      start -= 1
    }
    guard (1...3).contains(index - start) else { return false }
    return passage.scalar(start - 1).map { !$0.isHan && !$0.isLatin } ?? true
  }
}

/// Deeper than any sentence goes.
private let deepestPair = 32

extension Unicode.Scalar {
  /// The mark that closes what it opens.
  fileprivate var closing: Unicode.Scalar? {
    switch self {
    case "《": "》"
    case "〈": "〉"
    case "“": "”"
    case "‘": "’"
    case "（": "）"
    case "【": "】"
    case "〔": "〕"
    case "「": "」"
    case "『": "』"
    case "(": ")"
    default: nil
    }
  }

  /// The mark as a message shows it: quotation marks stand in marks of another form.
  fileprivate var shown: Message {
    switch self {
    case "“", "”", "‘", "’": Message(zh: "「\(self)」", en: "[\(self)]")
    default: Message(name: "“\(self)”")
    }
  }

  /// The mark that opens what it closes.
  fileprivate var opening: Unicode.Scalar? {
    switch self {
    case "》": "《"
    case "〉": "〈"
    case "”": "“"
    case "’": "‘"
    case "）": "（"
    case "】": "【"
    case "〕": "〔"
    case "」": "「"
    case "』": "『"
    case ")": "("
    default: nil
    }
  }
}
