import Diagnostics
import Markdown
import Markup
import Testing
import Translations

/// A preview finds the blocks of a text on its page.
struct PlaceTests {
  private static let text = """
    甲[^n]。

    ## 乙

    - 丙
    - **丁**
      - 戊

    1. 己

       庚

    | 辛 | 壬 |
    | --- | --- |
    | 1 | 2 |

    > 癸

    :::note[子]
    丑
    :::

    ```
    寅
    ```

    [^n]: 卯
    """

  @Test("Every block has a comment on the page that says where it starts")
  func findsEveryBlock() {
    let file = SourceFile(path: "a.zh.md", bytes: Array(Self.text.utf8))
    let (document, diagnostics) = Document.parse(file, from: 0, as: .content(.chinese))
    #expect(diagnostics.isEmpty)
    var rendering = DocumentRendering(
      labels: .init(
        footnotes: "", back: "", table: "", note: "", important: "", example: ""))
    rendering.placesName = "zh-CN"
    var html = HTML()
    html.document(document, options: rendering)
    let page = String(decoding: html.finish(), as: UTF8.self)
    for block in document.textBlocks(endingAt: file.bytes.count) {
      let offset = block.range.lowerBound
      let kinds = ["block", "item"].filter { page.contains("<!--\($0) zh-CN \(offset)-->") }
      #expect(kinds.count == 1, "\(block.text)")
      // An item of a tight list is no element of its own.
      if ["丙", "丁", "戊"].contains(block.pieces[0]) { #expect(kinds == ["item"]) }
    }
    rendering.placesName = nil
    var published = HTML()
    published.document(document, options: rendering)
    #expect(!String(decoding: published.finish(), as: UTF8.self).contains("<!--"))
  }
}
