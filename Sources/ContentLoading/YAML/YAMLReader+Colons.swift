import Diagnostics

/// The colon of Chinese input methods, which YAML takes for a letter.
extension YAMLReader {
  static func fullWidthColon(at range: Range<Int>, in file: SourceFile) -> Problem {
    Problem(
      Diagnostic(
        .yaml, in: file, at: range,
        Message(zh: "这个冒号是全角的", en: "this colon is a full-width one"),
        help: Message(
          zh: "改用半角冒号，后面空一格：`title: …`",
          en: "write a half-width colon and a space: `title: …`"),
        fix: Fix(range, ": ")))
  }

  private typealias Fix = Diagnostic.Fix
}

extension SourceFile {
  /// The first “：” of `range` that stands where a key ends, as in `title：…`.
  func fullWidthColon(afterKeyIn range: Range<Int>) -> Range<Int>? {
    let colon = Array("：".utf8)
    var start = range.lowerBound
    while start < range.upperBound {
      let line = line(around: start)
      let key = bytes[line].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
      let rest = key.drop { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
      if rest.startIndex > key.startIndex, rest.starts(with: colon) {
        return rest.startIndex..<(rest.startIndex + colon.count)
      }
      start = line.upperBound + 1
    }
    return nil
  }
}
