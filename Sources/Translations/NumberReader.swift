/// Finds the numbers of a text, in digits and in words, in Chinese and in English.
struct NumberReader {
  /// A number with its place.
  struct Found {
    /// The characters that spell it.
    var range: Range<Int>
    /// The values that it may have.
    var values: Set<Quantity>
    /// Whether it is in digits, or counts a part of a document.
    var isDefinite: Bool
    /// Its digits without the unit; `nil` for a number in words.
    var digits: String?
    /// The power of ten of the unit that follows it: 8 for 亿, -2 for a percentage.
    var exponent: Int?
  }

  /// The characters, half-width where there are both.
  let scalars: [Unicode.Scalar]
  /// Where the reading stands.
  var index = 0
  /// What was found so far.
  var found: [Found] = []

  /// A reader of `text` that has read it.
  init(_ text: String) {
    scalars = text.unicodeScalars.map(Self.halfWidth)
    read()
  }

  /// The numbers in the order of the text.
  var mentions: [NumberMention] {
    found.map { NumberMention(text($0.range), $0.values, isDefinite: $0.isDefinite) }
  }

  private mutating func read() {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isDigit {
        readDigits()
      } else if scalar.isLatinLetter {
        readWords()
      } else if scalar.value < 0x2000 {
        index += 1
      } else if ChineseNumeral.part(scalar) != nil {
        readChinese()
      } else if scalar == "半" {
        readHalf()
      } else {
        index += 1
      }
    }
    relateNeighbours()
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
    let exponent = takeUnit() ?? 0
    if exponent == 0 { index = end }
    let isNegative = isNegative(at: start)
    var values: Set = [Quantity(digits, exponent: exponent, isNegative: isNegative)]
    if exponent == 0 {
      if !isFraction, let hour = Int(digits), hour <= 12,
        let shift = halfDay(before: start, after: end, hour: hour)
      {
        values.insert(Quantity(String(hour + shift)))
      }
      // The full hour of 9:00, which 9时 leaves out.
      let isFullHour = digits == "00" && start > 0 && scalars[start - 1].isColon
      insert(start..<index, values, isDefinite: !isFullHour, digits: digits)
    } else if exponent > 0, let sum = takeLowerParts(below: exponent, after: digits) {
      insert(start..<index, [Quantity(sum, isNegative: isNegative)], isDefinite: true)
    } else {
      insert(start..<index, values, isDefinite: true, digits: digits, exponent: exponent)
    }
    addOtherUnits(to: digits, exponent: exponent, isNegative: isNegative)
  }

  mutating func takeDigits() -> String {
    let start = index
    while index < scalars.count, scalars[index].isDigit { index += 1 }
    return text(start..<index)
  }

  /// The whole number that goes on after 1亿 with 3000万; `nil` where nothing goes on.
  private mutating func takeLowerParts(below exponent: Int, after digits: String) -> String? {
    guard peek(0)?.isDigit == true, index > 0, ChineseNumeral.powers[scalars[index - 1]] != nil,
      exponent < 16, let first = Int(digits), first < 1000
    else { return nil }
    let start = index
    var (sum, limit) = (first * Self.power(exponent), exponent)
    while peek(0)?.isDigit == true {
      let partStart = index
      let part = takeDigits()
      let unit = takeChineseMultiplier() ?? 0
      guard part.count + unit <= limit, let value = Int(part) else {
        index = partStart
        break
      }
      sum += value * Self.power(unit)
      limit = unit
    }
    return index > start ? String(sum) : nil
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
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

  /// Whether a minus sign stands before the digits at `start`, which is no dash and no hyphen.
  private func isNegative(at start: Int) -> Bool {
    guard start > 0 else { return false }
    if scalars[start - 1] == "\u{2212}" { return true }
    guard scalars[start - 1] == "-" else { return false }
    guard start > 1 else { return true }
    let before = scalars[start - 2]
    guard before == " " else { return Self.beforeSign.contains(before) }
    return start > 2 && !scalars[start - 3].isDigit
  }

  private static let beforeSign = "\n(:,、，为是比约达¥$".unicodeScalars

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

  // MARK: Characters

  mutating func insert(
    _ range: Range<Int>, _ values: Set<Quantity>, isDefinite: Bool, digits: String? = nil,
    exponent: Int? = nil
  ) {
    found.append(
      Found(
        range: range, values: values, isDefinite: isDefinite, digits: digits, exponent: exponent))
  }

  func peek(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  /// Whether `words` stand at `place`.
  func has(_ words: String, at place: Int) -> Bool {
    place >= 0 && place < scalars.count && scalars[place...].starts(with: words.unicodeScalars)
  }

  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// The ASCII character for a full-width one.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { (0x30...0x39).contains(value) }

  var isLatinLetter: Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }

  var isColon: Bool { self == ":" || self == "∶" }
}
