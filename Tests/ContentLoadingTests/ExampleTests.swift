import ContentLoading
import Diagnostics
import Foundation
import SiteModel
import Testing

/// The catalogue of rules: what it says is whole, and its examples are true.
@Suite("The catalogue of rules")
struct ExampleTests {
  private static let found = Rule.all.filter {
    [.check, .inspection, .history].contains($0.example.finder)
  }

  @Test("The wrong example breaks its rule", arguments: found)
  func wrong(rule: Rule) async throws {
    let found = try await diagnostics(of: rule.example.wrong, for: rule)
    #expect(found.contains { $0.rule == rule }, "\(found.map(\.brief))")
    #expect(found.allSatisfy { $0.severity == $0.rule.severity })
  }

  @Test("The right example breaks no rule that matters, and never its own", arguments: Rule.all)
  func right(rule: Rule) async throws {
    let found = try await diagnostics(of: rule.example.right, for: rule)
    #expect(!found.contains { $0.rule == rule || $0.severity == .error }, "\(found.map(\.brief))")
  }

  @Test(
    "What only an export or the pages show is not found before",
    arguments: Rule.all.filter { !found.contains($0) })
  func loads(rule: Rule) async throws {
    let found = try await diagnostics(of: rule.example.wrong, for: rule)
    #expect(!found.contains { $0.rule == rule || $0.severity == .error }, "\(found.map(\.brief))")
  }

  @Test("A rule has one code, which is words with hyphens")
  func codes() {
    let codes = Rule.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(code)")
      #expect(Rule.named(code)?.code == code)
    }
  }

  @Test("Every text is there in both languages, and a title is one sentence", arguments: Rule.all)
  func texts(rule: Rule) {
    for message in [rule.title, rule.explanation] {
      #expect(message.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(!message.en.isEmpty)
    }
    #expect(!rule.title.zh.hasSuffix("。") && !rule.title.en.hasSuffix("."))
    #expect(rule.explanation.zh.hasSuffix("。") && rule.explanation.en.hasSuffix("."))
    for text in [rule.title.zh, rule.explanation.zh] {
      // Han characters stand beside full-width punctuation.
      #expect(text.firstMatch(of: /\p{Script=Han}[,;:!?]/) == nil, "\(text)")
    }
  }

  @Test("A warning may be given another weight")
  func adjustable() {
    for rule in Rule.all where rule.severity == .warning { #expect(rule.isAdjustable, "\(rule)") }
  }

  private func diagnostics(
    of files: [String: Rule.Example.File], for rule: Rule
  ) async throws -> [Diagnostic] {
    let project = try Project(files.sorted { $0.key < $1.key }.map(Change.init))
    let inspected = rule.example.finder == .inspection ? CivilDate(iso: "2023-03-20") : nil
    let committed = rule.example.finder == .history ? SourceFile.ofSmallestSite : []
    let options = ContentLoader.Options(
      today: CivilDate(iso: "2023-12-31"), asOf: inspected, committed: committed)
    return await project.load(options).diagnostics
  }
}

extension SourceFile {
  /// The texts of the smallest site.
  fileprivate static var ofSmallestSite: [SourceFile] {
    Change.files(of: smallestSite).compactMap { change in
      guard case .text(let path, let text) = change else { return nil }
      return SourceFile(path: "Content/\(path)", bytes: Array(text.utf8))
    }
  }
}

extension Change {
  init(path: String, file: Rule.Example.File) {
    self =
      switch file {
      case .text(let text): .text(path, text)
      case .bytes(let bytes, _): .bytes(path, bytes)
      case .link(let target): .link(path, to: target)
      case .absent: .remove(path)
      case .misnamed(let name, _): .misnamed(path, name)
      }
  }
}
