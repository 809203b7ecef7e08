/// All rules: as a list for a terminal, and as the page of the documentation.
public struct RuleCatalogue: Sendable {
  private let language: Message.Language

  /// The catalogue in `language`.
  public init(in language: Message.Language) {
    self.language = language
  }

  /// A line for each rule: its code and its title.
  public var list: String {
    let width = Rule.all.map(\.code.utf8.count).max() ?? 0
    return Rule.all.map { rule in
      let padding = String(repeating: " ", count: width - rule.code.utf8.count + 2)
      return rule.code + padding + rule.title[language]
    }.joined(separator: "\n")
  }

  /// `docs/rules.md` or `docs/rules.zh.md`: a table of all, then each with its examples.
  public var markdown: String {
    """
    \(Self.heading[language])

    \(Self.introduction[language])

    \(Self.columns[language])
    | --- | --- | --- |
    \(Rule.all.map(row).joined(separator: "\n"))

    \(Rule.all.map(section).joined(separator: "\n"))
    """
  }

  private func row(of rule: Rule) -> String {
    let title = Self.escaped(rule.title[language]).replacing("|", with: "\\|")
    return "| [`\(rule.code)`](#\(rule.code)) | \(RuleText(rule, in: language).weight) | \(title) |"
  }

  private func section(about rule: Rule) -> String {
    """
    ## \(rule.code)

    **\(Self.escaped(rule.title[language]))**\(RuleText(rule, in: language).weightInBrackets)

    \(Self.escaped(rule.explanation[language]))

    \(example(RuleWords.wrong, rule.example.wrong))
    \(example(RuleWords.right, rule.example.right))
    """
  }

  private func example(_ title: Message, _ files: [String: Rule.Example.File]) -> String {
    files.sorted { $0.key < $1.key }.map { path, file in
      let text = file.shown(in: language)
      let head = "\(title[language]) `Content/\(path)`"
      guard case .text = file else { return "\(head) \(text)\n" }
      // Longer than any fence in an example.
      let end = text.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
      return "\(head)\n\n````\n\(text)\(end)````\n"
    }.joined(separator: "\n")
  }

  /// The text with the signs that Markdown would take for markup escaped, except in code.
  private static func escaped(_ text: String) -> String {
    var isCode = false
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "`" { isCode.toggle() }
      if !isCode, #"\*_[]<>#"#.unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }

  private static let heading = Message(zh: "# 检查规则", en: "# The rules of the check")
  private static let introduction = Message(
    zh: """
      `xuanzhi check` 检查内容时所用的全部规则。提示末尾方括号里的就是规则的代码；`xuanzhi explain 代码` 在终端里给出同样的说明。标有“可在 site.yml 调整”的，可以在 `Content/site.yml` 的 `rules:` 下改为 `off`、`warning` 或 `error`。例子里的每个文件都经过测试。

      本页由程序生成，请勿直接修改：`xuanzhi explain --format markdown --lang zh > docs/rules.zh.md`。[English](rules.md)
      """,
    en: """
      Every rule that `xuanzhi check` holds the content to. A message ends with the code of its rule in square brackets; `xuanzhi explain CODE` says the same in the terminal. One that is adjustable can be set to `off`, `warning` or `error` under `rules:` in `Content/site.yml`. Every file of an example is tested.

      This page is made by the program; renew it with `xuanzhi explain --format markdown --lang en > docs/rules.md`. [中文](rules.zh.md)
      """)
  private static let columns = Message(
    zh: "| 代码 | 分量 | 要求 |", en: "| code | weight | what it asks |")
}
