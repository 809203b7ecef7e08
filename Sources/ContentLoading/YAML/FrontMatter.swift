import Diagnostics

/// The two parts of a Markdown file: YAML between two `---` lines, and the body after it.
struct FrontMatter {
  /// The bytes between the lines.
  let yaml: Range<Int>
  /// The first byte of the body.
  let bodyStart: Int

  private static let limit = 64 << 10

  /// Splits `file`, or says what is missing.
  static func split(_ file: SourceFile) -> Result<FrontMatter, YAMLReader.Problem> {
    let fence = Array("---".utf8)
    let firstLine = file.line(around: 0)
    guard file.bytes[firstLine].elementsEqual(fence) else {
      return .failure(
        YAMLReader.Problem(
          Diagnostic(
            .frontMatter, in: file, at: firstLine,
            Message(
              zh: "文件开头没有文件头，即两行 `---` 之间的部分", en: "the file does not start with front matter"),
            help: Message(
              zh: "开头写一行 `---`，再写各个字段（至少有 `title: …`），再写一行 `---`",
              en: "start it with a line `---`, the keys (at least `title: …`), and a line `---`"),
            fix: blankLineFix(of: file))))
    }
    var start = firstLine.upperBound + 1
    while start < file.bytes.count {
      let line = file.line(around: start)
      if file.bytes[line].elementsEqual(fence) {
        let yaml = min(firstLine.upperBound + 1, line.lowerBound)..<line.lowerBound
        guard yaml.count <= limit else {
          return .failure(
            YAMLReader.Problem(
              Diagnostic(
                .fileTooLarge, in: file, at: firstLine,
                Message(
                  zh: "文件头超过 \(limit >> 10) KiB",
                  en: "the front matter is larger than \(limit >> 10) KiB"),
                help: Message(
                  zh: "把文件头里的文字移到正文", en: "move text from the front matter into the body"))))
        }
        return .success(
          FrontMatter(yaml: yaml, bodyStart: min(line.upperBound + 1, file.bytes.count)))
      }
      start = line.upperBound + 1
    }
    return .failure(
      YAMLReader.Problem(
        Diagnostic(
          .frontMatter, in: file, at: firstLine,
          Message(zh: "文件头没有结束", en: "the front matter is not closed"),
          help: Message(zh: "在最后一个字段之后加一行 `---`", en: "put a line `---` after the last key"))))
  }

  /// Takes out blank lines where nothing else stands before the front matter.
  private static func blankLineFix(of file: SourceFile) -> Diagnostic.Fix? {
    guard let start = file.bytes.firstIndex(where: { $0 != UInt8(ascii: "\n") }), start > 0,
      file.bytes[start...].starts(with: "---\n".utf8)
    else { return nil }
    return Diagnostic.Fix(0..<start, "")
  }
}
