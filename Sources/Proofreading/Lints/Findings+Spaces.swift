import Diagnostics

/// Spaces in a Chinese text.
extension Findings {
  /// Reports a space between a Chinese character and a digit or a Latin letter: the page draws the
  /// gap itself.
  mutating func checkSpaces(of passage: Passage) {
    for index in passage.signs.indices.dropFirst().dropLast()
    where passage.signs[index].scalar == " " {
      let before = passage.signs[index - 1].scalar
      let after = passage.signs[index + 1].scalar
      let isBetween =
        (before.isHan && (after.isDigit || after.isLatin))
        || ((before.isDigit || before.isLatin) && after.isHan)
      guard isBetween, !isBehindNumber(index, in: passage) else { continue }
      report(
        .hanSpacing, passage, index..<(index + 1),
        Message(
          zh: "汉字与数字、字母之间有空格", en: "a space stands between Chinese and a digit or letter"),
        help: Message(zh: "删去空格；间距由版面自动加", en: "delete it; the page draws the gap itself"),
        replacement: "")
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
}
