internal import Diagnostics

/// Reads the line of a directive: `:::name[label]{#id key=value key="value"}`.
struct DirectiveSyntax {
  /// What keeps a line from being understood.
  struct Flaw: Error {
    let message: Message
    let help: Message

    let range: Range<Int>
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let line: Range<Int>
  private var index: Int

  /// What the line `line`, which starts with two colons, does.
  ///
  /// `nil` where it is no directive but a text that starts with colons. Full-width colons, and a
  /// space behind the colons, are flaws.
  static func read(
    _ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) throws(Flaw) -> DirectiveLine.Kind? {
    let colons = text.endOfRun(of: UInt8(ascii: ":"), from: line.lowerBound)
    let count = min(colons, line.upperBound) - line.lowerBound
    let rest = text.trim(min(colons, line.upperBound)..<line.upperBound)
    guard count == 2 || count == 3 else { return nil }
    if rest.isEmpty { return count == 3 ? .end : nil }
    guard text[rest.lowerBound].isLetter else { return nil }
    guard rest.lowerBound == colons else {
      guard count == 3 else { return nil }
      let right = ":::" + text.string(rest)
      throw Flaw(
        message: Message(
          zh: "冒号与名称之间有空格，不成指令", en: "with a space behind the colons this is no directive"),
        help: Message(zh: "写成“\(right)”", en: "write “\(right)”"), range: line)
    }
    var syntax = DirectiveSyntax(text: text, line: rest)
    let opening = try syntax.opening()
    return count == 3 ? .start(opening) : .leaf(opening)
  }

  /// The same of a line that starts with a full-width colon.
  ///
  /// - Returns: nothing: it is a flaw, or a text.
  static func readFullWidth(_ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>) throws(Flaw) {
    let wide = Array("：".utf8)
    var index = line.lowerBound
    var count = 0
    while index < line.upperBound {
      if text[index] == UInt8(ascii: ":") {
        index += 1
      } else if text[index..<line.upperBound].starts(with: wide) {
        index += wide.count
      } else {
        break
      }
      count += 1
    }
    let rest = text.trim(index..<line.upperBound)
    let isDirective = rest.isEmpty ? count == 3 : text[rest.lowerBound].isLetter
    guard (2...3).contains(count), isDirective else { return }
    let right = String(repeating: ":", count: count) + text.string(rest)
    throw Flaw(
      message: Message(zh: "全角冒号不成指令", en: "full-width colons make no directive"),
      help: Message(zh: "写成“\(right)”", en: "write “\(right)”"), range: line)
  }

  private init(text: UnsafeBufferPointer<UInt8>, line: Range<Int>) {
    self.text = text
    self.line = line
    index = line.lowerBound
  }

  private var peek: UInt8? { index < line.upperBound ? text[index] : nil }

  private mutating func opening() throws(Flaw) -> DirectiveLine.Opening {
    let name = try name()
    let label = try label()
    var id: String?
    var attributes: [Directive.Attribute] = []
    if peek == UInt8(ascii: "{") { (id, attributes) = try braces() }
    guard index == line.upperBound else {
      throw Flaw(
        message: Message(
          zh: "指令之后应换行，这里还有别的内容", en: "a directive ends its line, and more follows here"),
        help: Message(
          zh: "写成 :::\(name.rawValue)[标题]{#id key=value}，文字写在下一行",
          en: "write :::\(name.rawValue)[title]{#id key=value}, and the text on the next line"),
        range: index..<line.upperBound)
    }
    return .init(name: name, label: label, id: id, attributes: attributes)
  }

  private mutating func name() throws(Flaw) -> Directive.Name {
    let start = index
    while let byte = peek, byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") { index += 1 }
    let word = text.string(start..<index)
    if let name = Directive.Name(rawValue: word) { return name }
    let names = Directive.Name.allCases.map(\.rawValue)
    let near = nearestName(to: word, among: names)
    throw Flaw(
      message: Message(zh: "没有指令“\(word)”", en: "there is no directive “\(word)”"),
      help: near.map(Message.didYouMean)
        ?? Message(
          zh: "可用的指令：\(Message.list(names).zh)", en: "the directives are: \(Message.list(names).en)"
        ),
      range: start..<index)
  }

  /// The text between `[` and the `]` that closes it.
  private mutating func label() throws(Flaw) -> Range<Int>? {
    guard peek == UInt8(ascii: "[") else { return nil }
    let start = index + 1
    var depth = 0
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\\"): index = min(index + 1, line.upperBound - 1)
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      default: break
      }
      index += 1
      if depth == 0 {
        let range = text.trim(start..<(index - 1))
        return range.isEmpty ? nil : range
      }
    }
    throw Flaw(
      message: Message(zh: "这个方括号没有闭合", en: "this bracket is never closed"),
      help: Message(
        zh: #"在标题后面加 ]；要写方括号本身就写 \["#, en: #"put ] after the title, or write \[ for the sign"#),
      range: (start - 1)..<start)
  }

  private mutating func braces() throws(Flaw) -> (id: String?, [Directive.Attribute]) {
    let opening = index
    var id: String?
    var attributes: [Directive.Attribute] = []
    index += 1
    while true {
      index = text.skipBlanks(from: index, to: line.upperBound)
      guard let byte = peek else {
        throw Flaw(
          message: Message(zh: "这个花括号没有闭合", en: "this brace is never closed"),
          help: Message(zh: "在最后一个属性后面加 }", en: "put } after the last attribute"),
          range: opening..<(opening + 1))
      }
      if byte == UInt8(ascii: "}") {
        index += 1
        return (id, attributes)
      }
      if byte == UInt8(ascii: "#"), id == nil {
        id = try self.id()
      } else {
        let attribute = try attribute()
        guard !attributes.contains(where: { $0.key == attribute.key }) else {
          throw Flaw(
            message: Message(
              zh: "“\(attribute.key)”在这里写了两次", en: "“\(attribute.key)” stands here twice"),
            help: Message(zh: "删去一个", en: "delete one of them"),
            range: attribute.range)
        }
        attributes.append(attribute)
      }
    }
  }

  private mutating func id() throws(Flaw) -> String {
    let start = index
    index += 1
    let name = word()
    let id = text.string(name)
    guard HeadingNumbering.isValid(id), !HeadingNumbering.isReserved(id) else {
      throw Flaw(
        message: Message(zh: "“\(id)”不能用作 id", en: "“\(id)” cannot be an id"),
        help:
          Message(
            zh: "用小写 ASCII 字母、数字和连字符，以字母开头；不能用程序自己的写法（s-1、fn-1）",
            en:
              "use lower-case ASCII letters, digits and hyphens, a letter first, and not the form of"
              + " the program's own ids (s-1, fn-1)"),
        range: start..<index)
    }
    return id
  }

  private mutating func attribute() throws(Flaw) -> Directive.Attribute {
    let start = index
    let key = word()
    guard !key.isEmpty, peek == UInt8(ascii: "=") else {
      throw Flaw(
        message: Message(zh: "这不是属性", en: "this is no attribute"),
        help: Message(
          zh: #"写成 #id、key=value 或 key="带空格的值"，最后加 }"#,
          en: #"write #id, key=value or key="value with spaces", and } after the last"#),
        range: start..<max(index, start + 1))
    }
    index += 1
    let value: String
    if peek == UInt8(ascii: "\"") {
      let opening = index + 1
      guard
        let closing = text.firstIndex(of: UInt8(ascii: "\""), from: opening, to: line.upperBound)
      else {
        throw Flaw(
          message: Message(zh: "这个引号没有闭合", en: "this quotation mark is never closed"),
          help: Message(zh: #"在值后面加 ""#, en: #"put " after the value"#),
          range: index..<(index + 1))
      }
      value = text.string(opening..<closing)
      index = closing + 1
    } else {
      value = text.string(word())
    }
    return .init(key: text.string(key), value: value, range: start..<index)
  }

  /// What stands up to the next blank, `=`, `}` or quotation mark.
  private mutating func word() -> Range<Int> {
    let start = index
    while let byte = peek, !byte.isBlank, !#"=}""#.utf8.contains(byte) { index += 1 }
    return start..<index
  }
}
