import Diagnostics
import Testing

/// No rule without a test.
struct RuleCoverageTests {
  private static let tables = [
    AddressTests.wrong, BodyTests.wrong, DateTests.wrong, DraftTests.wrong, EncodingTests.wrong,
    EventTests.wrong, FileNameTests.wrong, FolderTests.wrong, KeyTests.wrong, LinkTests.wrong,
    MediaTests.wrong, PaperTests.wrong, ProofreadingTests.wrong, QuoteTests.wrong,
    RelationTests.wrong,
    SettingsTests.wrong, TranslatingTests.wrong, TranslationTests.wrong, UnitTests.wrong, YAMLTests.wrong,
  ]

  /// Rules that tests of their own provoke: warnings, a name that is not UTF-8, and what only the
  /// typesetter finds.
  private static let others: Set<Rule> = [
    .emptyColumn, .externalLink, .future, .notConfigured, .orphanPage, .pageWeight, .staleColumn,
    .tooLong, .typesetting, .unreadable, .unusedMedia,
  ]

  @Test("Every rule is broken by some content of these tests", arguments: Rule.all)
  func provokes(rule: Rule) {
    let provoked = Self.tables.joined().contains { $0.rules.contains(rule) }
    #expect(provoked || Self.others.contains(rule))
  }

  @Test("Every expectation names a rule that exists")
  func knowsRules() {
    for wrong in Self.tables.joined() { #expect(wrong.rules.count == wrong.reports.count) }
  }
}
