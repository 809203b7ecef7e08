import Diagnostics

/// Document numbers, such as 国办发〔2017〕47号.
extension Findings {
  /// Reports document numbers with other brackets than 〔〕, with 第, spaces a year of two digits or a
  /// number with zeros before it.
  mutating func checkDocumentNumbers(of passage: Passage) {
    for index in passage.signs.indices where passage.signs[index].scalar.isOpeningBracket {
      guard let before = passage.scalar(index - 1), before.isHan else { continue }
      let year = passage.digits(from: index + 1)
      var afterYear = year.upperBound
      if passage.scalar(afterYear) == "年" { afterYear += 1 }
      let isShort = year.count == 2 && !passage.signs[index].scalar.isRoundBracket
      guard year.count == 4 || isShort, let close = passage.scalar(afterYear),
        closingBrackets.contains(close)
      else { continue }
      var start = afterYear + 1
      while passage.scalar(start) == " " || passage.scalar(start) == "第" { start += 1 }
      let number = passage.digits(from: start)
      var end = number.upperBound
      while passage.scalar(end) == " " { end += 1 }
      guard !number.isEmpty, passage.scalar(end) == "号" else { continue }
      let right =
        "〔\(isShort ? "20" : "")\(passage.text(year))〕\(withoutZeros(passage.text(number)))号"
      guard passage.text(index..<(end + 1)) != right else { continue }
      report(
        .citedDocumentNumber, passage, index..<(end + 1),
        Message(
          zh: "发文字号写法不规范：“\(passage.text(index..<(end + 1)))”",
          en: "a document number is not written so: “\(passage.text(index..<(end + 1)))”"),
        help: Message(
          zh: "改为“\(right)”：年份写全四位，用六角括号，序号不加“第”、不编虚位",
          en:
            "write “\(right)”: the year with four digits in 〔〕, the number without 第 and zeros before it"
        ),
        replacement: isShort ? nil : right)
    }
  }

  private func withoutZeros(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}

extension Unicode.Scalar {
  fileprivate var isOpeningBracket: Bool {
    switch self {
    case "〔", "﹝", "[", "［", "(", "（", "【", "〈": true
    default: false
    }
  }

  fileprivate var isRoundBracket: Bool { self == "(" || self == "（" }
}

private let closingBrackets = Set("〕﹞]］)）】〉".unicodeScalars)

/// The year of a document number that is written as GB/T 9704 has it.
public func yearOfDocumentNumber(_ text: String) -> Int? {
  guard isDocumentNumber(text) else { return nil }
  return Int(text.drop { $0 != "〔" }.dropFirst().prefix(4))
}

/// Whether `text` is a document number as GB/T 9704 has it: the office's short name, the year in
/// 〔〕, and a number without 第 and without zeros before it.
public func isDocumentNumber(_ text: String) -> Bool {
  let scalars = Array(text.unicodeScalars)
  guard let open = scalars.firstIndex(of: "〔"), open > 0, scalars[..<open].allSatisfy(\.isHan),
    scalars.count >= open + 8, scalars[open + 5] == "〕", scalars.last == "号"
  else { return false }
  let number = scalars[(open + 6)..<(scalars.count - 1)]
  return scalars[(open + 1)..<(open + 5)].allSatisfy(\.isDigit) && number.allSatisfy(\.isDigit)
    && (number.count == 1 || number.first != "0")
}
