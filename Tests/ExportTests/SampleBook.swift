import Export
@_spi(Addresses) @_spi(RawMarkup) import Markup

/// A book with one of everything: headings down to the fourth level, notes, a table, a chart, a
/// picture and a callout.
struct SampleBook {
  let language: String
  let title: String
  let text: String

  static let chinese = SampleBook(
    language: "zh-Hans", title: "知识产权<白皮书>&“附录”",
    text: "二〇二一年，我国授权发明专利六十九点六万件，同比增长百分之三十一点三。")
  static let english = SampleBook(
    language: "en", title: "White paper on <intellectual> property & “annexes”",
    text: "In 2021, 696 thousand invention patents were granted, 31.3 percent more than before.")

  var book: EPUB {
    EPUB(
      metadata: EPUB.Metadata(
        identifier: "urn:uuid:6b7f3c1e-2d8a-8f10-8a2b-0c9d8e7f6a5b", title: title,
        language: language, modified: "2022-05-20T00:00:00Z", date: "2022-05-20",
        publisher: "Office <A & B>",
        contributors: [
          EPUB.Contributor(name: "Office", role: .author),
          EPUB.Contributor(name: "Bureau", role: .translator),
        ],
        description: text, rights: "© 2022", source: "https://example.org/papers/2021/",
        isbn: "9787100000000",
        accessibility: EPUB.Accessibility(
          summary: text, hasPictures: true, features: [.alternativeText, .longDescriptions],
          certifier: "Office")),
      labels: EPUB.Labels(
        contents: "目录", landmarks: "地标", start: "正文", tables: "表", figures: "图"),
      chapters: [titlePage, chapter],
      resources: [
        EPUB.Resource(fileName: "images/dot.png", mediaType: "image/png", bytes: Self.dot)
      ],
      tables: [EPUB.Listing(label: "表1 授权量", href: "section-01.xhtml#grants")],
      figures: [EPUB.Listing(label: "图1 授权量", href: "section-01.xhtml#grants-chart")])
  }

  private var titlePage: EPUB.Chapter {
    EPUB.Chapter(
      fileName: "title.xhtml", title: title, isFrontMatter: true,
      document: EPUB.document(title: title, language: language) { html in
        html.h1(title)
        html.p(text)
      })
  }

  private var chapter: EPUB.Chapter {
    EPUB.Chapter(
      fileName: "section-01.xhtml", title: "一、\(title)",
      headings: [
        EPUB.Heading(level: 2, id: "h2", title: "（一）甲"),
        EPUB.Heading(level: 4, id: "h4", title: "1. 乙"),
        EPUB.Heading(level: 3, id: "h3", title: "2. 丙"),
        EPUB.Heading(level: 4, id: "h4-2", title: "（1）丁"),
        EPUB.Heading(level: 2, id: "h2-2", title: "（二）戊"),
      ],
      containsSVG: true,
      document: EPUB.document(title: title, language: language) { html in
        html.section(labelledBy: "top", epubType: .chapter) { html in
          html.h1(id: "top") {
            $0.span("一、", class: "section-number")
            $0.text(title)
          }
          headings(into: &html)
          table(into: &html)
          pictures(into: &html)
          notes(into: &html)
        }
      })
  }

  private func headings(into html: inout HTML) {
    html.h2("（一）甲", id: "h2")
    html.p { html in
      html.text(text)
      html.sup(class: "footnote-ref") {
        $0.a(href: "#fn-1", id: "fnref-1", epubType: .noteReference) { $0.text("1") }
      }
      html.br()
      html.em(text)
      html.a(href: "https://example.org/?a=1&b=2", hreflang: "en") { $0.text("example.org") }
    }
    html.h4("1. 乙", id: "h4")
    html.h3("2. 丙", id: "h3")
    html.h4("（1）丁", id: "h4-2")
    html.div(class: "callout callout-important") { html in
      html.p(text, lang: language == "en" ? "zh-Hans" : "en")
      html.hr()
      html.ol(start: 3) { $0.li { $0.text(text) } }
    }
    html.dl(class: "terms") { html in
      html.dt("甲", id: "term")
      html.dd(text)
    }
    html.h2("（二）戊", id: "h2-2")
  }

  private func table(into html: inout HTML) {
    html.div(class: "exhibit", id: "grants") { html in
      html.scrollRegion(label: "表1", class: "table-scroll") { html in
        html.table { html in
          html.caption {
            $0.span("表1", class: "exhibit-number")
            $0.span("授权量", class: "exhibit-title")
          }
          html.thead { html in
            html.tr { html in
              html.th(scope: .column) { $0.text("年") }
              html.th(scope: .column, align: .right) { $0.text("件") }
            }
          }
          html.tbody { html in
            html.tr { html in
              html.th(scope: .row) { $0.text("2021") }
              html.td(align: .right) { $0.text("695,946") }
            }
          }
        }
      }
      html.div(class: "exhibit-notes") { $0.p(text) }
    }
  }

  private func pictures(into html: inout HTML) {
    html.div(class: "exhibit", id: "grants-chart") { html in
      html.raw(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40" role="img" \
        aria-labelledby="chart-title"><title id="chart-title">图1</title>\
        <rect x="0" y="10" width="60" height="20" fill="currentColor"/></svg>

        """)
      html.p(class: "exhibit-title") { $0.text("图1 授权量") }
    }
    html.p { $0.img(src: "images/dot.png", alt: "一个点") }
    html.illustration(width: 10, height: 10, class: "bar") {
      $0.rect(x: 0, y: 0, width: 5, height: 10, class: "part")
    }
  }

  private func notes(into html: inout HTML) {
    html.section(class: "footnotes", labelledBy: "footnotes", epubType: .notes) { html in
      html.h2("注释", id: "footnotes")
      html.ol { html in
        html.li(id: "fn-1", epubType: .note) { html in
          html.p { html in
            html.text(text)
            html.a(
              href: "#fnref-1", class: "footnote-back", label: "返回 1", epubType: .backLink
            ) { $0.text("↩\u{FE0E}") }
          }
        }
      }
    }
  }

  /// A PNG of one pixel.
  private static let dot: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1F, 0x15, 0xC4,
    0x89, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x64, 0xF8, 0xCF, 0x50,
    0x0F, 0x00, 0x03, 0x86, 0x01, 0x80, 0x5A, 0x34, 0x7D, 0x6B, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45,
    0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
