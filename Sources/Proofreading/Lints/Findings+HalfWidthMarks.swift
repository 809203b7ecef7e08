import Diagnostics

/// Western punctuation in a Chinese text.
extension Findings {
  /// Reports half-width marks beside Chinese characters.
  ///
  /// Between digits and Latin letters, as in a time or a title in English, they are right.
  mutating func checkHalfWidthMarks(of passage: Passage) {
    var open: [Int] = []
    for index in passage.signs.indices {
      switch passage.signs[index].scalar {
      case "(" where open.count < deepestBracket: open.append(index)
      case ")":
        if let start = open.popLast() { checkBrackets(of: passage, from: start, to: index) }
      case ".", "-": checkRow(of: passage, from: index)
      case let scalar:
        if let mark = scalar.fullWidthMark { check(mark, of: passage, at: index) }
      }
    }
  }

  private mutating func check(_ mark: String, of passage: Passage, at index: Int) {
    let scalar = passage.signs[index].scalar
    let before = passage.scalar(index - 1)
    let next = passage.scalar(index + 1)
    // `...`, `?!` and the like are something else.
    guard before?.fullWidthMark == nil, next?.fullWidthMark == nil else { return }
    let after = passage.letter(from: index + 1)
    let isAfterChinese = before.map { $0.isHan || closing.contains($0) } ?? false
    let isBeforeChinese = after.map { $0.isHan || opening.contains($0) } ?? false
    let isWrong =
      switch scalar {
      case ".": isAfterChinese && (after == nil || isBeforeChinese)
      case ",", ";": isAfterChinese || (isBeforeChinese && before != nil && next != " ")
      default: isAfterChinese
      }
    guard isWrong else { return }
    let end = next == " " && isBeforeChinese ? index + 2 : index + 1
    report(
      .halfWidthPunctuation, passage, index..<end,
      Message(
        zh: "中文里用了半角标点“\(scalar)”", en: "a half-width “\(scalar)” stands in Chinese text"),
      help: Message(zh: "改为全角“\(mark)”", en: "write the full-width “\(mark)”"), replacement: mark)
  }

  /// Reports `...` and `--` beside Chinese characters, and `.` as any other mark.
  private mutating func checkRow(of passage: Passage, from start: Int) {
    let sign = passage.signs[start].scalar
    guard passage.scalar(start - 1) != sign else { return }
    var end = start + 1
    while passage.scalar(end) == sign { end += 1 }
    let isDots = sign == "."
    guard end - start >= (isDots ? 3 : 2) else {
      if isDots { check("。", of: passage, at: start) }
      return
    }
    let neighbours = [passage.scalar(start - 1), passage.scalar(end)]
    // `--fix` is an option of a command.
    let isOption = !isDots && (passage.scalar(end)?.isLatin ?? false)
    guard !isOption, neighbours.contains(where: { $0?.isHan ?? false }) else { return }
    // Between dates and numbers `--` is the dash of a range.
    let isRange = neighbours.contains {
      $0.map { $0.isDigit || "年月日时号周".unicodeScalars.contains($0) } ?? false
    }
    let right = isDots ? "……" : isRange ? "—" : "——"
    report(
      .halfWidthPunctuation, passage, start..<end,
      Message(
        zh: "中文里用了半角标点“\(passage.text(start..<end))”",
        en: "“\(passage.text(start..<end))” stands in Chinese text"),
      help: Message(
        zh: isDots ? "省略号写作“……”" : isRange ? "起止用一字线“—”" : "破折号写作“——”",
        en: isDots
          ? "an ellipsis is “……”" : isRange ? "a range has the dash “—”" : "a dash is “——”"),
      replacement: right)
  }

  private mutating func checkBrackets(of passage: Passage, from start: Int, to end: Int) {
    let inside = passage.signs[(start + 1)..<end].map(\.scalar)
    let isAfterChinese = passage.scalar(start - 1).map { $0.isHan || closing.contains($0) } ?? false
    guard isAfterChinese || inside.contains(where: \.isHan) else { return }
    // The brackets of document numbers have a rule of their own.
    guard !(inside.count == 4 && inside.allSatisfy(\.isDigit)) else { return }
    let bytes = self.file.bytes[passage.signs[start].range.upperBound..<passage.signs[end].offset]
    report(
      .halfWidthPunctuation, passage, start..<(end + 1),
      Message(zh: "中文里用了半角括号", en: "half-width brackets stand in Chinese text"),
      help: Message(zh: "改为全角括号“（）”", en: "write the full-width “（）”"),
      replacement: "（" + String(decoding: bytes, as: UTF8.self) + "）")
  }
}

extension Unicode.Scalar {
  /// The mark that Chinese has for it.
  fileprivate var fullWidthMark: String? {
    switch self {
    case ",": "，"
    case ";": "；"
    case ":": "："
    case "!": "！"
    case "?": "？"
    case ".": "。"
    default: nil
    }
  }
}

/// Deeper than any sentence goes.
private let deepestBracket = 32

private let closing = Set("）》〉】〕”’」』%".unicodeScalars)
private let opening = Set("（《〈【〔“‘「『".unicodeScalars)
