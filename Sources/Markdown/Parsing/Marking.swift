/// Inserts the marks that carry Chinese emphasis, strikethrough and references through libcmark.
///
/// It looks at every unescaped `*`, `~~`, `[^` and `[@` of the text, also of code and addresses: libcmark
/// will tell which is which, and marks that turn out to stand there are taken out again.
struct Marking {
  private let text: UnsafeBufferPointer<UInt8>
  private var marks: [(offset: Int, bytes: [UInt8])] = []
  /// The references found so far, by the number that their marks carry.
  private var references: [TextReference]

  /// `plain` with its marks.
  ///
  /// References are added to `references`.
  static func mark(_ plain: MappedText, references: inout [TextReference]) -> MarkedText {
    let marks = plain.bytes.withUnsafeBufferPointer { text in
      var marking = Marking(text: text, references: references)
      marking.scan()
      for index in references.count..<marking.references.count {
        marking.references[index].locate(in: plain)
      }
      references = marking.references
      return marking.marks
    }
    return MarkedText(plain, marks: marks)
  }

  private init(text: UnsafeBufferPointer<UInt8>, references: [TextReference]) {
    self.text = text
    self.references = references
  }

  private mutating func scan() {
    let text = text
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte < 0x80 else {
        index += byte.lengthOfCharacter
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"):
        index += 2
      case UInt8(ascii: "*"):
        let end = text.endOfRun(of: UInt8(ascii: "*"), from: index)
        markEmphasis(index..<end)
        index = end
      case UInt8(ascii: "~"):
        let end = text.endOfRun(of: UInt8(ascii: "~"), from: index)
        if end - index == 2 { markStrikethrough(index..<end) }
        index = end
      case UInt8(ascii: "["):
        index = markReference(at: index)
      default:
        index += 1
      }
    }
  }

  /// Makes libcmark see what the cjk-friendly rule sees: a letter between the run and the
  /// punctuation that hinders it lets it both open and close.
  private mutating func markEmphasis(_ run: Range<Int>) {
    let sides = DelimiterSides(of: run, in: text)
    switch sides.difference {
    case .after:
      let mark = sides.after == "_" ? Mark.letterThenPoint.bytes + [.point] : Mark.letter.bytes
      marks.append((run.upperBound, mark))
    case .before:
      let mark = sides.before == "_" ? [.point] + Mark.pointThenLetter.bytes : Mark.letter.bytes
      marks.append((run.lowerBound, mark))
    case nil:
      break
    }
  }

  private mutating func markStrikethrough(_ run: Range<Int>) {
    let flanking = DelimiterSides(of: run, in: text).flanking
    let mark: Mark
    switch (flanking.opens, flanking.closes) {
    case (true, true): mark = .strikeEither
    case (true, false): mark = .strikeOpener
    case (false, true): mark = .strikeCloser
    case (false, false): return
    }
    marks.append((run.lowerBound + 1, mark.bytes))
  }

  /// Marks the reference that starts at `index`, if one does, and returns where to look on.
  private mutating func markReference(at index: Int) -> Int {
    if let end = ReferenceLabel.end(ofPartFrom: index + 1, in: text) {
      return markPart(index..<end)
    }
    guard let label = ReferenceLabel(at: index, in: text) else { return index + 1 }
    let end = label.end
    marks.append((index + 1, Mark.reference.bytes + Mark.digits(of: references.count)))
    var looksLikeDefinition = false
    if end < text.count {
      switch text[end] {
      case UInt8(ascii: ":"):
        looksLikeDefinition = isFirst(onItsLine: index)
        fallthrough
      case UInt8(ascii: "("), UInt8(ascii: "["):
        marks.append((end, Mark.referenceEnd.bytes))
      default:
        break
      }
    }
    references.append(
      TextReference(
        kind: .note, label: label.bytes, range: index..<end,
        looksLikeDefinition: looksLikeDefinition))
    return end
  }

  /// Marks `[@id]`, unless it is the text of a link.
  private mutating func markPart(_ range: Range<Int>) -> Int {
    let end = range.upperBound
    if end < text.count, "([".utf8.contains(text[end]) { return end }
    marks.append(
      (range.lowerBound + 1, Mark.reference.bytes + Mark.digits(of: references.count)))
    if end < text.count, text[end] == UInt8(ascii: ":") {
      marks.append((end, Mark.referenceEnd.bytes))
    }
    references.append(
      TextReference(
        kind: .part, label: Array(text[(range.lowerBound + 2)..<(end - 1)]), range: range,
        looksLikeDefinition: false))
    return end
  }

  /// Whether only the marks of quotations and list items stand before `index` on its line.
  private func isFirst(onItsLine index: Int) -> Bool {
    var start = index
    while start > 0, text[start - 1] != .newline { start -= 1 }
    var containers = ContainerScanner()
    return containers.enter(start..<index + 1, of: text).start == index
  }
}

extension UInt8 {
  fileprivate static let point = UInt8(ascii: ".")
}
