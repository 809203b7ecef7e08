import Diagnostics

/// What looks like markup to its writer, and to nobody else.
extension Findings {
  /// Reports headings, links and tables that Markdown takes for text.
  mutating func checkSlips(of prose: Prose) {
    for slip in prose.slips {
      let text = String(decoding: file.bytes[slip.range], as: UTF8.self)
      let (message, help) = words(on: slip.kind, text)
      report(.leftoverMarkup, at: slip.range, message, help: help)
    }
  }

  private func words(on kind: Slip.Kind, _ text: String) -> (message: Message, help: Message) {
    switch kind {
    case .gluedHeading:
      let right = withSpace(text)
      return (
        Message(zh: "#后面没有空格，不成标题", en: "without a space after # this is no heading"),
        Message(zh: "写成“\(right)”", en: "write “\(right)”")
      )
    case .fullWidthHeading:
      let right = withSpace(text.replacing("＃", with: "#"))
      return (
        Message(zh: "全角的“＃”不成标题", en: "the full-width ＃ makes no heading"),
        Message(zh: "写成“\(right)”", en: "write “\(right)”")
      )
    case .fullWidthAddress:
      let right = text.replacing("]（", with: "](").replacing("）", with: ")")
      return (
        Message(zh: "网址外是全角括号，不成链接", en: "an address in full-width brackets makes no link"),
        Message(zh: "写成“\(right)”", en: "write “\(right)”")
      )
    case .tableWithoutRule:
      return (
        Message(
          zh: "表头下面没有“| --- |”一行，不成表格",
          en: "without a line “| --- |” below its head this is no table"),
        Message(
          zh: "在这一行下面加“\(rule(below: text))”", en: "put “\(rule(below: text))” below this line")
      )
    case .bareAddress:
      return (
        Message(zh: "网址紧贴汉字，不成链接", en: "an address beside Chinese makes no link"),
        Message(
          zh: "写成“[名称](\(text))”，或“<\(text)>”",
          en: "write “[its name](\(text))”, or “<\(text)>”")
      )
    }
  }

  private func withSpace(_ heading: String) -> String {
    let words = heading.drop { $0 == "#" }
    return heading.prefix { $0 == "#" } + " " + words.drop { $0 == " " }
  }

  private func rule(below head: String) -> String {
    let cells = head.utf8.count { $0 == UInt8(ascii: "|") } - 1
    return "|" + String(repeating: " --- |", count: max(1, cells))
  }
}
