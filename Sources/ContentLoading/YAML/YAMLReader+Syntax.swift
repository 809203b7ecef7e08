import CYAML
import Diagnostics

/// What keeps a document from being YAML, where it stands, and how to mend it.
///
/// libyaml notices most slips a line or more after them, and calls them what they led to.
extension YAMLReader {
  func syntaxProblem(_ parser: yaml_parser_t) -> Problem {
    let place = offset(of: parser.problem_mark)
    if let colon = file.fullWidthColon(afterKeyIn: range.lowerBound..<place) {
      return Self.fullWidthColon(at: colon, in: file)
    }
    let context = offset(of: parser.context_mark)
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
    let words = parser.context.map { String(cString: $0) } ?? ""
    if words.contains("quoted scalar") { return openQuote(at: context) }
    switch problem {
    case "could not find expected ':'": return missingColon(at: context)
    case "mapping values are not allowed in this context":
      if let colon = narrowColon(before: place) { return missingSpace(after: colon) }
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      if let problem = closedQuote(before: place) { return problem }
      if place > file.line(around: context).upperBound { return openList(at: context) }
    case "did not find expected node content":
      if let start = openBracket(before: place), place > file.line(around: start).upperBound {
        return openList(at: start)
      }
    default:
      if let problem = closedQuote(before: place) { return problem }
    }
    return flaw(
      at: file.character(at: place), Message(zh: Self.inChinese(problem), en: problem),
      mend: Self.mend(of: problem))
  }

  private func flaw(at range: Range<Int>, _ what: Message, mend: Message) -> Problem {
    Problem(
      Diagnostic(
        .yaml, in: file, at: range,
        Message(zh: "这不是 YAML：\(what.zh)", en: "this is not YAML: \(what.en)"), help: mend))
  }

  private static func mend(of problem: String) -> Message {
    if problem.contains("mapping values are not allowed") {
      return Message(
        zh: "含有冒号加空格的文本要加引号：\"…: …\"",
        en: "a text that contains a colon and a space must stand in quotation marks: \"…: …\"")
    }
    if problem.contains("cannot start any token") || problem.contains("tab character") {
      return Message(
        zh: "缩进用空格，不用制表符；以 @、`、% 或制表符开头的文本要加引号",
        en:
          "indent with spaces, not with a tab; put a text that starts with @ ` % or a tab in quotation marks"
      )
    }
    return Message(
      zh: "每行写一个 `key: value`；列表和下一层的字段缩进两个空格",
      en: "write `key: value`, one to a line; indent lists and maps by two spaces")
  }

  // MARK: Colons

  /// A line without a colon that ends a key; libyaml looks for one as far as the next line.
  private func missingColon(at start: Int) -> Problem {
    if let colon = file.narrowColon(inLineAround: start) { return missingSpace(after: colon) }
    let line = start..<file.line(around: start).upperBound
    return flaw(
      at: line, Message(zh: "字段后面缺少冒号", en: "a colon is missing after the key"),
      mend: Message(
        zh: "字段后面写半角冒号和一个空格：`key: value`",
        en: "write a colon and a space after the key: `key: value`"))
  }

  private func missingSpace(after colon: Range<Int>) -> Problem {
    flaw(
      at: colon, Message(zh: "冒号后面缺少空格", en: "a space is missing after the colon"),
      mend: Message(
        zh: "在冒号后面空一格：`key: value`", en: "write a space after the colon: `key: value`"))
  }

  /// The colon without a space in the line before that of `place`, which libyaml then takes for the
  /// rest of that text.
  private func narrowColon(before place: Int) -> Range<Int>? {
    let line = file.line(around: place)
    guard line.lowerBound > range.lowerBound, file.narrowColon(inLineAround: place) == nil
    else { return nil }
    return file.narrowColon(inLineAround: line.lowerBound - 1)
  }

  // MARK: Quotation marks and lists

  private func openQuote(at start: Int) -> Problem {
    flaw(
      at: file.character(at: start),
      Message(zh: "引号没有闭合", en: "the quotation mark is not closed"),
      mend: Message(zh: "补上后引号，或去掉引号", en: "close the quotation mark, or leave it out"))
  }

  /// What follows a closing quotation mark at `place`, or the mark that should have been closed
  /// before it.
  private func closedQuote(before place: Int) -> Problem? {
    let line = file.line(around: place)
    let lead = file.bytes[line.lowerBound..<max(line.lowerBound, min(place, line.upperBound))]
    guard let mark = lead.last(where: { $0 != UInt8(ascii: " ") }), #""'"#.utf8.contains(mark)
    else { return nil }
    if !lead.count(where: { $0 == mark }).isMultiple(of: 2) {
      return oddMark(mark, before: line.lowerBound).map(openQuote)
    }
    let tail = file.bytes[place..<line.upperBound]
    let end = tail.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? line.upperBound
    return flaw(
      at: place..<max(place, end),
      Message(
        zh: "后引号之后还有文字", en: "there is text after the closing quotation mark"),
      mend: Message(
        zh: "值到后引号为止：文字里的引号改用中文引号“”，或把整个值放在 '…' 里",
        en:
          "after the closing quotation mark the value ends: write Chinese quotation marks “” inside,"
          + " or put the whole value in '…'"))
  }

  /// The last quotation mark of the nearest line above `place` that holds an odd number of them.
  private func oddMark(_ mark: UInt8, before place: Int) -> Int? {
    var end = place
    while end > range.lowerBound {
      let line = file.line(around: end - 1)
      let marks = line.filter { file.bytes[$0] == mark }
      if let last = marks.last, !marks.count.isMultiple(of: 2) { return last }
      end = line.lowerBound
    }
    return nil
  }

  /// The last bracket before `place` that nothing closes.
  private func openBracket(before place: Int) -> Int? {
    var closed = 0
    for index in (range.lowerBound..<place).reversed() {
      switch file.bytes[index] {
      case UInt8(ascii: "]"), UInt8(ascii: "}"): closed += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if closed == 0 { return index }
        closed -= 1
      default: continue
      }
    }
    return nil
  }

  private func openList(at start: Int) -> Problem {
    let isMap = file.bytes[start] == UInt8(ascii: "{")
    let mark = isMap ? "}" : "]"
    return flaw(
      at: start..<file.line(around: start).upperBound,
      Message(zh: "缺少 \(mark)", en: "\(mark) is missing"),
      mend: Message(
        zh: "在最后一项之后补上 \(mark)；两项之间用半角逗号",
        en: "write \(mark) after the last entry, and a comma between two entries"))
  }
}

extension SourceFile {
  /// The bytes of the character at `offset`.
  fileprivate func character(at offset: Int) -> Range<Int> {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }

  /// The colon of a key that a value follows without a space, as in `chapter:2`; that of a web
  /// address is none.
  fileprivate func narrowColon(inLineAround offset: Int) -> Range<Int>? {
    let line = bytes[line(around: offset)]
    let key = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    let rest = key.drop {
      (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    guard rest.startIndex > key.startIndex, rest.first == UInt8(ascii: ":"),
      let next = rest.dropFirst().first, next != UInt8(ascii: " "),
      !rest.starts(with: "://".utf8)
    else { return nil }
    return rest.startIndex..<(rest.startIndex + 1)
  }
}
