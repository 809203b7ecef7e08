import ContentLoading
import Diagnostics
import Testing

/// Relations between files: numbers, tasks, days.
struct RelationTests {
  static let wrong: [Wrong] = [
    Wrong(
      "an unknown task", .edit("weeks/2023/opening.zh.md", "2023/2", "2023/3"),
      report: "weeks/2023/opening.zh.md:7:9 unknown-task", help: "write <plan>/<number>"),
    Wrong(
      "a task by its title", .edit("weeks/2023/opening.zh.md", "2023/2", "第二项任务"),
      report: "weeks/2023/opening.zh.md:7:9 unknown-task", help: "did you mean “2023/2” (第二项)?"),
    Wrong(
      "a task in full-width figures", .edit("weeks/2023/opening.zh.md", "2023/2", "２０２３／２"),
      report: "weeks/2023/opening.zh.md:7:9 unknown-task", help: "did you mean “2023/2”?"),
    Wrong(
      "a task of an unknown plan", .edit("papers/2023/01-start.zh.md", "2023/1", "2024/1"),
      report: "papers/2023/01-start.zh.md:3:9 unknown-task", help: "write <plan>/<number>"),
    Wrong(
      "a task by its number only", .edit("papers/2023/01-start.zh.md", "2023/1", "1"),
      report: "papers/2023/01-start.zh.md:3:9 unknown-task", help: "write <plan>/<number>"),
    Wrong(
      "a task by its path", .edit("papers/2023/01-start.zh.md", "2023/1", "../plans/2023/01.zh.md"),
      report: "papers/2023/01-start.zh.md:3:9 unknown-task", help: "write <plan>/<number>"),
    Wrong(
      "a number that is not the file's", .edit("plans/2023/02.zh.md", "number: 2", "number: 1"),
      report: "plans/2023/02.zh.md:3:9 invalid-value", help: "`number: 2`"),
    Wrong(
      "a chapter that the plan does not have",
      .edit("plans/2023/02.zh.md", "chapter: 2", "chapter: 3"),
      report: "plans/2023/02.zh.md:4:10 invalid-value", help: "the plan has 2 chapters"),
    Wrong(
      "a gap between the tasks",
      .text("plans/2023/05.zh.md", "---\ntitle: 五\nnumber: 5\nchapter: 1\n---\n"),
      report: "plans/2023 number-gap", help: "from 01 without a gap"),
    Wrong(
      "a gap between the sections", .text("papers/2023/03-x.zh.md", "---\ntitle: 三\n---\n"),
      report: "papers/2023 number-gap", help: "from 01 without a gap"),
    Wrong(
      "a section's number twice", .text("papers/2023/01-x.zh.md", "---\ntitle: 一\n---\n"),
      report: "papers/2023/01-x.zh.md duplicate-id", help: "another number"),
    Wrong(
      "news of another day",
      .edit("news/2023-03-02-issued.zh.md", "date: 2023-03-02", "date: 2023-03-03"),
      .edit("news/2023-03-02-issued.zh.md", "published: 2023-03-02", "published: 2023-03-03"),
      report: "news/2023-03-02-issued.zh.md:3:7 invalid-value", help: "`date: 2023-03-02`"),
  ]

  @Test(
    "A relation that leads nowhere, or that two files tell differently, is an error",
    arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("A gap is named once, with how many numbers are missing")
  func countsGaps() async throws {
    let task = "---\ntitle: 九\nnumber: 9\nchapter: 1\n---\n"
    let found = try await Project([.text("plans/2023/09.zh.md", task)]).load().diagnostics
    #expect(found.map(\.message.en) == ["there is no task 3 and 5 more"])
  }

  @Test("A task whose own file is broken is not also unknown to those that name it")
  func reportsBrokenTaskOnce() async throws {
    let project = try Project([.edit("plans/2023/02.zh.md", "number: 2", "number: two")])
    #expect(await project.load().diagnostics.map(\.brief) == ["plans/2023/02.zh.md:3:9 wrong-type"])
  }
}
