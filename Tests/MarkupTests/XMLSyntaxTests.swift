@_spi(Addresses) import Markup
import Testing

@Suite("The HTML writer in XML syntax")
struct XMLSyntaxTests {
  private func xhtml(_ write: (inout HTML) -> Void) -> String {
    var html = HTML(syntax: .xml)
    write(&html)
    return string(html.finish())
  }

  @Test("a page declares itself, and its root has the namespaces and the language twice")
  func frame() {
    let page = xhtml { html in
      html.doctype()
      html.html(lang: "zh-Hans") {
        $0.head { $0.title("题<") }
        $0.body { _ in }
      }
    }
    #expect(
      page == """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
        lang="zh-Hans" xml:lang="zh-Hans"><head>
        <meta charset="utf-8"/>
        <title>题&lt;</title>
        </head>
        <body></body>
        </html>

        """)
  }

  @Test("void elements are closed, and elements that happen to be empty keep both tags")
  func voidElements() {
    #expect(xhtml { $0.br() } == "<br/>\n")
    #expect(xhtml { $0.hr() } == "<hr/>\n")
    #expect(xhtml { $0.img(src: "a.png", alt: "") } == "<img src=\"a.png\" alt=\"\"/>")
    #expect(xhtml { $0.meta(name: "x", content: "y") } == "<meta name=\"x\" content=\"y\"/>\n")
    #expect(xhtml { $0.link(rel: "icon", href: "a") } == "<link rel=\"icon\" href=\"a\"/>\n")
    #expect(
      xhtml { $0.refresh(to: "a") } == "<meta http-equiv=\"refresh\" content=\"0; url=a\"/>\n")
    #expect(xhtml { $0.td { _ in } } == "<td></td>")
  }

  @Test("every attribute has a value, and every language is said twice")
  func attributes() {
    #expect(
      xhtml { $0.a(href: "a", lang: "en", download: true) { $0.text("甲") } }
        == "<a href=\"a\" lang=\"en\" xml:lang=\"en\" download=\"\">甲</a>")
    #expect(xhtml { $0.p("a", lang: "en") } == "<p lang=\"en\" xml:lang=\"en\">a</p>\n")
    #expect(
      xhtml { $0.nav(label: "甲", isHidden: true) { _ in } }
        == "<nav aria-label=\"甲\" hidden=\"\"></nav>\n")
  }

  @Test("a picture has its namespace")
  func picture() {
    let picture = xhtml { $0.illustration(width: 1, height: 2, class: "bar") { _ in } }
    #expect(picture.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox="))
  }

  @Test("what a part is stands in the book, and not on the web")
  func epubTypes() {
    func write(_ html: inout HTML) {
      html.section(epubType: .notes) { html in
        html.li(epubType: .note) { $0.a(href: "#a", epubType: .backLink) { _ in } }
      }
    }
    #expect(
      xhtml(write) == """
        <section epub:type="endnotes" role="doc-endnotes"><li epub:type="footnote">\
        <a epub:type="backlink" role="doc-backlink" href="#a"></a></li>
        </section>

        """)
    #expect(html(write) == "<section><li><a href=\"#a\"></a></li>\n</section>\n")
  }

  @Test(
    "what XML forbids is not written",
    arguments: [
      ("\u{0}\u{8}\u{B}\u{C}\u{E}\u{1F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("甲\u{FFFE}乙\u{FFFF}", "甲\u{FFFD}乙\u{FFFD}"),
      ("\t\n\u{7F}\u{FFFD}，\u{FDFC}\u{F000}", "\t\n\u{7F}\u{FFFD}，\u{FDFC}\u{F000}"),
      ("a\u{1}&\u{FFFF}<", "a\u{FFFD}&amp;\u{FFFD}&lt;"),
    ])
  func forbiddenCharacters(_ text: String, _ expected: String) {
    #expect(Array(xhtml { $0.text(text) }.utf8) == Array(expected.utf8))
    #expect(
      Array(xhtml { $0.p(class: text) { _ in } }.utf8)
        == Array("<p class=\"\(expected)\"></p>\n".utf8))
    #expect(Array(xml { $0.element("a", text: text) }.utf8) == Array("<a>\(expected)</a>\n".utf8))
  }

  @Test("a data block is text without markup")
  func dataBlock() {
    #expect(
      xhtml { $0.dataBlock(type: "application/json", Array("\"]]>&<\"".utf8)) }
        == "<script type=\"application/json\">\"]]\\u003E\\u0026\\u003C\"</script>\n")
  }
}
