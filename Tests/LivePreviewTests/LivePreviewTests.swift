import ContentLoading
import Diagnostics
import FileSystem
import Foundation
import Synchronization
import Templates
import Testing
import Translations

@testable import LivePreview
@testable import Preview

/// What is shown while content is written.
struct LivePreviewTests {
  private let office: Office

  init() throws {
    office = try Office()
  }

  private func preview(
    earlierTexts: @escaping @Sendable (TranslationPair) -> [BlockFingerprint: String] = { _ in
      [:]
    },
    onLoad: @escaping @Sendable ([Diagnostic]) -> Void = { _ in }
  ) async -> LivePreview<SiteLook> {
    await LivePreview(
      root: office.root, options: ContentLoader.Options(includesDrafts: true),
      templates: SiteLook(),
      manner: PreviewManner(
        language: .en, editor: .vscode, root: office.root, earlierTexts: earlierTexts),
      onLoad: onLoad)
  }

  /// Waits until what is shown is as wanted.
  private func wait(
    for preview: LivePreview<SiteLook>, until isWanted: (Edition) -> Bool
  ) async throws {
    while !isWanted(preview.stage.edition) { try await Task.sleep(for: .milliseconds(5)) }
  }

  @Test(.timeLimit(.minutes(5))) func showsOtherWordsAtOnce() async throws {
    let preview = await preview()
    try office.replace("pages/about.zh.md", "旧话", "新话")
    await preview.take(.entries(["Content/pages/about.zh.md"]))
    #expect(preview.stage.edition.text("zh/about/index.html").contains("新话"))
    try await wait(for: preview) { $0.report?.isChecking == false }
    #expect(preview.stage.edition.text("zh/about/index.html").contains("新话"))
  }

  @Test(.timeLimit(.minutes(5))) func showsAnotherTitleAtOnce() async throws {
    let preview = await preview()
    try office.replace("pages/about.zh.md", "关于", "关于本站")
    await preview.take(.entries(["Content/pages/about.zh.md"]))
    #expect(preview.stage.edition.text("zh/about/index.html").contains("<h1>关于本站</h1>"))
    try await wait(for: preview) { $0.report?.isChecking == false }
    #expect(preview.stage.edition.text("zh/index.html").contains("关于本站"))
  }

  @Test(.timeLimit(.minutes(5))) func showsAMendedTextAtOnce() async throws {
    let preview = await preview()
    try office.replace("pages/about.zh.md", "title:", "titel:")
    await preview.take(.entries(["Content/pages/about.zh.md"]))
    try await wait(for: preview) { $0.report?.errors.isEmpty == false }
    try office.replace("pages/about.zh.md", "titel: 关于", "title: 有关")
    await preview.take(.entries(["Content/pages/about.zh.md"]))
    #expect(preview.stage.edition.text("zh/about/index.html").contains("<h1>有关</h1>"))
    #expect(preview.stage.edition.report?.errors.isEmpty == false, "nothing is checked yet")
    try await wait(for: preview) { $0.report?.errors.isEmpty == true }
  }

  @Test(.timeLimit(.minutes(5))) func comparesATranslationWithItsSource() async throws {
    let blocks = try #require(
      await ContentLoader.load(root: office.root).translations.first { $0.name == "pages/about" }
    ).sourceBlocks
    let record = blocks.map(\.fingerprint.description).joined(separator: ", ")
    try office.replace(
      "pages/about.en.md", "title:", "translated: 2023-03-02\nsource_blocks: [\(record)]\ntitle:")
    let preview = await preview(earlierTexts: { _ in [blocks[1].fingerprint: "旧话。"] })
    let path = "zh/about/index.html"
    #expect(preview.stage.edition.comparisons(path).map(\.changes.count) == [0])

    try office.replace("pages/about.zh.md", "旧话", "新话")
    await preview.take(.entries(["Content/pages/about.zh.md"]))
    try await wait(for: preview) { edition in
      let change = edition.comparisons("en/about/index.html").first?.changes.first
      return change?.old == "旧话。" && change?.new == "新话。"
    }
    let change = try #require(preview.stage.edition.comparisons(path).first?.changes.first)
    #expect(change.location == "Content/pages/about.zh.md:5:1")
    #expect(change.places.map(\.language) == ["zh-CN", "en"])
    for (language, place) in zip(["zh", "en"], change.places) {
      let page = String(
        decoding: try #require(
          preview.stage.edition.previewedBytes("\(language)/about/index.html")), as: UTF8.self)
      #expect(page.contains("<!--block \(place.language) \(place.offset)--><p>"))
    }
    #expect(preview.stage.edition.comparisons("zh/index.html").isEmpty)
  }

  @Test func linksFromTheRootWhereNothingIs() async throws {
    let edition = await preview().stage.edition
    let page = String(decoding: try #require(edition.notFoundPage), as: UTF8.self)
    #expect(page.contains("href=\"/assets/") && page.contains("href=\"/zh/\""))
    #expect(!edition.text("404.html").contains("href=\"/assets/"))
  }

  @Test(.timeLimit(.minutes(5))) func keepsTheLastGoodPagesWhileSomethingIsWrong() async throws {
    let preview = await preview()
    try office.replace("pages/about.zh.md", "title: 关于", "titel: 有关")
    await preview.take(.entries(["Content/pages/about.zh.md"]))
    try await wait(for: preview) { $0.report?.errors.isEmpty == false }
    let error = try #require(preview.stage.edition.report?.errors.first)
    #expect(error.location == "Content/pages/about.zh.md:2:1")
    #expect(error.editorAddress == "vscode://file\(office.root)/Content/pages/about.zh.md:2:1")
    #expect(preview.stage.edition.text("zh/about/index.html").contains("关于"))

    try office.replace("pages/about.zh.md", "titel: 有关", "title: 有关")
    await preview.take(.entries(["Content/pages/about.zh.md"]))
    try await wait(for: preview) { $0.report?.errors.isEmpty == true }
    #expect(preview.stage.edition.text("zh/about/index.html").contains("有关"))
  }

  @Test(.timeLimit(.minutes(5))) func startsWithBrokenContentAndRecovers() async throws {
    try office.replace("site.yml", "languages", "langs")
    let preview = await preview()
    #expect(preview.stage.edition.report?.errors.isEmpty == false)
    #expect(preview.stage.edition.text("zh/index.html").contains("appears here"))
    try office.replace("site.yml", "langs", "languages")
    await preview.take(.everything)
    try await wait(for: preview) { $0.report?.errors.isEmpty == true }
    #expect(preview.stage.edition.text("zh/about/index.html").contains("旧话"))
  }

  @Test func knowsDraftsAndLanguages() async throws {
    let edition = await preview().stage.edition
    let renditions = edition.renditions("en/draft/index.html")
    #expect(renditions.map(\.file) == ["zh/draft/index.html", "en/draft/index.html"])
    #expect(renditions.allSatisfy { $0.isDraft })
    #expect(edition.pages().filter(\.isDraft).count == 2)
    #expect(edition.renditions("assets/site.css").isEmpty)
  }

  @Test(.timeLimit(.minutes(5))) func loadsAnewOnlyIfSomethingChanged() async throws {
    let loads = Mutex(0)
    let preview = await preview(onLoad: { _ in loads.withLock { $0 += 1 } })
    for _ in 0..<3 { await preview.take(.everything) }
    try office.replace("pages/about.zh.md", "旧话", "新话")
    await preview.take(.everything)
    try await wait(for: preview) { $0.report?.isChecking == false }
    #expect(loads.withLock { $0 } == 2)
  }
}

extension Edition {
  fileprivate func text(_ path: String) -> String {
    String(decoding: files(path) ?? [], as: UTF8.self)
  }
}
