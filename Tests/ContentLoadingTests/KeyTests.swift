import ContentLoading
import Diagnostics
import Testing

/// Keys that are unknown, missing, or of the wrong kind.
struct KeyTests {
  static let wrong: [Wrong] = [
    Wrong(
      "a misspelt key", .edit("pages/about.zh.md", "published", "publshed"),
      report: "pages/about.zh.md:3:1 unknown-key", help: "did you mean “published”?"),
    Wrong(
      "two letters changed about", .edit("plans/2023/plan.zh.md", "chapters:", "chatpers:"),
      report: """
        plans/2023/plan.zh.md:2:1 missing-key
        plans/2023/plan.zh.md:11:1 unknown-key
        """, help: "add `chapters: (a list of titles)`"),
    Wrong(
      "a key like no other", .page("---\ntitle: 题\npublished: 2023-03-02 09:00\nquux: 1\n---\n"),
      report: "pages/x.zh.md:4:1 unknown-key", help: "the keys are: title, summary, published"),
    Wrong(
      "a key of another kind of file",
      .page("---\ntitle: 题\npublished: 2023-03-02 09:00\nchapter: 1\n---\n"),
      report: "pages/x.zh.md:4:1 unknown-key", help: "the keys are:"),
    Wrong(
      "a misspelt key inside a map", .edit("plans/2023/01.zh.md", "role:", "rol:"),
      report: """
        plans/2023/01.zh.md:6:5 missing-key
        plans/2023/01.zh.md:7:5 unknown-key
        """, help: "add `role: lead`"),
    Wrong(
      "no title", .page("---\npublished: 2023-03-02 09:00\n---\n"),
      report: "pages/x.zh.md:2:1 missing-key", help: "add `title: …`"),
    Wrong(
      "an empty title", .page("---\ntitle:\npublished: 2023-03-02 09:00\n---\n"),
      report: "pages/x.zh.md:2:1 missing-key", help: "add `title: …`"),
    Wrong(
      "empty front matter", .text("plans/2023/02.zh.md", "---\n---\n"),
      report: """
        plans/2023/02.zh.md:2:1 missing-key
        plans/2023/02.zh.md:2:1 missing-key
        plans/2023/02.zh.md:2:1 missing-key
        """, help: "add `chapter: 1`"),
    Wrong(
      "a mention without a quote", .edit("plans/2023/01.zh.md", "\n    quote: 示例局牵头", ""),
      report: "plans/2023/01.zh.md:6:5 missing-key", help: "the words of the text"),
    Wrong(
      "a title that is a list", .page("---\ntitle: [草稿] 题\n---\n"),
      report: "pages/x.zh.md:2:13 yaml", help: "`key: value`"),
    Wrong(
      "a title that is a map", .page("---\ntitle: { zh: 题 }\npublished: 2023-03-02 09:00\n---\n"),
      report: "pages/x.zh.md:2:8 wrong-type", help: "in quotation marks"),
    Wrong(
      "a list that is a text", .edit("plans/2023/plan.zh.md", "[保护, 运用]", "保护、运用"),
      report: "plans/2023/plan.zh.md:11:11 wrong-type", help: "“- ”"),
    Wrong(
      "an entry that is a map", .edit("plans/2023/plan.zh.md", "[保护, 运用]", "[保护, 运用, {一: 二}]"),
      report: "plans/2023/plan.zh.md:11:20 wrong-type", help: "in quotation marks"),
    Wrong(
      "an empty entry",
      .edit("plans/2023/02.zh.md", "chapter: 2", "chapter: 2\nmeasures:\n  -\n  - 见"),
      report: "plans/2023/02.zh.md:6:4 wrong-type", help: "fill it or delete it"),
    Wrong(
      "a mention that is a text",
      .edit("weeks/2023/opening.zh.md", "unit: ip-office\n    role: organiser", "ip-office"),
      report: "weeks/2023/opening.zh.md:5:5 wrong-type", help: "`key: value`"),
    Wrong(
      "a number with a zero", .edit("plans/2023/02.zh.md", "number: 2", "number: 02"),
      report: "plans/2023/02.zh.md:3:9 wrong-type", help: "`number: 2`"),
    Wrong(
      "a number in words", .edit("plans/2023/02.zh.md", "chapter: 2", "chapter: 二"),
      report: "plans/2023/02.zh.md:4:10 wrong-type", help: "`chapter: 2`"),
    Wrong(
      "a number without end",
      .edit("plans/2023/02.zh.md", "number: 2", "number: 99999999999999999999"),
      report: "plans/2023/02.zh.md:3:9 wrong-type", help: "digits only"),
    Wrong(
      "yes for true", .edit("pages/about.zh.md", "title", "draft: yes\ntitle"),
      report: "pages/about.zh.md:2:8 wrong-type", help: "`draft: true`"),
    Wrong(
      "a misspelt role", .edit("plans/2023/01.zh.md", "role: lead", "role: led"),
      report: "plans/2023/01.zh.md:7:11 invalid-value", help: "did you mean “lead”?"),
    Wrong(
      "a role of another kind of file",
      .edit("plans/2023/01.zh.md", "role: lead", "role: organiser"),
      report: "plans/2023/01.zh.md:7:11 invalid-value", help: "it is one of: lead, support, named"),
    Wrong(
      "a status of an unknown state",
      .edit(
        "plans/2023/02.zh.md", "chapter: 2",
        "chapter: 2\nstatus: { state: begun, date: 2023-05-01, source: 通报 }"),
      report: "plans/2023/02.zh.md:5:18 invalid-value", help: "planned, underway, done"),
    Wrong(
      "a source without a title",
      .edit("pages/about.zh.md", "published", "sources:\n  - issuer: 局\npublished"),
      report: "pages/about.zh.md:4:5 missing-key", help: "add `title: …`"),
  ]

  @Test("A key or a value that the model does not have is an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("The nearest key is suggested")
  func suggestsKey() async throws {
    let project = try Project([.edit("plans/2023/plan.zh.md", "chapters:", "chatpers:")])
    let unknown = await project.load().diagnostics.first { $0.rule == .unknownKey }
    #expect(unknown?.help?.en == "did you mean “chapters”?")
  }
}
