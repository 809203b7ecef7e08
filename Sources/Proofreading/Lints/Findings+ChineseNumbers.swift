import Diagnostics

/// Digits among the words of a Chinese text.
extension Findings {
  /// Reports numbers such as `百分之20`, `三十5件`, `3．5亿` and `1 200件`.
  ///
  /// - Returns: where what was reported ends.
  mutating func checkChineseNumber(of passage: Passage, _ digits: Range<Int>) -> Int? {
    checkPercentage(of: passage, digits) ?? checkTail(of: passage, digits)
      ?? checkPoint(of: passage, digits) ?? checkThousands(of: passage, digits)
  }

  private mutating func checkPercentage(of passage: Passage, _ digits: Range<Int>) -> Int? {
    let words = "百分之"
    let start = digits.lowerBound - words.unicodeScalars.count
    guard passage.has(words, at: start) else { return nil }
    var end = digits.upperBound
    if passage.scalar(end) == ".", !passage.digits(from: end + 1).isEmpty {
      end = passage.digits(from: end + 1).upperBound
    }
    reportMixed(passage, start..<end, right: passage.text(digits.lowerBound..<end) + "%")
    return end
  }

  /// Reports the digits of `三十5`, which end a number in Chinese numerals.
  private mutating func checkTail(of passage: Passage, _ digits: Range<Int>) -> Int? {
    var start = digits.lowerBound
    while let scalar = passage.scalar(start - 1), scalar.isChineseNumeral { start -= 1 }
    guard digits.lowerBound - start >= 2,
      let last = passage.scalar(digits.lowerBound - 1), last.isPowerOfTen
    else { return nil }
    reportMixed(passage, start..<digits.upperBound, right: nil)
    return digits.upperBound
  }

  private mutating func reportMixed(_ passage: Passage, _ range: Range<Int>, right: String?) {
    let text = passage.text(range)
    report(
      .numberForm, passage, range,
      Message(zh: "数字与汉字混写：“\(text)”", en: "digits and Chinese numerals are mixed: “\(text)”"),
      help: right.map { Message(zh: "改为“\($0)”", en: "write “\($0)”") }
        ?? Message(zh: "全部用数字，或全部用汉字", en: "write all of it in digits, or in Chinese"),
      replacement: right)
  }

  private mutating func checkPoint(of passage: Passage, _ digits: Range<Int>) -> Int? {
    let point = digits.upperBound
    let rest = passage.digits(from: point + 1)
    guard passage.scalar(point) == "．", !rest.isEmpty else { return nil }
    let right = "\(passage.text(digits)).\(passage.text(rest))"
    report(
      .numberForm, passage, point..<(point + 1),
      Message(zh: "数字里用了全角小数点", en: "a full-width point stands in a number"),
      help: Message(zh: "改为“\(right)”", en: "write “\(right)”"), replacement: ".")
    return rest.upperBound
  }

  /// Reports `1 200件`; the number of a figure may stand before another number.
  private mutating func checkThousands(of passage: Passage, _ digits: Range<Int>) -> Int? {
    let rest = passage.digits(from: digits.upperBound + 1)
    guard digits.count <= 3, passage.scalar(digits.upperBound) == " ", rest.count == 3,
      let unit = passage.scalar(rest.upperBound), unit.isHan,
      !(passage.scalar(digits.lowerBound - 1).map("第图表附.".unicodeScalars.contains) ?? false)
    else { return nil }
    let right = passage.text(digits) + passage.text(rest)
    report(
      .numberForm, passage, digits.lowerBound..<rest.upperBound,
      Message(zh: "数字之间有空格", en: "spaces stand between the digits"),
      help: Message(
        zh: "写成“\(right)”；是两个数的，用标点分开",
        en: "write “\(right)”, or a mark between two numbers"))
    return rest.upperBound
  }
}

extension Unicode.Scalar {
  fileprivate var isPowerOfTen: Bool { self == "十" || self == "百" || self == "千" }

  fileprivate var isChineseNumeral: Bool { isPowerOfTen || isChineseDigit || self == "两" }
}
