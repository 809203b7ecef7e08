import ContentLoading
import Testing

/// Names that the site has no place for; the file's text does not matter.
struct FileNameTests {
  static let wrong: [Wrong] = [
    wrong("a capital letter", "pages/About.zh.md", "lower-case letters"),
    wrong("a Chinese name", "pages/关于.zh.md", "“关于” is not so"),
    wrong("a space", "pages/a b.zh.md", "“a b” is not so"),
    wrong("two hyphens", "pages/a--b.zh.md", "single hyphens"),
    wrong("a hyphen at the end", "pages/a-.zh.md", "single hyphens"),
    wrong("an empty name", "pages/-.zh.md", "single hyphens"),
    wrong(
      "a name of more than 100 letters", "pages/\(String(repeating: "a", count: 101)).zh.md", ""),
    wrong("no language", "pages/x.md", "<name>.<language>.md"),
    wrong("a language that the site does not have", "pages/x.fr.md", "zh, en"),
    wrong("another kind of file", "pages/x.zh.html", "<name>.<language>.md"),
    wrong("Markdown in Content/ itself", "about.zh.md", "terms.tsv and wrong-words.tsv"),
    wrong("a column that does not exist", "events/x.zh.md", "plans/<id>/"),
    wrong("a folder in pages/", "pages/a/b.zh.md", "plans/<id>/"),
    wrong("a capital letter in a folder", "plans/2023A/plan.zh.md", "“2023A” is not so"),
    wrong("a task of one digit", "plans/2023/3.zh.md", "07.zh.md"),
    wrong("a task with a zero too many", "plans/2023/003.zh.md", "07.zh.md"),
    wrong("a task without a number", "plans/2023/three.zh.md", "07.zh.md"),
    wrong("task 0", "plans/2023/00.zh.md", "07.zh.md"),
    wrong("a section without a number", "papers/2023/overview.zh.md", "01-overview.zh.md"),
    wrong("a section without a slug", "papers/2023/02.zh.md", "01-overview.zh.md"),
    wrong("news without a date", "news/issued.zh.md", "2022-05-20-plan-issued.zh.md"),
    wrong("news of an impossible day", "news/2022-02-30-x.zh.md", "2022-05-20-plan-issued.zh.md"),
    wrong("news without a slug", "news/2022-02-03.zh.md", "2022-05-20-plan-issued.zh.md"),
    wrong("a capital letter in media", "media/Square.png", "lower-case letters"),
    wrong("a picture that could hold a script", "media/square.svg", "avif, csv, gif"),
    wrong("a page in media", "media/page.html", "avif, csv, gif"),
    wrong("two extensions", "media/square.html.png", "one of the kinds"),
    wrong("a name that starts with a combining mark", "pages/\u{301}x.zh.md", ""),
    wrong(
      "a picture that starts with a combining mark", "media/\u{301}x.png", "lower-case letters"),
  ]

  private static func wrong(_ name: String, _ path: String, _ help: String) -> Wrong {
    Wrong(name, .text(path, ""), report: "\(path) file-name", help: help)
  }

  @Test("A name that could not be an address is refused", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("The hundredth task has three digits")
  func acceptsLongNumbers() async throws {
    let task = "---\ntitle: 一\nnumber: 100\nchapter: 1\n---\n"
    let found = try await Project([.text("plans/2023/100.zh.md", task)]).load().diagnostics
    #expect(found.map(\.brief) == ["plans/2023 number-gap"])
  }
}
