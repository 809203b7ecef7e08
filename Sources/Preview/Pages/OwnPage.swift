import Diagnostics
@_spi(RawMarkup) import Markup

/// The pages that the preview itself has, beside the site's.
enum OwnPage {
  static let icon = "__xuanzhi/preview.svg"

  /// A page with the preview's style, whose title and body are given.
  static func page(
    _ title: String, _ language: Message.Language, class: String = "xuanzhi-page",
    _ body: (inout HTML) -> Void
  ) -> [UInt8] {
    var html = HTML()
    html.doctype()
    html.raw("<html lang=\"\(PreviewWords(language: language).languageTag)\"><head>")
    html.raw("<meta charset=\"utf-8\">")
    html.raw("<meta name=\"viewport\" content=\"width=device-width\">")
    html.raw("<link rel=\"icon\" href=\"/\(icon)\"><title>")
    html.text(title)
    html.raw("</title></head><body class=\"\(`class`)\">\n")
    body(&html)
    html.raw("</body></html>\n")
    return html.finish()
  }

  /// What stands in for every page until the content has been free of errors once.
  static func nothingYet(_ report: PreviewReport) -> [UInt8] {
    let words = PreviewWords(language: report.language)
    return page(words.status, report.language) { html in
      html.raw("<p>")
      html.text(words.nothingToShow)
      html.raw("</p>")
    }
  }
}
