/// Numbers in words, and fractions.
extension NumberReader {
  // MARK: Chinese

  mutating func readChinese() {
    let start = index
    while index < scalars.count, ChineseNumeral.part(scalars[index]) != nil { index += 1 }
    if has("分之", at: index), readFraction(from: start) { return }
    for (range, value) in ChineseNumeral.values(of: scalars[start..<index]) {
      insert(range, [Quantity(value)], isDefinite: isEnumeration(range))
    }
    guard peek(0) == "成", !(peek(1).map { Self.notTenths.contains($0) } ?? false),
      var last = found.popLast()
    else { return }
    last.values.formUnion(last.values.map { Quantity($0.description, exponent: -1) })
    found.append(last)
  }

  /// Reads 三分之二 or 百分之15.6, of which the numeral before 分之 begins at `start`.
  private mutating func readFraction(from start: Int) -> Bool {
    let lower = ChineseNumeral.values(of: scalars[start..<index])
    guard let last = lower.last, let denominator = Int(last.value) else { return false }
    let origin = index
    index += 2
    let numerator = index
    while index < scalars.count, ChineseNumeral.part(scalars[index]) != nil { index += 1 }
    var digits =
      index > numerator ? ChineseNumeral.values(of: scalars[numerator..<index]).first?.value : nil
    let isInDigits = digits == nil && peek(0)?.isDigit == true
    if isInDigits {
      digits = takeDigits()
      if peek(0) == ".", peek(1)?.isDigit == true {
        index += 1
        digits = digits.map { "\($0)." } ?? ""
        digits? += takeDigits()
      }
    } else if peek(0) == "点", let next = peek(1), ChineseNumeral.part(next) != nil {
      index += 1
      digits? += "." + takeChineseDigits()
    }
    guard let digits, let value = Self.fraction(digits, over: denominator) else {
      index = origin
      return false
    }
    insert(
      last.range.lowerBound..<index, [value], isDefinite: isInDigits, digits: digits)
    return true
  }

  private static func fraction(_ digits: String, over denominator: Int) -> Quantity? {
    if let power = [10: 1, 100: 2, 1000: 3, 10_000: 4][denominator] {
      return Quantity(digits, exponent: -power)
    }
    return Int(digits).flatMap { Quantity($0, over: denominator) }
  }

  private mutating func takeChineseDigits() -> String {
    var digits = ""
    while let scalar = peek(0), case .digit(let value) = ChineseNumeral.part(scalar) {
      digits += String(value)
      index += 1
    }
    return digits
  }

  /// Reads 半: half a year is six months, half an hour thirty minutes, and 两年半 two and a half years.
  mutating func readHalf() {
    var values: Set = [Quantity("0.5")]
    if peek(1) == "年" { values.insert(Quantity("6")) }
    if has("小时", at: index + 1) { values.insert(Quantity("30")) }
    if let last = found.last, index - last.range.upperBound <= 2 {
      for value in last.values where !value.description.contains(where: { $0 == "." || $0 == "/" })
      {
        values.insert(Quantity(value.description + ".5"))
      }
    }
    insert(index..<(index + 1), values, isDefinite: false)
    index += 1
  }

  /// Whether the numeral counts a part of a document, such as （七） or 第七项, so that it is no way of
  /// speaking.
  private func isEnumeration(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : nil
    let after = range.upperBound < scalars.count ? scalars[range.upperBound] : nil
    return (before == "(" && after == ")")
      || (before == "第" && after.map { "项条章节号".unicodeScalars.contains($0) } ?? false)
  }

  // MARK: English

  mutating func readWords() {
    var number = EnglishNumeral()
    let start = index
    var end = index
    while index < scalars.count {
      let stop = wordEnd(from: index)
      guard number.take(word(index..<stop)) else {
        if end == start { index = max(stop, index + 1) }
        break
      }
      end = stop
      index = stop
      let isJoined = peek(0) == "-" || peek(0) == " "
      if isJoined, peek(1)?.isLatinLetter == true { index += 1 } else { break }
    }
    guard end > start, let value = number.value else { return }
    index = end
    if word(start..<end) == "half" { return insertHalf(from: start) }
    insert(start..<end, [Quantity(value)], isDefinite: false, digits: value)
    addFraction(to: value)
  }

  /// Inserts “half”, which is a half or one of two, “half a million” or “half a dozen”.
  private mutating func insertHalf(from start: Int) {
    let end = index
    var next = end + 1
    for article in ["a", "an"] where word(next..<wordEnd(from: next)) == article {
      next = wordEnd(from: next) + 1
      break
    }
    let stop = wordEnd(from: next)
    if let power = EnglishNumeral.powers[word(next..<stop)] {
      index = stop
      insert(start..<stop, [Quantity("5", exponent: power - 1)], isDefinite: false)
    } else if word(next..<stop) == "dozen" {
      index = stop
      insert(start..<stop, [Quantity("6")], isDefinite: false)
    } else {
      insert(start..<end, [Quantity("2"), Quantity("0.5")], isDefinite: false)
    }
  }

  /// Adds what the words behind a number make of it: two thirds, two and a half, fifteen per cent.
  private mutating func addFraction(to value: String) {
    guard var last = found.popLast() else { return }
    defer { found.append(last) }
    guard peek(0) == " " || peek(0) == "-" else { return }
    let end = index
    index += 1
    if takePercent() != nil || has("percentage", at: index) {
      last.values.insert(Quantity(value, exponent: -2))
      last.exponent = -2
      index = end
      return
    }
    if has("and a half", at: index) {
      last.values.insert(Quantity(value + ".5"))
      let next = index + 11
      if let power = EnglishNumeral.powers[word(next..<wordEnd(from: next))] {
        last.values.insert(Quantity(value + ".5", exponent: power))
      }
    } else if let denominator = EnglishNumeral.denominators[word(index..<wordEnd(from: index))],
      let fraction = Int(value).flatMap({ Quantity($0, over: denominator) })
    {
      last.values.insert(fraction)
    }
    index = end
  }

  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isLatinLetter { end += 1 }
    return max(end, start)
  }

  /// The Latin letters `range` in lower case.
  func word(_ range: Range<Int>) -> String {
    guard range.upperBound <= scalars.count else { return "" }
    return String(unsafeUninitializedCapacity: range.count) { bytes in
      for (place, scalar) in scalars[range].enumerated() {
        bytes[place] = UInt8(truncatingIfNeeded: scalar.value) | 0x20
      }
      return range.count
    }
  }
}
