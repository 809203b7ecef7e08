internal import Diagnostics

/// Where a text has directives.
extension Surveyor {
  /// Takes the line if it starts or ends a directive, and returns whether it does.
  mutating func takeDirective(_ line: ContainerScanner.Line, _ range: Range<Int>) -> Bool {
    guard !line.isCode, line.start + 1 < range.upperBound else { return false }
    let content = line.start..<range.upperBound
    switch (text[line.start], text[line.start + 1]) {
    case (UInt8(ascii: ":"), UInt8(ascii: ":")): break
    case (UInt8(ascii: ":"), 0xEF), (0xEF, 0xBC): return takeFullWidthDirective(content)
    default: return false
    }
    do {
      guard let kind = try DirectiveSyntax.read(content, of: text) else { return false }
      guard line.start == range.lowerBound else {
        findings.report(
          .directive, at: content,
          Message(zh: "指令要写在行首", en: "a directive stands at the beginning of its line"),
          help: Message(
            zh: "把它移出列表或引文，并去掉前面的空格",
            en: "take it out of the list or quotation, and take away the spaces before it"))
        return true
      }
      enter(DirectiveLine(kind: kind, range: range))
    } catch {
      findings.report(.directive, at: error.range, error.message, help: error.help)
      // What it starts must still end, so that one slip gives one message.
      if text[content].starts(with: ":::".utf8) {
        openDirectives.append((range, isUnderstood: false))
      }
    }
    return true
  }

  /// Takes the line if its colons are full-width and were meant for a directive.
  private mutating func takeFullWidthDirective(_ content: Range<Int>) -> Bool {
    do {
      try DirectiveSyntax.readFullWidth(content, of: text)
      return false
    } catch {
      findings.report(.directive, at: error.range, error.message, help: error.help)
      // What it would start or end must not be missed as well.
      let line = text.string(content).unicodeScalars
      let rest = line.drop { $0 == ":" || $0 == "：" }
      if rest.allSatisfy({ $0 == " " }) {
        if !openDirectives.isEmpty { openDirectives.removeLast() }
      } else if line.count - rest.count == 3 {
        openDirectives.append((content, isUnderstood: false))
      }
      return true
    }
  }

  private mutating func enter(_ line: DirectiveLine) {
    switch line.kind {
    case .start:
      openDirectives.append((line.range, isUnderstood: true))
      if openDirectives.count > Limits.directives {
        refuse(
          .nestedTooDeep, at: line.range,
          Message(
            zh: "指令的嵌套超过 \(Limits.directives) 层",
            en: "directives are nested more than \(Limits.directives) deep"),
          help: Message(zh: "先用 ::: 结束外层的", en: "end the outer ones with ::: first"))
      }
    case .leaf:
      break
    case .end:
      guard let start = openDirectives.popLast() else {
        findings.report(
          .directive, at: line.range, Message(zh: "这里没有可结束的指令", en: "this ends no directive"),
          help: Message(
            zh: "删去它，或在前面写一个开头，如 :::note", en: "delete it, or start one before it, such as :::note")
        )
        return
      }
      guard start.isUnderstood else { return }
    }
    survey.directives.append(line)
    containers = ContainerScanner()
    brackets = 0
  }

  /// Reports the directives that nothing ends.
  mutating func reportOpenDirectives() {
    for start in openDirectives where start.isUnderstood {
      findings.report(
        .directive, at: start.line, Message(zh: "这个指令没有结束", en: "this directive is never ended"),
        help: Message(zh: "在它的文字后面加一行 :::", en: "put a line ::: after its text"))
    }
  }
}
