internal import Diagnostics

/// Where a text has directives.
extension Surveyor {
  /// Takes the line if it starts or ends a directive, and returns whether it does.
  mutating func takeDirective(_ line: ContainerScanner.Line, _ range: Range<Int>) -> Bool {
    guard !line.isCode, line.start + 1 < range.upperBound, text[line.start] == UInt8(ascii: ":"),
      text[line.start + 1] == UInt8(ascii: ":")
    else { return false }
    let content = line.start..<range.upperBound
    do {
      guard let kind = try DirectiveSyntax.read(content, of: text) else { return false }
      guard line.start == range.lowerBound else {
        findings.error(
          .directive, at: content, "a directive stands at the beginning of its line",
          help: "take it out of the list or quotation, and take away the spaces before it")
        return true
      }
      enter(DirectiveLine(kind: kind, range: range))
    } catch {
      findings.error(.directive, at: error.range, error.message, help: error.help)
      // What it starts must still end, so that one slip gives one message.
      if text[content].starts(with: ":::".utf8) {
        openDirectives.append((range, isUnderstood: false))
      }
    }
    return true
  }

  private mutating func enter(_ line: DirectiveLine) {
    switch line.kind {
    case .start:
      openDirectives.append((line.range, isUnderstood: true))
      if openDirectives.count > Limits.directives {
        refuse(
          .nestedTooDeep, at: line.range,
          "directives are nested more than \(Limits.directives) deep",
          help: "end the outer ones with ::: first")
      }
    case .leaf:
      break
    case .end:
      guard let start = openDirectives.popLast() else {
        findings.error(
          .directive, at: line.range, "this ends no directive",
          help: "delete it, or start one before it, such as :::note")
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
      findings.error(
        .directive, at: start.line, "this directive is never ended",
        help: "put a line ::: after its text")
    }
  }
}
