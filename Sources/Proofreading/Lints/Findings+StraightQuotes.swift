import Diagnostics

/// Quotation marks of a typewriter.
extension Findings {
  /// Reports `"` and `'` beside Chinese characters.
  mutating func checkStraightQuotes(of passage: Passage) {
    for (sign, pair) in [("\"", ("“", "”")), ("'", ("‘", "’"))]
      as [(Unicode.Scalar, (String, String))]
    {
      var isOpen = false
      for index in passage.signs.indices where passage.signs[index].scalar == sign {
        let mark = isOpen ? pair.1 : pair.0
        isOpen.toggle()
        let neighbours = [passage.scalar(index - 1), passage.scalar(index + 1)]
        guard neighbours.contains(where: { $0.map { $0.isHan || $0.isChineseMark } ?? false })
        else { continue }
        report(
          .straightQuote, passage, index..<(index + 1),
          Message(zh: "中文里用了直引号 \(sign)", en: "a straight \(sign) stands in Chinese text"),
          help: Message(zh: "改为弯引号 \(mark)", en: "write the curly \(mark)"), replacement: mark)
      }
    }
  }
}
