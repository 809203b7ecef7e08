import ArgumentParser
import Diagnostics

/// `xuanzhi explain`: what a rule asks, why, and how to mend a breach.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a rule of the check, or lists all.")

  @Argument(
    help: ArgumentHelp(
      "The code in square brackets after a message, such as broken-link.", valueName: "code"))
  var code: String?

  @Option(
    help: ArgumentHelp(
      "text, or markdown for the page of all rules in docs/.", valueName: "format"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "The language, zh or en. Default: that of LC_ALL, LC_MESSAGES or LANG.",
      valueName: "language"))
  var lang: Message.Language?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  func validate() throws {
    if code != nil, format == .markdown {
      throw ValidationError("--format markdown writes the page of all rules; leave the code out")
    }
    if let code, Rule.named(code) == nil { throw unknown(code, lang ?? .ofEnvironment) }
  }

  func run() {
    let language = lang ?? .ofEnvironment
    switch (code, format) {
    case (nil, .text): print(RuleCatalogue(in: language).list)
    case (_, .markdown): print(RuleCatalogue(in: language).markdown, terminator: "")
    case (let code?, .text):
      Rule.named(code).map { print(RuleText($0, in: language).text, terminator: "") }
    }
  }

  private func unknown(_ code: String, _ language: Message.Language) -> ValidationError {
    let near = nearestName(to: code, among: Rule.all.map(\.code))
    let mend =
      near.map(Message.didYouMean)
      ?? Message(zh: "`xuanzhi explain` 列出全部规则", en: "`xuanzhi explain` lists all")
    let message = Message(
      zh: "没有规则“\(code)”；\(mend.zh)", en: "there is no rule “\(code)”; \(mend.en)")
    return ValidationError(message[language].printable)
  }
}
