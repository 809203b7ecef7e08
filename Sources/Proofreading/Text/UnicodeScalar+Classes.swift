extension Unicode.Scalar {
  /// Whether it is a Chinese character.
  var isHan: Bool {
    switch value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// Whether it is a mark of Chinese punctuation that nobody takes for a Western one.
  var isChineseMark: Bool {
    switch self {
    case "，", "。", "、", "；", "：", "！", "？", "（", "）", "《", "》", "〈", "〉", "【", "】", "〔", "〕", "「",
      "」", "『", "』":
      true
    default: false
    }
  }

  /// Whether it is a digit from 0 to 9.
  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether it is a letter from a to z, of either case.
  var isLatin: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

  /// Whether it is a digit that Chinese years are written in: 〇, 一 to 九.
  var isChineseDigit: Bool {
    switch self {
    case "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九": true
    default: false
    }
  }
}
