/// The power of ten in the name of a unit: 8 in 亿元, 9 in “billion yuan”, -4 in “per 10,000 people”.
public enum UnitMagnitude {
  /// The power of ten of a unit's name; `nil` where it is not plain, as in 平方千米.
  public static func power(of name: String) -> Int? {
    let parts = words(of: name)
      .split(omittingEmptySubsequences: false) { ["per", "/", "每"].contains($0) }
      .map(power)
    switch parts.count {
    case 1: return parts[0]
    case 2:
      guard let above = parts[0], let below = parts[1] else { return nil }
      return above - below
    default: return nil
    }
  }

  private static func power(of words: ArraySlice<String>) -> Int? {
    var sum = 0
    for word in words {
      guard let power = power(ofWord: word) else { return nil }
      sum += power
    }
    return sum
  }

  /// The words and numbers of a name, with the fraction bar and 每 each by itself.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    let spelt = name.lowercased().replacing("per cent", with: "percent")
      .replacing("percentage", with: "percent")
    for scalar in spelt.unicodeScalars {
      switch scalar {
      case "/", "每":
        words.append(String(scalar))
        isOpen = false
      case ",": continue
      case " ", "\u{A0}", "-", "(", ")", "（", "）", ".": isOpen = false
      default:
        let isDigit = 0x30...0x39 ~= scalar.value
        let endsInDigit = words.last?.utf8.last.map { 0x30...0x39 ~= $0 } ?? false
        if isOpen, isDigit == endsInDigit {
          words[words.count - 1].unicodeScalars.append(scalar)
        } else {
          words.append(String(scalar))
        }
        isOpen = true
      }
    }
    return words
  }

  private static func power(ofWord word: String) -> Int? {
    if let known = powers[word] { return known }
    guard let first = word.unicodeScalars.first else { return 0 }
    if 0x30...0x39 ~= first.value {
      // Only 1 with zeros behind it is a power of ten.
      guard first == "1", word.utf8.dropFirst().allSatisfy({ $0 == 0x30 }) else { return nil }
      return word.utf8.count - 1
    }
    return leadingPower(of: word)
  }

  /// The power of the characters that a Chinese name begins with, such as 万 in 万件.
  private static func leadingPower(of word: String) -> Int? {
    if unclear.contains(where: word.hasPrefix) { return nil }
    if let known = wholes.first(where: { word.hasPrefix($0.name) }) { return known.power }
    var power = 0
    for scalar in word.unicodeScalars {
      guard let step = scalar == "十" ? 1 : scalar == "兆" ? 6 : ChineseNumeral.powers[scalar]
      else { break }
      power += step
    }
    return power
  }

  /// Units of areas and volumes, whose powers are not those of their lengths.
  private static let unclear = ["平方", "立方", "square", "cubic", "sq", "cu"]

  private static let wholes: [(name: String, power: Int)] = [
    ("百分", -2), ("个百分", -2), ("千分", -3), ("公里", 3), ("公斤", 3), ("kilo", 3), ("mega", 6),
    ("giga", 9),
  ]

  private static let powers: [String: Int] = {
    var powers = [
      "%": -2, "％": -2, "‰": -3, "percent": -2, "ten": 1, "tens": 1, "kg": 3,
    ]
    for (word, power) in EnglishNumeral.powers {
      powers[word] = power
      powers[word + "s"] = power
    }
    for unit in ["m", "w", "wh", "pa", "v", "hz"] { powers["k" + unit] = 3 }
    return powers
  }()
}
