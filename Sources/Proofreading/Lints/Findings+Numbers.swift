import Diagnostics
import SiteModel

/// Forms of numbers, after GB/T 15835.
extension Findings {
  /// Reports full-width digits, digits with spaces between, numbers like 3万5千 and 百分之20, and ranges
  /// of years with a hyphen.
  mutating func checkNumbers(of passage: Passage, isChinese: Bool) {
    var index = 0
    while index < passage.signs.count {
      let scalar = passage.signs[index].scalar
      if scalar.isFullWidthAlphanumeric {
        index = checkFullWidth(of: passage, from: index)
      } else if scalar.isDigit {
        let digits = passage.digits(from: index)
        index =
          checkSpaced(of: passage, digits) ?? checkRange(of: passage, digits, isChinese: isChinese)
          ?? checkMixed(of: passage, digits)
          ?? (isChinese ? checkChineseNumber(of: passage, digits) : nil) ?? digits.upperBound
      } else {
        index += 1
      }
    }
  }

  private mutating func checkFullWidth(of passage: Passage, from start: Int) -> Int {
    var end = start
    var ascii = ""
    while let scalar = passage.scalar(end), scalar.isFullWidthAlphanumeric {
      ascii.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      end += 1
    }
    let text = passage.text(start..<end)
    report(
      .numberForm, passage, start..<end,
      Message(
        zh: "数字、字母用了全角字符：“\(text)”", en: "full-width digits or letters stand here: “\(text)”"),
      help: Message(zh: "改为半角“\(ascii)”", en: "write “\(ascii)”"), replacement: ascii)
    return end
  }

  /// Reports digits such as `2 0 2 2`.
  private mutating func checkSpaced(of passage: Passage, _ first: Range<Int>) -> Int? {
    guard first.count == 1 else { return nil }
    var digits = passage.text(first)
    var end = first.upperBound
    while digits.utf8.count <= 4, passage.scalar(end) == " ",
      passage.digits(from: end + 1).count == 1
    {
      digits += passage.text((end + 1)..<(end + 2))
      end += 2
    }
    guard digits.utf8.count == 4, ["19", "20"].contains(digits.prefix(2)) else { return nil }
    report(
      .numberForm, passage, first.lowerBound..<end,
      Message(zh: "数字之间有空格", en: "spaces stand between the digits"),
      help: Message(zh: "改为“\(digits)”", en: "write “\(digits)”"), replacement: digits)
    return end
  }

  /// Reports ranges such as `2021-2035`.
  private mutating func checkRange(
    of passage: Passage, _ first: Range<Int>, isChinese: Bool
  ) -> Int? {
    let hyphen = first.upperBound
    let second = passage.digits(from: hyphen + 1)
    guard first.count == 4, passage.scalar(hyphen) == "-", second.count == 4,
      let start = passage.number(first), let end = passage.number(second),
      (1900...2099).contains(start), (1900...2099).contains(end), start < end,
      ![passage.scalar(first.lowerBound - 1), passage.scalar(second.upperBound)].contains(where: {
        $0.map { $0 == "-" || $0.isLatin } ?? false
      })
    else { return nil }
    let dash = isChinese ? "—" : "–"
    report(
      .yearRange, passage, hyphen..<(hyphen + 1),
      Message(zh: "年份起止之间用了连字符“-”", en: "a hyphen stands between two years"),
      help: Message(
        zh: "改为一字线：“\(start)\(dash)\(end)”", en: "write the dash: “\(start)\(dash)\(end)”"),
      replacement: dash)
    return second.upperBound
  }

  /// Reports numbers such as `3万5千`.
  private mutating func checkMixed(of passage: Passage, _ first: Range<Int>) -> Int? {
    guard let unit = passage.scalar(first.upperBound), unit == "万" || unit == "亿" else {
      return nil
    }
    let rest = passage.digits(from: first.upperBound + 1)
    guard !rest.isEmpty, let smaller = passage.scalar(rest.upperBound),
      "千百十".unicodeScalars.contains(smaller)
    else { return nil }
    let text = passage.text(first.lowerBound..<(rest.upperBound + 1))
    report(
      .numberForm, passage, first.lowerBound..<(rest.upperBound + 1),
      Message(zh: "数字与汉字混写：“\(text)”", en: "digits and Chinese numerals are mixed: “\(text)”"),
      help: Message(
        zh: "写成小数或全部写出，如“3.5万”“35000”", en: "write a decimal or all digits: 3.5万 or 35000"))
    return rest.upperBound + 1
  }

  /// Reports years in Chinese numerals where the same text writes years in digits.
  mutating func checkYears(of prose: Prose) {
    guard prose.passages.contains(where: hasYearInDigits) else { return }
    for passage in prose.passages where passage.language == .zh {
      var depth = 0
      for index in passage.signs.indices {
        let scalar = passage.signs[index].scalar
        // A title or a quotation is as its writer wrote it.
        if "《“‘〈".unicodeScalars.contains(scalar) { depth += 1 }
        if "》”’〉".unicodeScalars.contains(scalar) { depth -= 1 }
        guard depth <= 0, scalar == "年", index >= 4,
          passage.signs[(index - 4)..<index].allSatisfy({ $0.scalar.isChineseDigit }),
          !(passage.scalar(index - 5)?.isChineseDigit ?? false)
        else { continue }
        let text = passage.text((index - 4)..<(index + 1))
        report(
          .numberForm, passage, (index - 4)..<(index + 1),
          Message(
            zh: "年份写法不一：这里是“\(text)”，别处用数字",
            en: "years are written in two ways: “\(text)” here, digits elsewhere"),
          help: Message(zh: "全文统一用阿拉伯数字", en: "write all years in digits"))
      }
    }
  }

  private func hasYearInDigits(_ passage: Passage) -> Bool {
    passage.language == .zh && (passage.kind == .body || passage.kind == .heading)
      && passage.signs.indices.contains { index in
        passage.signs[index].scalar == "年" && index >= 4
          && passage.digits(from: index - 4).count == 4
      }
  }
}

extension Unicode.Scalar {
  fileprivate var isFullWidthAlphanumeric: Bool {
    switch value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }
}
