internal import Diagnostics

/// Markup in a text that libcmark did not take for markup, though its writer surely meant it so.
enum LeftoverMarkup {
  /// `**` that nothing closes or opens.
  case stars
  /// `__` beside a Chinese character, where CommonMark knows no emphasis.
  case underscores
  /// `<www.…>`, which is no address without `https://`.
  case bareAddress

  /// One that a text node's literal holds, if the text has any of these `features`.
  init?(in literal: UnsafeBufferPointer<UInt8>, _ features: Survey.Features) {
    if features.contains(.doubleStars), Self.holdsRun(of: UInt8(ascii: "*"), in: literal) {
      self = .stars
    } else if features.contains(.doubleUnderscores),
      Self.holdsRun(of: UInt8(ascii: "_"), in: literal)
    {
      self = .underscores
    } else if features.contains(.lessThanSigns), Self.holdsBareAddress(literal) {
      self = .bareAddress
    } else {
      return nil
    }
  }

  /// What to tell the writer.
  var message: Message {
    switch self {
    case .stars:
      Message(zh: "这些星号不起作用，会原样显示在页面上", en: "these stars mark nothing; the page would show them")
    case .underscores:
      Message(
        zh: "汉字旁边的下划线不起作用，会原样显示在页面上",
        en: "underscores mark nothing beside Chinese; the page would show them")
    case .bareAddress:
      Message(
        zh: "这不是地址，尖括号会显示在页面上", en: "this is not an address; the page would show the brackets")
    }
  }

  /// How to mend it.
  var help: Message {
    switch self {
    case .stars:
      Message(
        zh: #"** 要紧贴在文字前后；要写星号本身就写 \*\*"#,
        en: #"put ** directly before and after the words, or write \*\* for the signs themselves"#)
    case .underscores:
      Message(
        zh: #"改用 **；要写下划线本身就写 \_\_"#, en: #"use ** instead, or write \_\_ for the signs themselves"#
      )
    case .bareAddress:
      Message(zh: "写明协议：<https://www.…>", en: "write <https://www.…> with its scheme")
    }
  }

  /// Where it stands in the bytes `range` of the source, unless every one there is escaped.
  func firstUnescaped(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let pattern = Array(self.pattern.utf8)
    var index = range.lowerBound
    while index < min(range.upperBound, text.count) {
      if text[index] == UInt8(ascii: "\\") {
        index += 2
      } else if text[index...].starts(with: pattern) {
        return index..<index + pattern.count
      } else {
        index += 1
      }
    }
    return nil
  }

  private var pattern: String {
    switch self {
    case .stars: "**"
    case .underscores: "__"
    case .bareAddress: "<www."
    }
  }

  private static func holdsRun(
    of byte: UInt8, in literal: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = 0
    while let start = literal.firstIndex(of: byte, from: index) {
      index = literal.endOfRun(of: byte, from: start)
      if index - start >= 2, isMeant(start..<index, in: literal) { return true }
    }
    return false
  }

  private static func holdsBareAddress(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while let start = literal.firstIndex(of: UInt8(ascii: "<"), from: index) {
      if literal[start...].starts(with: "<www.".utf8) { return true }
      index = start + 1
    }
    return false
  }

  private static func isMeant(
    _ run: Range<Int>, in literal: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = literal.scalar(before: run.lowerBound)
    let after = run.upperBound < literal.count ? literal.scalar(at: run.upperBound) : nil
    if literal[run.lowerBound] == UInt8(ascii: "_") {
      return (before?.isCJK ?? false) || (after?.isCJK ?? false)
    }
    return !(before?.isMarkdownWhitespace ?? false) || !(after?.isMarkdownWhitespace ?? false)
  }
}
