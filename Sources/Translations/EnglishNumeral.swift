/// A number in English words while it is read: twenty-six, two hundred and six, fourteenth, May.
struct EnglishNumeral {
  private var total = 0
  private var section = 0
  /// What one word may mean beside that: the fourth month is April.
  private var single: Int?
  private var isEmpty = true

  /// The powers of ten of the words that follow digits, as in 350 million.
  static let powers = [
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "bn": 9, "trillion": 12, "mn": 6,
  ]

  /// What fractions are parts of: two thirds, three quarters.
  static let denominators = [
    "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
    "ninths": 9, "tenth": 10, "tenths": 10,
  ]

  private static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let ordinals = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let months = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]
  private static let monthNames = Set(months.joined())

  /// Whether a word in lower case names a month.
  static func isMonth(_ word: String) -> Bool { monthNames.contains(word) }

  private static let others = [
    "once": 1, "single": 1, "both": 2, "double": 2, "twice": 2, "dual": 2,
    "pair": 2, "half": 2, "dozen": 12, "noon": 12, "midnight": 0, "a": 1, "an": 1,
  ]

  /// What a word adds to a number: ones and tens, or what stands for a number by itself.
  private static let small: [String: Int] = {
    var words: [String: Int] = [:]
    for (value, word) in ones.enumerated() { words[word] = value }
    for (value, word) in ordinals.enumerated() { words[word] = value }
    for (index, word) in tens.enumerated() {
      words[word] = (index + 2) * 10
      words[word.dropLast() + "ieth"] = (index + 2) * 10
    }
    return words
  }()

  private static let alone: [String: Int] = {
    var words = others
    for (index, names) in months.enumerated() {
      for name in names { words[name] = index + 1 }
    }
    return words
  }()

  /// Takes the next word, in lower case; `false` where it does not go on.
  mutating func take(_ word: String) -> Bool {
    guard single == nil else { return false }
    if let value = Self.alone[word] {
      guard isEmpty else { return false }
      single = value
    } else if let value = Self.small[word] {
      let free = section % 100 == 0 || (section % 100 >= 20 && section % 10 == 0 && value < 10)
      guard isEmpty || free else { return false }
      section += value
    } else if word == "and" {
      return !isEmpty && section % 100 == 0
    } else if let power = Self.powers[word] {
      let unit = (0..<power).reduce(1) { unit, _ in unit * 10 }
      if power == 2 {
        section = max(section, 1) * unit
      } else {
        total += max(section, 1) * unit
        section = 0
      }
    } else {
      return false
    }
    isEmpty = false
    return true
  }

  /// The number that the words name; `nil` before the first.
  var value: String? {
    isEmpty ? nil : String(single ?? total + section)
  }
}
