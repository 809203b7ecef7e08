/// Finds the numbers of a text, in digits and in words, in Chinese and in English.
public struct NumberReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var mentions: [NumberMention] = []

  /// The numbers of `text` in its order.
  public static func mentions(in text: String) -> [NumberMention] {
    var reader = NumberReader(text)
    reader.read()
    return reader.mentions
  }

  private init(_ text: String) {
    scalars = text.unicodeScalars.map(Self.halfWidth)
  }

  private mutating func read() {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isDigit {
        readDigits()
      } else if ChineseNumeral.part(scalar) != nil {
        readChinese()
      } else if scalar.isLatinLetter {
        readWords()
      } else {
        index += 1
      }
    }
    shareUnits()
  }

  // MARK: Digits

  private mutating func readDigits() {
    let start = index
    var digits = takeDigits()
    // Groups of three: 526,165.
    while digits.count <= 3 || digits.count % 3 != 0 || start + digits.count < index,
      peek(0) == ",", groupFollows(at: index + 1)
    {
      index += 1
      digits += takeDigits()
    }
    var isFraction = false
    if peek(0) == ".", peek(1)?.isDigit == true, !isSection(from: start) {
      index += 1
      digits += "." + takeDigits()
      isFraction = true
    }
    let end = index
    var exponent = takeMultiplier()
    if exponent == nil { index = end }
    let spelling = text(start..<index)
    var values: Set<Quantity> = []
    if !isFraction, exponent == nil, let hour = Int(digits), hour <= 12,
      let shift = halfDay(before: start, after: index, hour: hour)
    {
      values.insert(Quantity(String(hour + shift)))
    }
    if exponent == nil { exponent = 0 }
    values.insert(Quantity(digits, exponent: exponent ?? 0))
    // The full hour of 9:00, which 9时 leaves out.
    let isFullHour = digits == "00" && start > 0 && scalars[start - 1].isColon
    mentions.append(NumberMention(spelling, values, isDefinite: !isFullHour))
  }

  private mutating func takeDigits() -> String {
    let start = index
    while index < scalars.count, scalars[index].isDigit { index += 1 }
    return text(start..<index)
  }

  /// Whether exactly three digits stand at `place`.
  private func groupFollows(at place: Int) -> Bool {
    let digits = scalars.dropFirst(place).prefix { $0.isDigit }
    return digits.count == 3
  }

  /// Whether the digits from `start` are a part of several with points between: 1.2.3.
  private func isSection(from start: Int) -> Bool {
    if start > 1, scalars[start - 1] == ".", scalars[start - 2].isDigit { return true }
    let fraction = scalars.dropFirst(index + 1).prefix { $0.isDigit }.count
    let next = index + 1 + fraction
    return next + 1 < scalars.count && scalars[next] == "." && scalars[next + 1].isDigit
  }

  /// The power of ten of what follows the digits, such as 万 or million, which is left behind.
  private mutating func takeMultiplier() -> Int? {
    while peek(0) == " " || peek(0) == "\u{A0}" { index += 1 }
    var exponent: Int?
    while let scalar = peek(0), let power = ChineseNumeral.powers[scalar] {
      exponent = (exponent ?? 0) + power
      index += 1
    }
    if exponent != nil { return exponent }
    let word = word(index..<wordEnd(from: index))
    guard let power = EnglishNumeral.powers[word] else { return nil }
    index += word.unicodeScalars.count
    return power
  }

  /// What a time of day adds to the hour: 12 in the afternoon.
  private func halfDay(before start: Int, after end: Int, hour: Int) -> Int? {
    let before = text(max(0, start - 2)..<start)
    if ["下午", "晚上", "傍晚", "午后"].contains(before), hour < 12 { return 12 }
    var rest = scalars.dropFirst(end)
    if rest.first?.isColon == true {
      rest = rest.dropFirst().drop { $0.isDigit }
    }
    let after = String(String.UnicodeScalarView(rest.drop { $0 == " " }.prefix(4))).lowercased()
    guard after.hasPrefix("pm") || after.hasPrefix("p.m") else { return nil }
    return hour < 12 ? 12 : nil
  }

  // MARK: Words

  private mutating func readChinese() {
    let start = index
    while index < scalars.count, ChineseNumeral.part(scalars[index]) != nil { index += 1 }
    for (range, value) in ChineseNumeral.values(of: scalars[start..<index]) {
      mentions.append(
        NumberMention(text(range), [Quantity(value)], isDefinite: isEnumeration(range)))
    }
  }

  /// Whether the numeral counts a part of a document, such as （七） or 第七项, so that it is no way of
  /// speaking.
  private func isEnumeration(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : nil
    let after = range.upperBound < scalars.count ? scalars[range.upperBound] : nil
    return (before == "(" && after == ")")
      || (before == "第" && after.map { "项条章节号".unicodeScalars.contains($0) } ?? false)
  }

  private mutating func readWords() {
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
    guard end > start else { return }
    index = end
    for value in number.values {
      mentions.append(
        NumberMention(text(start..<end), [Quantity(value)], isDefinite: false))
    }
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isLatinLetter { end += 1 }
    return end
  }

  // MARK: Ranges

  /// Gives the first number of a range the unit of the second too: 3–5 billion, 3至5亿.
  private mutating func shareUnits() {
    for place in mentions.indices.dropLast() where mentions[place].isDefinite {
      let next = mentions[place + 1].spelling
      guard let power = NumberReader.multiplier(of: next),
        let digits = mentions[place].spelling.unicodeScalars.last, digits.isDigit
      else { continue }
      let bare = mentions[place].spelling.filter { $0 != "," }
      mentions[place] = NumberMention(
        mentions[place].spelling, mentions[place].values.union([Quantity(bare, exponent: power)]),
        isDefinite: true)
    }
  }

  private static func multiplier(of spelling: String) -> Int? {
    var reader = NumberReader(spelling)
    while let scalar = reader.peek(0), scalar.isDigit || scalar == "," || scalar == "." {
      reader.index += 1
    }
    return reader.index == 0 ? nil : reader.takeMultiplier()
  }

  // MARK: Characters

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// The Latin letters `range` in lower case.
  private func word(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { bytes in
      for (place, scalar) in scalars[range].enumerated() {
        bytes[place] = UInt8(truncatingIfNeeded: scalar.value) | 0x20
      }
      return range.count
    }
  }

  /// The ASCII character for a full-width one.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }

  fileprivate var isLatinLetter: Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }

  fileprivate var isColon: Bool { self == ":" || self == "∶" }
}
