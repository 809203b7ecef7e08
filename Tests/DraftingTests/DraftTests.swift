import ContentLoading
import Diagnostics
import Drafting
import Foundation
import SiteModel
import Testing

/// What `xuanzhi new` begins.
struct DraftTests {
  /// Answers that complete a draft of each kind for the invented office.
  static let answers: [Draft.Kind: [Question.Name: [String]]] = [
    .plan: [
      .title: ["关于印发《2026年要点》的通知"], .document: ["2026年要点"], .issuer: ["ip-office"],
      .date: ["2026-01-09"], .chapters: ["加强保护", "促进: 运用"],
    ],
    .task: [.chapter: ["1"], .title: ["试行“一次办”: 便民"]],
    .unit: [.title: ["县图书馆"], .titleIn(.en): ["County Library"], .id: ["county-library"]],
    .week: [.title: ["2026年宣传周"], .start: ["2026-04-20"], .end: ["2026-04-26"]],
    .event: [.title: ["讲座"], .start: ["2025-04-21 09:00"], .id: ["lecture"]],
    .paper: [.title: ["2026年白皮书"], .year: ["2026"]],
    .section: [.title: ["附录"], .id: ["appendix"]],
    .news: [.title: ["一条动态"], .date: ["2025-05-01"], .id: ["something"]],
    .page: [.title: ["服务指南"], .titleIn(.en): ["Guide to services"], .id: ["guide"]],
  ]

  private static func draft(_ kind: Draft.Kind) async throws -> Draft {
    let outline = try #require(await ContentLoader.outline(root: office).outline)
    var draft = Draft(kind, for: outline)
    while let question = draft.nextQuestion {
      let problem = draft.answer(question, answers[kind]?[question.name] ?? [])
      #expect(problem == nil)
    }
    return draft
  }

  static let office = URL(filePath: #filePath).appending(path: "../../Fixtures/Office")
    .standardizedFileURL.path

  private static func errors(
    with files: [SourceFile], drafts: Bool
  ) async -> [Diagnostic] {
    await ContentLoader.load(
      root: office, options: .init(includesDrafts: drafts), with: files
    ).diagnostics.filter { $0.severity == .error }
  }

  @Test(
    "A new text is right from the beginning, as a draft and unpublished",
    arguments: Draft.Kind.allCases)
  func loads(kind: Draft.Kind) async throws {
    let draft = try await Self.draft(kind)
    let files = kind == .unit ? [try #require(draft.registry())] : draft.files()
    #expect(files.count == (kind == .unit ? 1 : 2))
    for drafts in [false, true] {
      let errors = await Self.errors(with: files, drafts: drafts)
      #expect(errors.isEmpty, "\(errors.map(\.message.en))")
    }
  }

  @Test(
    "What is still to be written cannot be published by deleting “draft: true”",
    arguments: Draft.Kind.allCases.filter { $0 != .unit })
  func keepsPlaceholders(kind: Draft.Kind) async throws {
    let files = try await Self.draft(kind).files()
    for (index, file) in files.enumerated() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let finished = SourceFile(
        path: file.path, bytes: Array(text.replacing("\ndraft: true\n", with: "\n").utf8))
      #expect(finished.bytes.count < file.bytes.count)
      var changed = files
      changed[index] = finished
      let errors = await Self.errors(with: changed, drafts: false)
      #expect(errors.contains { $0.rule == .unwritten && $0.path == file.path })
    }
  }

  @Test("A new task has the next number and explains its keys in each file's language")
  func writesTask() async throws {
    let files = try await Self.draft(.task).files()
    let names = files.map { $0.path.split(separator: "/").suffix(2).joined(separator: "/") }
    #expect(names.allSatisfy { $0.hasPrefix("2025/") || $0.hasPrefix("2024/") })
    let source = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(source.hasPrefix("---\n# 标题\ntitle: \"试行“一次办”: 便民\"\n"))
    #expect(source.contains("\n# 草稿不发布；写完后删去这一行\ndraft: true\n"))
    #expect(source.contains("\n# units: [{ unit: unit-id, role: named, quote: … }]\n"))
    let translation = String(decoding: files[1].bytes, as: UTF8.self)
    #expect(translation.hasPrefix("---\n# the title\ntitle: (to be written)\n"))
    #expect(!translation.contains("number:"))
  }

  @Test("A new unit leaves every byte of the registry as it was")
  func keepsRegistry() async throws {
    let before = try Data(contentsOf: URL(filePath: "\(Self.office)/Content/units.yml"))
    let file = try #require(try await Self.draft(.unit).registry())
    #expect(file.bytes.starts(with: before))
    let entry = String(decoding: file.bytes.dropFirst(before.count), as: UTF8.self)
    #expect(
      entry == """
          - id: county-library
            kind: body
            name:
              zh: 县图书馆
              en: County Library

        """)
  }

  @Test("A wrong answer is refused with a remedy")
  func refuses() async throws {
    let outline = try #require(await ContentLoader.outline(root: Self.office).outline)
    let wrong: [(Draft.Kind, Question.Name, [String], String)] = [
      (
        .news, .date, ["2026-02-30"],
        "“2026-02-30” is no day of the calendar; write it as 2022-04-20"
      ),
      (.page, .id, ["Guide"], "“Guide” cannot be an id"),
      (.page, .title, [" "], "write one line of text"),
      (.page, .title, ["a\u{7}b"], "write one line of text"),
      (.page, .title, [], "this needs an answer"),
      (.page, .title, ["甲", "乙"], "there can be only one answer"),
      (.paper, .year, ["26"], "“26” is no whole number from 1949 to 9999"),
      (.plan, .issuer, ["ip-ofice"], "did you mean “ip-office”?"),
      (.plan, .issuer, ["甲乙丙丁"], "look it up in Content/units.yml"),
      (.plan, .id, ["2023"], "plan.zh.md is there already"),
      (.week, .end, ["2026-04-19"], "the last day cannot be before the first, 2026-04-20"),
      (.event, .start, ["2025-05-20"], "an event is inside its week: 2025-04-"),
      (.page, .id, ["plans"], "the site makes the page /plans/ by itself"),
      (.unit, .id, ["ip-office"], "there is a unit “ip-office” already"),
      (.unit, .kind, ["person"], "choose from: body, area, platform, group"),
    ]
    for (kind, name, answer, message) in wrong {
      var draft = Draft(kind, for: outline)
      while let question = draft.nextQuestion, question.name != name {
        _ = draft.answer(question, Self.answers[kind]?[question.name] ?? [])
      }
      let question = try #require(draft.nextQuestion)
      let answered = draft.answer(question, answer)
      let problem = try #require(answered)
      #expect(problem.en.contains(message), "\(problem.en)")
      #expect(problem.zh != problem.en)
    }
  }
}
