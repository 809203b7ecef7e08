import Diagnostics
import Testing

@testable import Preview

/// What the preview adds to the site, and its own pages.
struct OwnPageTests {
  private static let page = "<!DOCTYPE html><body><p>&lt;/body></p></body></html>\n"

  private static let comparison = PageComparison(
    state: Message(zh: "过期", en: "outdated"), language: "zh-CN",
    changes: [
      .init(
        .changed, in: "Content/a.zh.md", at: SourcePlace(line: 3, column: 1), root: "/office",
        editor: .vscode, old: "title: <旧>", new: "title: 新",
        places: [.init(language: "zh-CN", .at, 12), .init(language: "en", .after, 34)])
    ])

  /// A site of one subject in two languages, of which one is a draft.
  private static func stage(_ report: PreviewReport = .fine) -> PreviewStage {
    let pages = [
      PreviewPage(
        file: "zh/a/index.html", title: "甲", column: "任务", language: "zh-CN", isDraft: true),
      PreviewPage(
        file: "en/a/index.html", title: "A <b> & \"c\"", column: "Tasks", language: "en",
        isDraft: false),
    ]
    return PreviewStage(
      Edition(report: report, pages: { pages }) { path in
        pages.contains { $0.file == path } ? pages : []
      } comparisons: { path in
        path == "zh/a/index.html" ? [comparison] : []
      } previewedBytes: { path in
        path == "404.html" || path == "en/a/index.html" ? Array("\(page)previewed".utf8) : nil
      } files: { path in
        path == "404.html" || pages.contains { $0.file == path } ? Array(page.utf8) : nil
      })
  }

  @Test func addsNothingButWhatStandsBeforeTheEndOfTheBody() async throws {
    try await TestServer.with(Self.stage()) { server in
      let answer = try await server.answer(to: "/en/a/")
      let (start, end) = ("<!DOCTYPE html><body><p>&lt;/body></p>", "</body></html>\n")
      #expect(answer.text.hasPrefix(start) && answer.text.hasSuffix(end))
      let added = answer.text.dropFirst(start.count).dropLast(end.count)
      #expect(added.hasPrefix("<link rel=\"stylesheet\" href=\"/__xuanzhi/preview.css\">"))
      #expect(added.hasSuffix(" defer></script>"))
      #expect(!added.contains("ribbon"))
    }
  }

  @Test func hasARibbonOnDrafts() async throws {
    try await TestServer.with(Self.stage()) { server in
      let text = try await server.answer(to: "/zh/a/").text
      #expect(text.contains("草稿"))
    }
  }

  @Test func namesTheBytesOfAPage() async throws {
    try await TestServer.with(Self.stage()) { server in
      let tag = try await server.answer(to: "/en/a/").fields["etag"]
      #expect(tag != nil)
      let head = try await server.answer(to: "/en/a/", method: "HEAD")
      #expect(head.fields["etag"] == tag)
      let framed = try await server.answer(to: "/zh/a/?xuanzhi=places")
      #expect(framed.fields["etag"] == tag, "nothing else is known of it")
    }
  }

  @Test func showsBothLanguages() async throws {
    try await TestServer.with(Self.stage()) { server in
      for path in ["/zh/a/", "%2Fen%2Fa%2F", "/en/a/index.html"] {
        let answer = try await server.answer(to: "/__xuanzhi/side-by-side?x=y&path=\(path)")
        #expect(answer.status == 200)
        for address in ["/zh/a/", "/en/a/"] {
          #expect(answer.text.contains("src=\"\(address)?xuanzhi=places\""))
        }
        #expect(answer.text.contains("title=\"A &lt;b&gt; &amp; &quot;c&quot;\""))
      }
    }
  }

  @Test func framesPagesThatSayWhereTheirBlocksStand() async throws {
    try await TestServer.with(Self.stage()) { server in
      let framed = try await server.answer(to: "/en/a/?xuanzhi=places")
      #expect(framed.text.hasSuffix("previewed"))
      for target in ["/en/a/", "/en/a/?xuanzhi=x", "/en/a/?x=places"] {
        let answer = try await server.answer(to: target)
        #expect(!answer.text.hasSuffix("previewed"))
      }
    }
  }

  @Test func linksFromTheRootWhereNothingIs() async throws {
    try await TestServer.with(Self.stage()) { server in
      for target in ["/nowhere", "/zh/a/b/", "/a%20b"] {
        let answer = try await server.answer(to: target)
        #expect(answer.status == 404 && answer.text.hasSuffix("previewed"))
      }
    }
  }

  @Test func listsWhatHasChangedInTheSource() async throws {
    try await TestServer.with(Self.stage()) { server in
      let text = try await server.answer(to: "/__xuanzhi/side-by-side?path=/zh/a/").text
      #expect(text.contains("outdated</summary>"))
      #expect(text.contains("<strong>Source changed</strong>"))
      #expect(text.contains("href=\"vscode://file/office/Content/a.zh.md:3:1\""))
      #expect(text.contains("<dd lang=\"zh-CN\">title: &lt;旧&gt;</dd>"))
      let place = #"{"language":"en","side":"after","block":34}"#
      #expect(text.contains(place.replacing("\"", with: "&quot;")))
    }
  }

  @Test(arguments: [
    "", "?path", "?path=", "?path=/", "?path=/zh/", "?path=/nowhere/", "?path=zh/a/",
    "?path=//zh/a/", "?path=/zh/a/..", "?path=/zh/../zh/a/", "?path=http://evil.example/",
    "?path=//evil.example/", "?path=javascript:alert(1)", "?path=/zh/a/%22%3E%3Cscript%3E",
    "?path=%252Fzh%252Fa%252F", "?path=%zz", "?path=%00", "?path=%ff", "?path=/__reload",
    "?path=/__xuanzhi/", "?PATH=/zh/a/",
  ])
  func showsNothingElseSideBySide(query: String) async throws {
    try await TestServer.with(Self.stage()) { server in
      let answer = try await server.answer(to: "/__xuanzhi/side-by-side\(query)")
      #expect(answer.status == 404)
      #expect(!answer.text.contains("iframe") && !answer.text.contains("evil"))
    }
  }

  @Test func listsWhatIsWrongAndAllPages() async throws {
    try await TestServer.with(Self.stage(.wrong("</pre><script>"))) { server in
      let text = try await server.answer(to: "/__xuanzhi/").text
      #expect(text.contains("Content/a b&lt;.zh.md:2:1"))
      #expect(text.contains("href=\"vscode://file/office/Content/a%20b%3C.zh.md:2:1\""))
      #expect(text.contains("&lt;/pre&gt;&lt;script&gt;"))
      #expect(text.contains("<a href=\"/en/a/\">A &lt;b&gt;"))
      #expect(text.contains("12 ms"))
    }
  }

  @Test func isThereBeforeTheFirstPage() async throws {
    try await TestServer.with(PreviewStage(.empty(.wrong("broken")))) { server in
      let script = try await server.answer(to: "/__xuanzhi/preview.js")
      #expect(script.text.contains("EventSource"))
      let status = try await server.answer(to: "/__xuanzhi/")
      #expect(status.text.contains("broken"))
      for target in ["/", "/zh/plans/", "/zh/about/index.html"] {
        let text = try await server.answer(to: target).text
        #expect(text.contains("/__xuanzhi/preview.js"), "\(target)")
      }
    }
  }

  @Test func opensFilesInAnEditor() {
    func address(_ editor: Editor) -> String? {
      editor.address(of: "/a#%/甲.md", at: SourcePlace(line: 3, column: 4))
    }
    #expect(address(.vscode) == "vscode://file/a%23%25/%E7%94%B2.md:3:4")
    #expect(address(.idea) == "idea://open?file=/a%23%25/%E7%94%B2.md&line=3&column=4")
    #expect(address(.none) == nil)
  }
}
