import Diagnostics
import Foundation
import Testing

/// The pages of `docs/` that are made from the rules.
struct RulePageTests {
  @Test("The page of all rules is what the rules say now", arguments: Message.Language.allCases)
  func isRenewed(language: Message.Language) throws {
    let name = language == .zh ? "rules.zh.md" : "rules.md"
    let file = URL(filePath: #filePath).appending(path: "../../../docs/\(name)").standardizedFileURL
    let isCurrent = try Data(contentsOf: file) == Data(RuleCatalogue(in: language).markdown.utf8)
    #expect(
      isCurrent,
      "run `xuanzhi explain --format markdown --lang \(language.rawValue) > docs/\(name)`")
  }

  @Test("The list has a line for each rule, whose titles stand under each other")
  func list() {
    let lines = RuleCatalogue(in: .zh).list.split(separator: "\n")
    #expect(lines.count == Rule.all.count)
    #expect(lines.contains { $0.hasPrefix("future ") && $0.hasSuffix(Rule.future.title.zh) })
  }

  @Test("No text of a rule has a gap or a line's end in it")
  func gaps() {
    for rule in Rule.all {
      for message in [rule.title, rule.explanation] {
        for language in Message.Language.allCases {
          #expect(!message[language].contains("  ") && !message[language].contains("\n"), "\(rule)")
        }
      }
    }
  }

  @Test("An explanation has all that a rule says, and no control character")
  func explanation() {
    for rule in Rule.all {
      for language in Message.Language.allCases {
        let text = RuleText(rule, in: language).text
        #expect(text.hasPrefix(rule.code))
        #expect(text.contains(rule.title[language]) && text.contains(rule.explanation[language]))
        for path in rule.example.wrong.keys { #expect(text.contains("Content/\(path)\n")) }
        #expect(
          text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
      }
    }
  }
}
