extension Strings {
  /// A chapter's number as the language's official documents count: 三, III.
  func chapterNumeral(_ number: Int) -> String {
    text(zh: chineseNumeral(number), en: romanNumeral(number))
  }
}

/// A number from 1 to 99 in Chinese; others in digits.
private func chineseNumeral(_ number: Int) -> String {
  guard (1...99).contains(number) else { return String(number) }
  let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  let tens =
    switch number / 10 {
    case 0: ""
    case 1: "十"
    default: digits[number / 10] + "十"
    }
  return tens + digits[number % 10]
}

/// A number from 1 to 99 as a Roman numeral; others in digits.
private func romanNumeral(_ number: Int) -> String {
  guard (1...99).contains(number) else { return String(number) }
  let steps = [
    (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var numeral = ""
  for (value, letters) in steps {
    while rest >= value {
      numeral += letters
      rest -= value
    }
  }
  return numeral
}
