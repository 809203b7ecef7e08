internal import Diagnostics

/// Gives headings their ids, and watches their levels.
struct HeadingNumbering {
  /// How many headings of each level, from 2, stand under the last one of the level above.
  private var counts = [0, 0, 0, 0, 0]
  private var lastLevel = 1
  /// The ids that writers chose, and where.
  private var pinned: [String: Range<Int>] = [:]

  /// The id of the next heading: the one that its writer pinned with `{#id}`, which is taken out of
  /// `inlines`, or its number in the text.
  mutating func id(
    level: Int, inlines: inout [Inline], at range: Range<Int>, _ findings: inout Findings
  ) -> String {
    checkLevel(level, at: range, &findings)
    let number = number(level: max(level, 2))
    guard let id = Self.takePin(from: &inlines) else { return number }
    if !Self.isValid(id) {
      findings.report(
        .invalidValue, at: range,
        Message(zh: "“\(id)”不能用作标题的 id", en: "“\(id)” cannot be the id of a heading"),
        help: Message(
          zh: "用小写 ASCII 字母、数字和连字符，以字母开头，如 {#results}",
          en: "use lower-case ASCII letters, digits and hyphens, a letter first: {#results}"))
    } else if Self.isReserved(id) {
      findings.report(
        .duplicateId, at: range,
        Message(zh: "“\(id)”这样的 id 由程序自己使用", en: "ids like “\(id)” are given by the program"),
        help: Message(zh: "换一个 id", en: "choose another id"))
    } else if take(id, at: range, &findings) {
      return id
    }
    return number
  }

  /// Takes `id` for a heading or a directive; reports it, and returns false, where another of the
  /// text has it.
  @discardableResult
  mutating func take(_ id: String, at range: Range<Int>, _ findings: inout Findings) -> Bool {
    if let first = pinned[id] {
      findings.report(
        .duplicateId, at: range,
        Message(zh: "已经有 id“\(id)”", en: "the id “\(id)” is taken already"),
        help: Message(zh: "换一个 id", en: "choose another id"),
        notes: [findings.note(Message(zh: "第一次用在这里", en: "first used here"), at: first)])
      return false
    }
    pinned[id] = range
    return true
  }

  private mutating func checkLevel(
    _ level: Int, at range: Range<Int>, _ findings: inout Findings
  ) {
    defer { lastLevel = level }
    if level == 1 {
      findings.report(
        .headingLevel, at: range,
        Message(
          zh: "一级标题只有页面的标题这一个", en: "the page's title is its only heading of the first level"),
        help: Message(zh: "行首写 ##", en: "start the line with ##"))
    } else if level > lastLevel + 1 {
      let signs = String(repeating: "#", count: lastLevel + 1)
      findings.report(
        .skippedHeading, at: range,
        Message(
          zh: "\(Message.heading(ofLevel: lastLevel).zh)之后直接是\(Message.heading(ofLevel: level).zh)",
          en: "a heading of level \(level) follows one of level \(lastLevel)"),
        help: Message(zh: "行首写 \(signs)", en: "start the line with \(signs)"))
    }
  }

  private mutating func number(level: Int) -> String {
    let index = level - 2
    counts[index] += 1
    for deeper in counts.indices where deeper > index { counts[deeper] = 0 }
    return counts[...index].reduce(into: "s") { $0 += "-\($1)" }
  }

  /// Takes ` {#id}` from the end of a heading.
  private static func takePin(from inlines: inout [Inline]) -> String? {
    guard case .text(let text)? = inlines.last, text.utf8.last == UInt8(ascii: "}") else {
      return nil
    }
    let utf8 = Array(text.utf8)
    let opening = Array(" {#".utf8)
    guard let start = utf8.lastIndex(of: UInt8(ascii: " ")),
      utf8[start...].starts(with: opening)
    else { return nil }
    inlines.removeLast()
    var end = start
    while end > 0, utf8[end - 1].isBlank { end -= 1 }
    if end > 0 { inlines.append(.text(String(decoding: utf8[..<end], as: UTF8.self))) }
    return String(decoding: utf8[(start + opening.count)..<(utf8.count - 1)], as: UTF8.self)
  }

  static func isValid(_ id: String) -> Bool {
    let utf8 = id.utf8
    guard let first = utf8.first, first.isLowerCaseLetter else { return false }
    return utf8.allSatisfy { $0.isLowerCaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  /// Ids of headings without a pin and of footnotes.
  static func isReserved(_ id: String) -> Bool {
    let utf8 = Array(id.utf8)
    for prefix in ["s-", "fn-", "fnref-"] where utf8.starts(with: prefix.utf8) {
      return utf8.count > prefix.utf8.count && utf8[prefix.utf8.count].isDigit
    }
    return id == "footnotes"
  }
}

extension UInt8 {
  fileprivate var isLowerCaseLetter: Bool {
    self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z")
  }
}
