import Diagnostics
import Foundation
import Markup
import Testing

/// Reports for machines; that they agree with their formats is for `make acceptance`.
struct ReportTests {
  private let file = SourceFile(path: "Content/pages/x.zh.md", bytes: Array("题,乙\n丙\n".utf8))

  private var finding: Diagnostic {
    Diagnostic(
      .leftoverMarkup, in: file, at: 3..<7, Message(zh: "半角：100%", en: "half, 100%\nwide"),
      help: Message(zh: "改", en: "mend"),
      notes: [.init(Message(zh: "另见", en: "see"), path: "a b.md")],
      fix: Diagnostic.Fix(3..<4, "，"))
  }

  private func text(_ json: JSON) -> String {
    String(decoding: json.encoded(), as: UTF8.self)
  }

  @Test("No report offers a change that repeats a personal number")
  func hidesNumbers() {
    let file = SourceFile(path: "Content/x.md", bytes: Array("１３９００１３９０００".utf8))
    let diagnostic = Diagnostic(
      .numberForm, in: file, at: 0..<33, Message(zh: "全角", en: "wide"),
      fix: .init(0..<33, "13900139000"))
    let texts = [
      diagnostic.json(in: .en), SARIFReport([diagnostic], language: .en, version: "1").json,
    ].map { String(decoding: $0.encoded(), as: UTF8.self) }
    for text in texts { #expect(!text.contains("13900139000") && !text.contains("１３９００１３９０００")) }
  }

  @Test("JSON has the place, its end, and the mend with its place, in the language asked for")
  func json() {
    #expect(
      text(finding.json(in: .zh))
        == #"{"severity":"warning","rule":"leftover-markup","path":"Content/pages/x.zh.md","line":1,"column":2,"end_line":1,"end_column":4,"message":"半角：100%","help":"改","fix":{"line":1,"column":2,"end_line":1,"end_column":3,"replacement":"，"},"notes":[{"message":"另见","path":"a b.md"}]}"#
    )
    #expect(
      text(Diagnostic(.future, path: "a", Message(zh: "甲", en: "A")).json(in: .en))
        == #"{"severity":"warning","rule":"future","path":"a","message":"A"}"#)
  }

  @Test("A workflow command escapes what would end a property or a line")
  func github() {
    #expect(
      GitHubReport([finding], language: .en).lines == [
        "::warning file=Content/pages/x.zh.md,line=1,endLine=1,col=2,endColumn=4,"
          + "title=leftover-markup::half, 100%25�wide%0Amend"
      ])
    let odd = Diagnostic(.fileName, path: "a:b,c%.md", Message(zh: "甲", en: "A: 1,2"))
    #expect(
      GitHubReport([odd], language: .en).lines == [
        "::error file=a%3Ab%2Cc%25.md,title=file-name::A: 1,2"
      ])
  }

  @Test("GitLab's findings have names that are each there once")
  func gitlab() throws {
    let report = GitLabReport([finding, finding], language: .en).json
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(report.encoded())) as? [[String: Any]])
    let names = list.compactMap { $0["fingerprint"] as? String }
    #expect(Set(names) == [finding.fingerprint, finding.fingerprint + "-2"])
  }

  @Test("SARIF names files by relative references, and rules by their place in the list")
  func sarif() throws {
    let text = text(SARIFReport([finding], language: .zh, version: "1.0.0").json)
    #expect(text.contains(#""uri":"a%20b.md""#))
    let index = try #require(Rule.all.firstIndex(of: .leftoverMarkup))
    #expect(text.contains(#""ruleId":"leftover-markup","ruleIndex":\#(index),"#))
    #expect(
      text.contains(#""region":{"startLine":1,"startColumn":2,"endLine":1,"endColumn":4}"#))
  }

  @Test("A fingerprint stays when its line moves or is edited, and is another for other words")
  func fingerprint() {
    func finding(_ rule: Rule, _ path: String, _ text: String, _ range: Range<Int>) -> String {
      Diagnostic(
        rule, in: SourceFile(path: path, bytes: Array(text.utf8)), at: range,
        Message(zh: "甲", en: "A")
      ).fingerprint
    }
    let first = finding(.yaml, "a.md", "ab\n", 0..<1)
    #expect(first.wholeMatch(of: /[0-9a-f]{16}/) != nil)
    #expect(finding(.yaml, "a.md", "x\n\nab\n", 3..<4) == first)
    #expect(finding(.yaml, "a.md", "cabc\n", 1..<2) == first)
    #expect(finding(.yaml, "a.md", "ab\n", 1..<2) != first)
    #expect(finding(.yaml, "b.md", "ab\n", 0..<1) != first)
    #expect(finding(.encoding, "a.md", "ab\n", 0..<1) != first)
  }

  @Test("The fingerprint of a finding about a whole file has its names, not its numbers")
  func fingerprintOfFile() {
    func finding(_ words: String) -> String {
      Diagnostic(.notConfigured, path: "a.md", Message(zh: "甲", en: words)).fingerprint
    }
    #expect(
      finding("“published” is not set here and for 40 other pages")
        == finding("“published” is not set here and for 41 other pages"))
    #expect(finding("the column “News” is empty") != finding("the column “Weeks” is empty"))
  }

  @Test("Paths are from where the report is read")
  func locates() {
    let located = finding.located(in: "sub/office")
    #expect(located.path == "sub/office/Content/pages/x.zh.md")
    #expect(located.notes.map(\.path) == ["sub/office/a b.md"])
    #expect(finding.located(in: "") == finding)
  }
}
