import Diagnostics
import FileSystem
import Foundation
import SiteModel
import Testing

@testable import ContentLoading

/// Content that is loaded again and again.
struct StoreTests {
  private let project: Project

  init() throws {
    project = try Project()
  }

  private var content: String { project.root + "/Content" }

  @Test func parsesOnlyWhatChanged() async throws {
    var store = ContentStore(root: project.root)
    store.keep(await store.load())
    let before = try #require(store.good?.resolver?.library)
    let path = "Content/plans/2023/01.en.md"
    try Change.edit("plans/2023/01.en.md", "Revise", "Amend").make(in: content)

    #expect(store.look(at: .entries([path])) == [path])
    store.keep(await store.load())

    let after = try #require(store.good?.resolver?.library)
    for (other, _) in before.keys where other != path {
      let isKept = after.text(at: other)?.file === before.text(at: other)?.file
      #expect(isKept, "\(other) was parsed again")
    }
    #expect(after.text(at: path)?.file !== before.text(at: path)?.file)
    for (key, entry) in before.entries {
      #expect((after.entries[key] === entry) == (key != .task(plan: "2023", number: 1)), "\(key)")
    }
  }

  @Test(arguments: [
    [Change.edit("news/2023-03-02-issued.zh.md", "印发。", "印发了。")],
    [.edit("units.yml", "示例厅", "示例处")],
    [.edit("plans/2023/plan.zh.md", "chapters: [保护, 运用]", "chapters: [保护]")],
    [.edit("site.yml", "languages: [zh, en]", "languages: [zh]")],
    [.remove("plans/2023/02.zh.md")],
    [.remove("plans/2023")],
    [.remove("site.yml")],
    [.remove("media/square.png")],
    [.text("pages/new.zh.md", "---\ntitle: 新\n---\n\n[关于](about.zh.md)\n")],
    [.text("plans/2024/x.zh.md", "no front matter")],
    [.link("link", to: "..")],
    [.bytes("pages/about.zh.md", [0xFF, 0xFE, 0x00])],
  ])
  func loadsWhatIsThereHoweverItCame(changes: [Change]) async throws {
    var store = ContentStore(root: project.root)
    store.keep(await store.load())
    for look in [FolderChange.everything, .entries(["Content"])] {
      for change in changes { try? change.make(in: content) }
      _ = store.look(at: look)
      let outcome = await store.load()
      let fresh = await project.load()
      #expect(outcome.diagnostics == fresh.diagnostics)
      #expect(outcome.publication?.subjects.count == fresh.publication?.subjects.count)
      store.keep(outcome)
      #expect(store.look(at: look).isEmpty, "nothing has changed since")
    }
  }

  /// Clocks of file systems are coarse: a file may be written again within one tick.
  @Test func readsAFileThatIsNamedWhateverItsStampSays() throws {
    let path = "Content/news/2023-03-02-issued.zh.md"
    var store = ContentStore(root: project.root)
    let date = try FileManager.default.attributesOfItem(atPath: "\(project.root)/\(path)")[
      .modificationDate]
    try Change.edit("news/2023-03-02-issued.zh.md", "印发。", "颁发。").make(in: content)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(date)], ofItemAtPath: "\(project.root)/\(path)")
    #expect(store.look(at: .entries([path])) == [path])
  }

  /// As when git checks out other files.
  @Test func takesWhatVanishesWhileItLooksForGone() async throws {
    let file = URL(filePath: "\(content)/pages/zz.zh.md")
    let flicker = Task.detached {
      while !Task.isCancelled {
        try Data("x".utf8).write(to: file)
        try FileManager.default.removeItem(at: file)
      }
    }
    for _ in 0..<1000 {
      let diagnostics = ContentTree(root: project.root).diagnostics
      #expect(diagnostics.isEmpty)
      if !diagnostics.isEmpty { break }
    }
    flicker.cancel()
    try await flicker.value
  }

  @Test func followsAFolderThatWasMoved() throws {
    var store = ContentStore(root: project.root)
    try FileManager.default.moveItem(
      atPath: "\(content)/weeks/2023", toPath: "\(content)/weeks/2024")
    let changed = store.look(at: .entries(["Content/weeks/2023", "Content/weeks/2024"]))
    #expect(
      changed == [
        "Content/weeks/2023/week.zh.md", "Content/weeks/2023/opening.zh.md",
        "Content/weeks/2024/week.zh.md", "Content/weeks/2024/opening.zh.md",
      ])
  }

  // MARK: The short way

  private func revisions(after change: Change, of path: String) async throws -> Int? {
    var store = ContentStore(root: project.root)
    store.keep(await store.load())
    try change.make(in: content)
    let changed = store.look(at: .entries(["Content/\(path)"]))
    return store.revisions(of: changed)?.subjects.count
  }

  @Test(arguments: [
    ("plans/2023/01.en.md", "\n\nRevise", "\n\nAmend"), ("plans/2023/02.zh.md", "见[", "参见["),
    ("news/2023-03-02-issued.zh.md", "印发。", "印发了。"), ("weeks/2023/opening.zh.md", "启动。", "开始。"),
    ("pages/about.en.md", "About.", "About us."),
    ("plans/2023/01.en.md", "title: Task 1", "title: Task one"),
    ("plans/2023/02.zh.md", "title: ", "summary: 概要。\ntitle: "),
    ("news/2023-03-02-issued.zh.md", "title: ", "title: 关于"),
    ("plans/2023/plan.zh.md", "请落实", "请认真落实"),
    ("weeks/2023/week.zh.md", "title: ", "title: 今年的"),
  ])
  func knowsAtOnceWhatOtherWordsBecome(path: String, old: String, new: String) async throws {
    #expect(try await revisions(after: .edit(path, old, new), of: path) == 1)
  }

  @Test(arguments: [
    ("plans/2023/01.en.md", "title: Task 1", "titel: Task 1"),
    ("plans/2023/02.zh.md", "chapter: ", "measures: [没有这句话]\nchapter: "),
    ("plans/2023/02.zh.md", "01.zh.md", "09.zh.md"),
    ("plans/2023/plan.zh.md", "chapters: [保护, 运用]", "chapters: [保护, 运用, 服务]"),
    ("weeks/2023/week.zh.md", "end: ", "end: 2023-04-28 # "),
    ("papers/2023/01-start.zh.md", "概况。", "概况如下。"),
    ("pages/about.en.md", "About.", "<b>About</b>"),
    ("pages/about.en.md", "About.", "::: note\n\nAbout.\n\n:::"),
  ])
  func leavesTheRestToALoad(path: String, old: String, new: String) async throws {
    #expect(try await revisions(after: .edit(path, old, new), of: path) == nil)
  }

  @Test func knowsAtOnceWhatATextIsThatWasBrokenAndMended() async throws {
    let path = "Content/pages/about.en.md"
    var store = ContentStore(root: project.root)
    store.keep(await store.load())
    try Change.edit("pages/about.en.md", "title:", "titel:").make(in: content)
    _ = store.look(at: .entries([path]))
    #expect(store.revisions(of: [path]) == nil)
    store.keep(await store.load())

    try Change.edit("pages/about.en.md", "titel:", "title:").make(in: content)
    _ = store.look(at: .entries([path]))
    #expect(store.revisions(of: [path])?.subjects.isEmpty == true, "it is as it was")
    try Change.edit("pages/about.en.md", "About.", "About us.").make(in: content)
    _ = store.look(at: .entries([path]))
    #expect(store.revisions(of: [path])?.subjects.count == 1)
  }

  @Test func leavesNewAndRemovedTextsToALoad() async throws {
    let new = Change.text("pages/new.zh.md", "---\ntitle: 新\n---\n\n新。\n")
    #expect(try await revisions(after: new, of: "pages/new.zh.md") == nil)
    let removal = Change.remove("pages/about.en.md")
    #expect(try await revisions(after: removal, of: "pages/about.en.md") == nil)
  }
}
