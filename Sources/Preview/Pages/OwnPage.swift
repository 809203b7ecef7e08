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
    html.raw("<html lang=\"\(language == .zh ? "zh-CN" : "en")\"><head><meta charset=\"utf-8\">")
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

  /// A page in all of its languages, next to each other.
  static func sideBySide(_ renditions: [PreviewPage], _ language: Message.Language) -> [UInt8] {
    let words = PreviewWords(language: language)
    return page(words.sideBySide, language, class: "xuanzhi-side-by-side") { html in
      for rendition in renditions {
        html.raw("<iframe lang=\"\(rendition.language)\" title=\"")
        html.text(rendition.title)
        html.raw("\" src=\"")
        html.text(rendition.address)
        html.raw("\"></iframe>")
      }
    }
  }
}
