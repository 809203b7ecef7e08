import Diagnostics

/// Chinese punctuation in an English text.
extension Findings {
  /// Reports full-width marks that do not stand beside Chinese words.
  mutating func checkFullWidthMarks(of passage: Passage) {
    for index in passage.signs.indices {
      guard let mark = passage.signs[index].scalar.halfWidthMark else { continue }
      let before = passage.scalar(index - 1)
      let next = passage.scalar(index + 1)
      let isChinese = [before, next].contains { $0.map { $0.isHan || isTitleMark($0) } ?? false }
      guard !isChinese else { continue }
      let isOpening = mark == "("
      let isSpaced = isOpening ? before == " " || before == nil : next == " " || next == nil
      let isBeforeMark =
        next.map { $0.halfWidthMark != nil || ",.;:)?!".unicodeScalars.contains($0) } ?? false
      let needsSpace = !isSpaced && (isOpening || !isBeforeMark)
      report(
        .fullWidthPunctuation, passage, index..<(index + 1),
        Message(
          zh: "英文里用了全角标点“\(passage.signs[index].scalar)”",
          en: "a full-width “\(passage.signs[index].scalar)” stands in English text"),
        help: Message(zh: "改为半角“\(mark)”", en: "write “\(mark)”"),
        replacement: needsSpace ? (isOpening ? " " + mark : mark + " ") : mark)
    }
  }

  private func isTitleMark(_ scalar: Unicode.Scalar) -> Bool {
    "《》〈〉〔〕【】".unicodeScalars.contains(scalar)
  }
}

extension Unicode.Scalar {
  /// The mark that English has for it.
  fileprivate var halfWidthMark: String? {
    switch self {
    case "，", "、": ","
    case "。": "."
    case "；": ";"
    case "：": ":"
    case "！": "!"
    case "？": "?"
    case "（": "("
    case "）": ")"
    default: nil
    }
  }
}
