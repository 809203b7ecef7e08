import Markdown

/// The directives of a body.
extension Snippet {
  static var directives: [Snippet] {
    Directive.Name.allCases.map { name in
      let (zh, en, lines) = form(of: name)
      return Snippet(
        name: "\(zh) · \(en)", prefixes: [":::\(name.rawValue)", "xz-\(name.rawValue)", zh],
        lines: lines)
    }
  }

  private static func form(of name: Directive.Name) -> (zh: String, en: String, lines: [String]) {
    switch name {
    case .note: ("提示框", "a remark", [":::note[${1:标题}]", "$0", ":::"])
    case .important: ("重要提示框", "what must not be missed", [":::important[${1:标题}]", "$0", ":::"])
    case .example: ("示例框", "an example", [":::example[${1:标题}]", "$0", ":::"])
    case .quote: ("引文", "words of another document", [":::quote[${1:《文件》，位置}]", "$0", ":::"])
    case .term: ("术语", "what a term means", [":::term[${1:术语}]{#${2:id}}", "$0", ":::"])
    case .table:
      (
        "表", "a table of a white paper",
        [
          ":::table[${1:表题}]{#${2:id} source=${3:id}}", "| ${4:列} | ${5:列} |", "|---|---|",
          "| $0 | |",
          ":::",
        ]
      )
    case .figure:
      (
        "图片", "an image of a white paper",
        [
          ":::figure[${1:图题}]{#${2:id} source=${3:id}}", "![${4:替代文字}](../../media/${5:image.png})",
          ":::",
        ]
      )
    case .chart: ("数据图", "a chart of a data file", ["::chart{#${1:id}}"])
    }
  }
}
