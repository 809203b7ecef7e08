/// What an editor wrote with the keys of another keyboard, as the content has it.
enum PlainNumbers {
  /// The digits that `text` stands for: full-width ones, or Chinese ones as in 二〇二二; `nil` where it
  /// holds something else.
  static func digits(of text: String) -> String? {
    var result = ""
    for scalar in text.unicodeScalars {
      guard let digit = value(of: scalar) else { return nil }
      result += String(digit)
    }
    return result.isEmpty ? nil : result
  }

  /// `text` with full-width digits, letters and marks made half-width.
  static func halfWidth(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      result.append(isFullWidth ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar)
    }
    return String(result)
  }

  private static func value(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "0"..."9": Int(scalar.value) - 0x30
    case "０"..."９": Int(scalar.value) - 0xFF10
    case "〇", "零": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }
}
