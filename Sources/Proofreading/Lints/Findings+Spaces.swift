import Diagnostics

/// Spaces in a Chinese text.
extension Findings {
  /// Reports a space beside a Chinese character: the page draws gaps itself.
  mutating func checkSpaces(of passage: Passage) {
    for index in passage.signs.indices.dropFirst().dropLast()
    where passage.signs[index].scalar.isSpace {
      let before = passage.signs[index - 1].scalar
      let after = passage.signs[index + 1].scalar
      if before.isHan, after.isHan {
        checkSpaceInWords(of: passage, at: index)
      } else if (before.isHan && (after.isDigit || after.isLatin))
        || ((before.isDigit || before.isLatin) && after.isHan)
      {
        guard !isBehindNumber(index, in: passage), !isBeforeTelephone(index, in: passage) else {
          continue
        }
        report(
          .hanSpacing, passage, index..<(index + 1),
          Message(
            zh: "汉字与数字、字母之间有空格", en: "a space stands between Chinese and a digit or letter"),
          help: Message(zh: "删去空格；间距由版面自动加", en: "delete it; the page draws the gap itself"),
          replacement: "")
      } else if before.isHan, after.isChineseMark, !after.isOpening {
        report(
          .hanSpacing, passage, index..<(index + 1),
          Message(zh: "“\(after)”之前有空格", en: "a space stands before “\(after)”"),
          help: Message(zh: "删去空格", en: "delete it"), replacement: "")
      }
    }
  }

  /// A space between two Chinese characters may stand where a mark is missing, so that no machine
  /// can tell what belongs there.
  private mutating func checkSpaceInWords(of passage: Passage, at index: Int) {
    // Words of the body that the front matter repeats are held against the body.
    guard passage.kind != .excerpt else { return }
    let isHeadline = passage.kind != .body && isBetweenClauses(index, in: passage)
    guard !isHeadline, !isBehindNumber(index, in: passage) else { return }
    report(
      .hanSpacing, passage, index..<(index + 1),
      Message(zh: "汉字之间有空格", en: "a space stands between Chinese characters"),
      help: Message(
        zh: "删去空格；要分开的词句，用顿号、逗号分开",
        en: "delete it; words that are to be apart have a mark between them"))
  }

  /// Whether four characters or more stand on either side: titles and slogans have a space where a
  /// sentence has a comma.
  private func isBetweenClauses(_ space: Int, in passage: Passage) -> Bool {
    let length = 4
    return [(space - length)..<space, (space + 1)..<(space + 1 + length)].allSatisfy { side in
      side.lowerBound >= 0 && side.upperBound <= passage.signs.count
        && passage.signs[side].allSatisfy { $0.scalar.isHan }
    }
  }

  /// Whether the space stands behind the number of a chapter, a table or a figure: 第一章 总则.
  private func isBehindNumber(_ space: Int, in passage: Passage) -> Bool {
    guard space <= 8 else { return false }
    let words = passage.signs[..<space].map(\.scalar)
    guard let first = words.first, !words.contains(" ") else { return false }
    let isNumbered = words.dropFirst().contains { $0.isDigit || $0.isChineseDigit || $0 == "十" }
    return isNumbered && "第图表附".unicodeScalars.contains(first)
  }

  /// Whether a telephone number follows: 电话 0395-3131234.
  private func isBeforeTelephone(_ space: Int, in passage: Passage) -> Bool {
    let area = passage.digits(from: space + 1)
    guard (3...4).contains(area.count), passage.scalar(area.upperBound) == "-" else { return false }
    return (7...8).contains(passage.digits(from: area.upperBound + 1).count)
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { self == " " || self == "\u{A0}" }

  /// Whether it is a mark that opens what another closes.
  fileprivate var isOpening: Bool {
    switch self {
    case "（", "《", "〈", "【", "〔", "「", "『": true
    default: false
    }
  }
}
