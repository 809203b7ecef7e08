import Markup
import SiteModel

extension HTML {
  /// Writes a plain page, such as the accessibility statement.
  mutating func plainPage(_ page: PlainPage, in context: PageContext) {
    articlePage(in: context) { html in
      html.articleText(named: "page", in: context)
      html.sources(in: context)
    }
  }
}
