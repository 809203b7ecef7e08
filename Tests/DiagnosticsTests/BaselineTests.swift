import Diagnostics
import Foundation
import Testing

/// Findings that are left for later.
struct BaselineTests {
  private func finding(_ text: String, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .leftoverMarkup, in: SourceFile(path: "a.md", bytes: Array(text.utf8)), at: range,
      Message(zh: "甲", en: "A"))
  }

  private func read(_ baseline: Baseline) throws -> Baseline {
    try JSONDecoder().decode(Baseline.self, from: Data(baseline.encoded()))
  }

  @Test("A finding that is listed is hidden, on whatever line it stands by now")
  func hides() throws {
    let baseline = try read(Baseline(of: [finding("**甲\n", 0..<5)]))
    let outcome = baseline.applied(to: [finding("\n\n**甲\n", 2..<7), finding("**乙\n", 0..<5)])
    #expect(outcome.diagnostics == [finding("**乙\n", 0..<5)])
    #expect(outcome.hidden == 1 && outcome.gone == 0)
  }

  @Test("Of one more of the same than listed, one is shown; of one less, one is gone")
  func counts() throws {
    let one = finding("**甲\n", 0..<2)
    let more = try read(Baseline(of: [one])).applied(to: [one, one])
    #expect(more.diagnostics.count == 1 && more.hidden == 1 && more.gone == 0)
    let fewer = try read(Baseline(of: [one, one])).applied(to: [one])
    #expect(fewer.diagnostics.isEmpty && fewer.hidden == 1 && fewer.gone == 1)
  }

  @Test("A file of it has one entry a line, in an order that does not depend on the findings'")
  func isSorted() {
    let findings = [finding("**乙\n", 0..<5), finding("**甲\n", 0..<5)]
    let text = String(decoding: Baseline(of: findings).encoded(), as: UTF8.self)
    #expect(text.split(separator: "\n").count == 4)
    #expect(Baseline(of: findings.reversed()).encoded() == Array(text.utf8))
    #expect(Baseline(of: []).encoded() == Array("{\"findings\":[\n\n]}\n".utf8))
  }
}
