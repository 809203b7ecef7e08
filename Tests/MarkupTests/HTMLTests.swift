@_spi(Addresses) @_spi(RawMarkup) import Markup
import Testing

@Suite("The HTML writer")
struct HTMLTests {
  @Test("elements nest and close")
  func nesting() {
    let page = html { html in
      html.article(class: "task", id: "t", lang: "zh") { html in
        html.h1("题")
        html.p {
          $0.strong("甲"); $0.text("乙")
        }
      }
    }
    #expect(
      page
        == "<article class=\"task\" id=\"t\" lang=\"zh\"><h1>题</h1>\n<p><strong>甲</strong>乙</p>\n</article>\n"
    )
  }

  @Test("void elements take no content and no closing tag")
  func voidElements() {
    #expect(html { $0.br() } == "<br>\n")
    #expect(html { $0.hr() } == "<hr>\n")
    #expect(
      html { $0.img(src: "a.png", alt: "", isLazy: true) }
        == "<img src=\"a.png\" alt=\"\" loading=\"lazy\">")
    #expect(html { $0.meta(name: "x", content: "y") } == "<meta name=\"x\" content=\"y\">\n")
    #expect(html { $0.link(rel: "icon", href: "a") } == "<link rel=\"icon\" href=\"a\">\n")
  }

  @Test("attributes that have no value are not written")
  func optionalAttributes() {
    #expect(html { $0.p("甲") } == "<p>甲</p>\n")
    #expect(html { $0.a(href: "a") { $0.text("甲") } } == "<a href=\"a\">甲</a>")
    #expect(
      html {
        $0.a(
          href: "a", class: "b", id: "c", title: "d", hreflang: "en", lang: "en", rel: "f",
          label: "g", isCurrent: true, download: true
        ) { $0.text("h") }
      }
        == "<a href=\"a\" class=\"b\" id=\"c\" title=\"d\" hreflang=\"en\" lang=\"en\" rel=\"f\" aria-label=\"g\" aria-current=\"page\" download>h</a>"
    )
  }

  @Test("a list counts from its start, and says so unless that is one")
  func orderedList() {
    #expect(html { $0.ol(start: 1) { _ in } } == "<ol></ol>\n")
    #expect(html { $0.ol(start: 0) { _ in } } == "<ol start=\"0\"></ol>\n")
    #expect(
      html { $0.ol(start: 7) { $0.li { $0.text("甲") } } } == "<ol start=\"7\"><li>甲</li>\n</ol>\n")
  }

  @Test("header cells have a scope, and alignment is a class")
  func cells() {
    #expect(
      html { $0.th(scope: .column, class: "a", align: .right) { $0.text("甲") } }
        == "<th scope=\"col\" class=\"a align-right\">甲</th>")
    #expect(html { $0.td(columns: 2) { $0.text("甲") } } == "<td colspan=\"2\">甲</td>")
  }

  @Test("a head starts with the encoding")
  func head() {
    #expect(
      html { $0.head { $0.title("题<") } }
        == "<head>\n<meta charset=\"utf-8\">\n<title>题&lt;</title>\n</head>\n")
  }

  @Test("a region that scrolls is named and can be reached by keyboard")
  func scrollRegion() {
    #expect(
      html { $0.scrollRegion(label: "表") { $0.text("甲") } }
        == "<div role=\"region\" aria-label=\"表\" tabindex=\"0\">甲</div>\n")
  }

  @Test("an illustration is hidden from those who hear the text beside it")
  func illustration() {
    let picture = html {
      $0.illustration(width: 10, height: 20, class: "bar") {
        $0.rect(x: 1, y: 2, width: 3, height: 4, class: "part")
      }
    }
    #expect(
      picture == """
        <svg viewBox="0 0 10 20" preserveAspectRatio="none" class="bar" aria-hidden="true">\
        <rect x="1" y="2" width="3" height="4" class="part"/></svg>
        """)
  }

  @Test("raw markup is written as it stands")
  func raw() {
    #expect(html { $0.raw("<b>&") } == "<b>&")
  }
}
