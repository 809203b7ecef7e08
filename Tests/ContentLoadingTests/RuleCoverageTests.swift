import Diagnostics
import Testing

/// The tables of wrong content; that every rule is broken is for `ExampleTests`.
struct RuleCoverageTests {
  private static let tables = [
    AddressTests.wrong, BodyTests.wrong, DateTests.wrong, DraftTests.wrong, EncodingTests.wrong,
    EventTests.wrong, FileNameTests.wrong, FolderTests.wrong, KeyTests.wrong, LinkTests.wrong,
    MediaTests.wrong, PaperTests.wrong, ProofreadingTests.wrong, QuoteTests.wrong,
    RelationTests.wrong,
    SettingsTests.wrong, TranslatingTests.wrong, TranslationTests.wrong, UnitTests.wrong,
    YAMLTests.wrong,
  ]

  @Test("Every expectation names a rule that exists")
  func knowsRules() {
    for wrong in Self.tables.joined() { #expect(wrong.rules.count == wrong.reports.count) }
  }
}
