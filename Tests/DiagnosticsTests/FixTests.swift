import Diagnostics
import Testing

/// Mends that a machine makes.
struct FixTests {
  private let file = SourceFile(path: "a.md", bytes: Array("甲,乙,丙\n".utf8))

  private func mend(_ range: Range<Int>, _ text: String, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .leftoverMarkup, in: file, at: range, Message(zh: "甲", en: "A"),
      fix: Diagnostic.Fix(range, text))
  }

  private func text(_ diagnostics: [Diagnostic]) -> String {
    String(decoding: file.fixed(by: diagnostics).bytes, as: UTF8.self)
  }

  @Test("All of them are made, whatever their order and length")
  func makesAll() {
    let mends = [mend(7..<8, "、、", in: file), mend(3..<4, "", in: file)]
    #expect(text(mends) == "甲乙、、丙\n")
    #expect(file.fixed(by: mends).count == 2)
  }

  @Test("Of two that touch, the first is made")
  func leavesOverlaps() {
    #expect(text([mend(3..<7, "x", in: file), mend(4..<8, "y", in: file)]) == "甲x,丙\n")
    #expect(text([mend(3..<4, "x", in: file), mend(3..<4, "y", in: file)]) == "甲x乙,丙\n")
  }

  @Test("One about bytes that have changed since is left alone")
  func leavesOthers() {
    let before = SourceFile(path: "a.md", bytes: Array("乙,甲,丙\n".utf8))
    #expect(file.fixed(by: [mend(3..<4, "，", in: before)]).count == 0)
    let shorter = SourceFile(path: "a.md", bytes: Array("甲".utf8))
    #expect(shorter.fixed(by: [mend(7..<8, "，", in: file)]).bytes == shorter.bytes)
    let other = SourceFile(path: "b.md", bytes: file.bytes)
    #expect(file.fixed(by: [mend(3..<4, "，", in: other)]).count == 0)
  }

  @Test("Weights change what diagnostics weigh, or take them away")
  func weighs() {
    var weights = RuleWeights()
    let found = [
      mend(3..<4, "", in: file), Diagnostic(.yaml, path: "b", Message(zh: "乙", en: "B")),
    ]
    weights.set(.leftoverMarkup, to: .error)
    #expect(weights.weighed(found).map(\.severity) == [.error, .error])
    weights.set(.leftoverMarkup, to: .off)
    #expect(weights.weighed(found).map(\.rule) == [.yaml])
    weights.set(.leftoverMarkup, to: .warning)
    #expect(weights.weighed(found).map(\.severity) == [.warning, .error])
  }
}
