import SiteModel
import Testing

@testable import Translations

/// Terms where texts have them, and names that never change.
struct TermSearchTests {
  private static let search = TermSearch([
    term("市长专利奖", "Mayor's Patent Award"), term("示例组织", "Example Health Organization|EHO|US"),
    term("电子政务平台", "e-government Platform"), term("商标", "trademark", isFixed: false),
  ])

  private static func term(_ zh: String, _ en: String, isFixed: Bool = true) -> Term {
    Term(
      forms: [.zh: [zh], .en: en.split(separator: "|").map(String.init)], forbidden: [:],
      definitions: [:], isFixed: isFixed, source: nil, anchor: zh)
  }

  static let approved = [
    "The Mayor's Patent Award.", "The Mayor’s Patent Award.", "An EHO report, the EHO's.",
    "Example Health Organization", "TRADEMARKS", "E-government Platform",
  ]

  @Test("A name as the list has it, with either apostrophe", arguments: approved)
  func approves(_ text: String) {
    let found = Self.search.matches(in: text, .en)
    #expect(!found.isEmpty && found.allSatisfy { $0.standing == .approved }, "\(found)")
  }

  static let changed = [
    ("The mayor’s Patent Award.", "mayor’s Patent Award"),
    ("Mayor's patent award", "Mayor's patent award"),
    ("Mayor's Patent Awards", "Mayor's Patent Awards"),
    ("the Example health organization of", "Example health organization"),
    ("an Eho report", "Eho"), ("EXAMPLE HEALTH ORGANIZATION", "EXAMPLE HEALTH ORGANIZATION"),
    ("the E-Government Platform", "E-Government Platform"),
  ]

  @Test("A name with other capitals, or in another number", arguments: changed)
  func findsChanges(_ text: String, _ spelling: String) throws {
    let found = Self.search.matches(in: text, .en)
    #expect(found.map(\.spelling) == [spelling])
    #expect(found.first?.standing == .changed)
  }

  @Test("An abbreviation in lower case is another word")
  func leavesWords() {
    #expect(Self.search.matches(in: "It is for us, at www.eho.example.", .en).isEmpty)
  }

  @Test("A translation that misspells a name has it all the same")
  func has() throws {
    let name = Self.term("市长专利奖", "Mayor's Patent Award")
    #expect(Self.search.has(name, in: "The Mayor’s patent award.", .en))
    #expect(!Self.search.has(name, in: "The prize.", .en))
  }
}
