/// What follows the digits of a number: 万, million, %, kilometres.
extension NumberReader {
  /// The power of ten of what follows the digits, which is left behind; `nil` where nothing does.
  mutating func takeUnit() -> Int? {
    let start = index
    skipSpaces()
    if let percent = takePercent() { return percent }
    if let power = takeChineseMultiplier() { return power }
    let isAttached = index == start
    let end = wordEnd(from: index)
    let word = word(index..<end)
    if let power = EnglishNumeral.powers[word] {
      index = end
      return power
    }
    // 300k; 4K may be another thing.
    guard isAttached, word == "k", peek(0) == "k" else { return nil }
    index = end
    return 3
  }

  mutating func takeChineseMultiplier() -> Int? {
    var exponent: Int?
    while let scalar = peek(0), let power = ChineseNumeral.powers[scalar] {
      // 个百分点 is no hundred.
      if scalar == "百", has("百分", at: index) { break }
      exponent = (exponent ?? 0) + power
      index += 1
    }
    return exponent
  }

  /// The power of ten of a sign or a word for a percentage, which is left behind.
  mutating func takePercent() -> Int? {
    switch peek(0) {
    case "%":
      index += 1
      return -2
    case "‰":
      index += 1
      return -3
    case "p", "P":
      let end = wordEnd(from: index)
      let first = word(index..<end)
      if first == "percent" || first == "pct" {
        index = end
        return -2
      }
      guard first == "per", has(" cent", at: end) else { return nil }
      index = end + 5
      return -2
    default: return nil
    }
  }

  private mutating func skipSpaces() {
    while peek(0) == " " || peek(0) == "\u{A0}" { index += 1 }
  }

  /// Adds the values that the number just found may have in another unit: 2千米 is 2 km, 0.5 km is
  /// 500 m, 3成 is 30%.
  mutating func addOtherUnits(to digits: String, exponent: Int, isNegative: Bool) {
    let shifts = otherShifts(exponent: exponent)
    guard !shifts.isEmpty, var last = found.popLast() else { return }
    for shift in shifts {
      last.values.insert(Quantity(digits, exponent: exponent + shift, isNegative: isNegative))
    }
    found.append(last)
  }

  private func otherShifts(exponent: Int) -> [Int] {
    var next = index
    while next < scalars.count, scalars[next] == " " || scalars[next] == "\u{A0}" { next += 1 }
    guard next < scalars.count else { return [] }
    if scalars[next].isLatinLetter {
      let word = word(next..<wordEnd(from: next))
      if Self.kilo.contains(word) || word.hasPrefix("kilo") { return [3] }
      if word == "percentage" { return [-2] }
      let isAttached = next == index
      if isAttached, word == "k" { return [3] }
      return isAttached && word == "m" ? [6] : []
    }
    switch scalars[next] {
    case "米", "克", "瓦", "伏", "帕", "赫":
      return index > 0 && scalars[index - 1] == "千" ? [-3] : []
    case "公": return has("公里", at: next) || has("公斤", at: next) ? [3] : []
    case "个", "百": return has("个百分点", at: next) || has("百分点", at: next) ? [-2] : []
    case "成":
      let after = next + 1 < scalars.count ? scalars[next + 1] : "。"
      return Self.notTenths.contains(after) ? [] : [-1]
    default: return []
    }
  }

  private static let kilo: Set<String> = ["km", "kg", "kw", "kwh", "kms", "kgs"]

  /// What follows 成 where it is a word and no tenth: 3成员单位.
  static let notTenths = "员立为果效就本熟长品交都功".unicodeScalars
}
