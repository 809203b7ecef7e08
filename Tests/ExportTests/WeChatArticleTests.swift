import Export
import Testing

/// Articles of made-up pieces, divided where WeChat's limit falls.
@Suite("Articles for WeChat")
struct WeChatArticleTests {
  private func article(
    footnotes: [Int] = [], _ write: (inout WeChatWriter) -> Void
  ) -> WeChatArticle {
    var writer = WeChatWriter()
    let body = writer.pieces(write)
    let notes = footnotes.map { number in
      WeChatArticle.Note(
        number: number, pieces: writer.pieces { $0.paragraph("note \(number)") })
    }
    let links = writer.links.map { link in
      WeChatArticle.Note(
        number: link.number,
        pieces: writer.pieces { $0.paragraph("[\(link.number)] \(link.address)") })
    }
    return WeChatArticle(
      language: "en", body: body, footnotes: notes, links: links,
      frame: .init(
        style: "margin:0", footnotesHeading: writer.pieces { $0.paragraph("Notes") },
        linksHeading: writer.pieces { $0.paragraph("Links") }
      ) { number, count in
        var writer = WeChatWriter()
        return writer.pieces { $0.paragraph("\(number)/\(count)") }
      })
  }

  private func parts(of article: WeChatArticle) throws -> [String] {
    try article.parts().map { part in
      #expect(part.characters < 20_000)
      #expect(part.characters == String(decoding: part.file, as: UTF8.self).utf16.count)
      return String(decoding: part.html, as: UTF8.self)
    }
  }

  private let long = String(repeating: "x", count: 6000)

  @Test("a text within the limit is one part without a heading of its own")
  func whole() throws {
    let article = article { writer in
      writer.container("ul", style: "") { writer in
        writer.piece { $0.element("li") { $0.text("a < b") } }
        writer.piece { $0.element("li") { $0.text("c") } }
      }
      writer.paragraph("end")
    }
    #expect(
      try parts(of: article) == [
        #"<section style="margin:0" lang="en"><ul><li>a &lt; b</li><li>c</li></ul><p>end</p></section>"#
      ])
  }

  @Test("a part ends before the highest heading in its second half")
  func headings() throws {
    let article = article { writer in
      writer.paragraph(long)
      writer.heading(2, "A")
      writer.paragraph(long)
      writer.heading(3, "B")
      writer.paragraph(long)
      writer.heading(2, "C")
      writer.paragraph(long)
    }
    let parts = try parts(of: article)
    #expect(parts.count == 2)
    #expect(parts[0].contains("<p>1/2</p>") && parts[0].hasSuffix("\(long)</p></section>"))
    #expect(parts[1].contains("<p>2/2</p><h2>C</h2>"))
  }

  @Test("what belongs to the next piece goes with it")
  func keepingTogether() throws {
    let article = article { writer in
      for _ in 1...3 { writer.paragraph(long) }
      writer.piece(keepsWithNext: true) { $0.element("p") { $0.text("caption") } }
      writer.paragraph(long)
    }
    let parts = try parts(of: article)
    #expect(parts.map { $0.contains("caption") } == [false, true])
  }

  @Test("an element that is divided opens again, with its head and the right number")
  func reopening() throws {
    let article = article { writer in
      let head = { (writer: inout WeChatWriter) in writer.element("thead") { $0.text("H") } }
      writer.container("table", style: "", head: head) { writer in
        writer.container("tbody", style: "") { writer in
          for _ in 1...4 { writer.piece { $0.element("tr") { $0.text(long) } } }
        }
      }
      writer.container("ol", style: "", start: 5) { writer in
        for number in 5...9 {
          writer.item(number, listStyle: "") { $0.element("li") { $0.text(long) } }
        }
      }
    }
    let parts = try parts(of: article)
    #expect(parts.count == 3)
    #expect(parts.prefix(2).allSatisfy { $0.contains("<table><thead>H</thead><tbody><tr>") })
    #expect(parts[1].contains("</tbody></table><ol start=\"5\"><li>"))
    #expect(parts[2].contains("<ol start=\"7\"><li>"))
  }

  @Test("each part has the notes that it refers to, under the same numbers")
  func notes() throws {
    let article = article(footnotes: [1, 2]) { writer in
      writer.piece { writer in
        #expect(writer.note(of: "https://example.org/a", reading: "a") == 1)
        #expect(writer.note(of: "https://example.org/b", reading: "b") == 2)
        writer.referToFootnote(2)
        writer.element("p") { $0.text(long) }
      }
      for _ in 1...3 { writer.paragraph(long) }
      writer.piece { writer in
        #expect(writer.note(of: "https://example.org/c", reading: "c") == 3)
        #expect(writer.note(of: "https://example.org/a", reading: "again") == 1)
        writer.element("p") { $0.text("end") }
      }
    }
    let parts = try parts(of: article)
    #expect(
      parts[0].hasSuffix(
        "<p>Notes</p><p>note 2</p><p>Links</p><p>[1] https://example.org/a</p>"
          + "<p>[2] https://example.org/b</p></section>"))
    #expect(
      parts[1].hasSuffix(
        "<p>end</p><p>Links</p><p>[1] https://example.org/a</p>"
          + "<p>[3] https://example.org/c</p></section>"))
  }

  @Test("a piece that no article has room for is named by its place")
  func tooLong() throws {
    let article = article { writer in
      writer.paragraph("short")
      writer.from("Content/pages/about.en.md", 42) {
        $0.paragraph(String(repeating: "x", count: 20_000))
      }
    }
    let problem = #expect(throws: WeChatArticle.TooLong.self) { try article.parts() }
    #expect(problem?.origin == .init(path: "Content/pages/about.en.md", offset: 42))
    #expect(try #require(problem).characters > 20_000)
  }

  @Test(
    "WeChat keeps links to its own articles only",
    arguments: [
      ("https://mp.weixin.qq.com/s/abc", true), ("http://mp.weixin.qq.com", true),
      ("https://mp.weixin.qq.com.example.org/s", false), ("https://example.org", false),
      ("mailto:office@mp.weixin.qq.com", false),
    ])
  func keptLinks(address: String, isKept: Bool) {
    #expect(WeChatWriter.isKept(address) == isKept)
  }
}

extension WeChatWriter {
  fileprivate mutating func paragraph(_ text: String) {
    piece { $0.element("p") { $0.text(text) } }
  }

  fileprivate mutating func heading(_ level: Int, _ text: String) {
    piece(headingLevel: level) { $0.element(level == 2 ? "h2" : "h3") { $0.text(text) } }
  }
}
