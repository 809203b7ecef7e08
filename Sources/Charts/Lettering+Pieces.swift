/// Where lines may end.
extension Lettering {
  /// The parts of `text` between which a line may end: words with the space behind them, and
  /// Chinese characters with the punctuation that may not leave them.
  func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var before: Character?
    for character in text {
      let next: Character = character.isWhitespace ? " " : character
      if let before, !mayEnd(before, next), let last = pieces.indices.last {
        pieces[last].append(next)
      } else if next != " " || before != nil {
        pieces.append(String(next))
      }
      before = next
    }
    return pieces
  }

  private func mayEnd(_ line: Character, _ next: Character) -> Bool {
    if next == " " || "、，。；：？！）》】」』〕”’％…—·,.;:?!)]%".contains(next) { return false }
    if "（《【「『〔“‘([".contains(line) || (line.isASCII && line.isNumber) { return false }
    return line == " " || line == "/" || line == "-" || isIdeograph(line) || isIdeograph(next)
  }

  private func isIdeograph(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
  }

  // MARK: Phrases

  /// The parts of `text` between which a line of `width` may end: none within a phrase that fits.
  func pieces(of text: String, width: Double) -> [String] {
    let pieces = self.pieces(of: text)
    guard !phrases.isEmpty else { return pieces }
    let letters = Self.folded(pieces.joined())
    var parts = Parts(pieces)
    for phrase in phrases {
      for start in letters.starts(of: phrase) {
        let joint = parts.joint(from: start, to: start + phrase.count)
        if self.width(trimmed(parts.text(of: joint))) <= width { parts.join(joint) }
      }
    }
    return parts.pieces
  }

  /// The letters of a text, whether they are capitals or not.
  static func folded(_ text: String) -> [String] {
    text.map { $0.isWhitespace ? " " : $0.lowercased() }
  }
}

/// A text in parts, some of which are joined.
private struct Parts {
  /// The parts.
  private(set) var pieces: [String]

  init(_ pieces: [String]) {
    self.pieces = pieces
  }

  /// The parts in which the characters from `start` to `end` stand.
  func joint(from start: Int, to end: Int) -> Range<Int> {
    var offset = 0
    var first = 0
    for (index, piece) in pieces.enumerated() {
      if offset <= start { first = index }
      offset += piece.count
      if offset >= end { return first..<(index + 1) }
    }
    return first..<pieces.count
  }

  func text(of joint: Range<Int>) -> String { pieces[joint].joined() }

  mutating func join(_ joint: Range<Int>) {
    pieces.replaceSubrange(joint, with: [text(of: joint)])
  }
}

extension [String] {
  /// Where a phrase begins in these letters; a word in Latin letters is found as a whole.
  fileprivate func starts(of phrase: [String]) -> [Int] {
    guard !phrase.isEmpty, phrase.count <= count else { return [] }
    return (0...(count - phrase.count)).filter { start in
      let end = start + phrase.count
      return Array(self[start..<end]) == phrase
        && !(start > 0 && isLatin(start - 1) && isLatin(start))
        && !(end < count && isLatin(end - 1) && isLatin(end))
    }
  }

  private func isLatin(_ index: Int) -> Bool {
    self[index].utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
  }
}
