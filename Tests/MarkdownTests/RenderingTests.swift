import Markdown
import Testing

@Suite("HTML")
struct RenderingTests {
  @Test("addresses are resolved, then encoded, then escaped")
  func addresses() {
    var rendering = DocumentRendering(labels: .chinese)
    rendering.address = { "../\($0)?a=\"b\"&c=<甲>" }
    #expect(
      Parsed("[真](x.zh.md \"t\")").html(rendering)
        == "<p><a href=\"../x.zh.md?a=%22b%22&amp;c=%3C%E7%94%B2%3E\" title=\"t\">真</a></p>\n")
    #expect(
      Parsed("![真](x.png)").html(rendering).contains(
        "src=\"../x.png?a=%22b%22&amp;c=%3C%E7%94%B2%3E\""))
  }

  @Test("links to other sites say so")
  func external() {
    #expect(
      inline("[真](https://a.cn \"t\")")
        == "<a href=\"https://a.cn\" class=\"external\" title=\"t\" rel=\"noopener\">真</a>")
    #expect(inline("[真](HTTP://a.cn)").contains("rel=\"noopener\""))
    #expect(inline("[真](mailto:a@b.cn)") == "<a href=\"mailto:a@b.cn\">真</a>")
    #expect(inline("[真](#a)") == "<a href=\"#a\">真</a>")
  }

  @Test("words that are explained lead to what explains them, in running text only")
  func terms() {
    var rendering = DocumentRendering(labels: .chinese)
    rendering.terms = { text in
      text.utf8.starts(with: "术语".utf8)
        ? [.init(range: 0..<6, address: "g/#t")] : []
    }
    let link = "<a href=\"g/#t\" class=\"term\">术语</a>"
    #expect(Parsed("术语，**术语**").html(rendering) == "<p>\(link)，<strong>\(link)</strong></p>\n")
    for text in ["## 术语", "> 术语", "[术语](a.md)", "`术语`", "    术语", ":::quote[术语]\n术语\n:::"] {
      #expect(!Parsed(text).html(rendering).contains("class=\"term\""), "\(text)")
    }
  }

  @Test("images are lazy and have their text without markup")
  func images() {
    #expect(
      inline("![甲**乙**\"丙\"](a.png \"t\")")
        == "<img src=\"a.png\" alt=\"甲乙&quot;丙&quot;\" title=\"t\" loading=\"lazy\">")
  }

  @Test(
    "the info string of code cannot leave its attribute",
    arguments: [
      ("```swift\nlet\n```", "<pre><code class=\"language-swift\">let\n</code></pre>\n"),
      ("```swift x=y\n```", "<pre><code class=\"language-swift\"></code></pre>\n"),
      ("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>\n"),
      (
        "~~~ a\"onclick=\"x\n~~~",
        "<pre><code class=\"language-a&quot;onclick=&quot;x\"></code></pre>\n"
      ),
      (
        "~~~ a\"\u{301}><b>\n~~~",
        "<pre><code class=\"language-a&quot;\u{301}&gt;&lt;b&gt;\"></code></pre>\n"
      ),
      ("    a", "<pre><code>a\n</code></pre>\n"),
    ])
  func code(_ source: String, _ expected: String) {
    #expect(html(source) == expected)
  }

  @Test("lists are tight or loose as in CommonMark")
  func lists() {
    #expect(html("- 甲\n- 乙") == "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>\n")
    #expect(
      html("3. 甲\n\n4. 乙")
        == "<ol start=\"3\">\n<li>\n<p>甲</p>\n</li>\n<li>\n<p>乙</p>\n</li>\n</ol>\n")
    #expect(html("- 甲\n  - 乙") == "<ul>\n<li>甲\n<ul>\n<li>乙</li>\n</ul>\n</li>\n</ul>\n")
  }

  @Test("raw HTML that a program puts into a document comes through only as the specification")
  func rawHTML() {
    let document = Document(blocks: [
      Block(.paragraph([.html("<b>")]), offset: 0), Block(.html("<div>\n"), offset: 0),
    ])
    let parsed = Parsed(document: document)
    #expect(parsed.html == "<p></p>\n")
    #expect(parsed.html(.specification) == "<p><b></p>\n<div>\n")
  }
}
