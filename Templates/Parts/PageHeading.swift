import Markup
import SiteModel

extension HTML {
  /// Writes a page's first heading, what `above` writes over it, and what `below` writes under it.
  mutating func pageHeading(
    in context: PageContext, above: (inout HTML) -> Void = { _ in },
    _ below: (inout HTML) -> Void
  ) {
    let title = context.title(of: context.page.subject)
    header(class: "page-heading") { html in
      above(&html)
      html.h1(title.text, lang: title.tag)
      below(&html)
    }
  }

  /// Writes the heading of an index: its title, what the column is for, and its twins for machines.
  mutating func indexHeading(_ set: SiteFile.Index, in context: PageContext) {
    pageHeading(in: context) { html in
      let column = context.site[context.page.subject.column]
      html.p(column.map { context.words($0.description) }, class: "lead")
      html.dataLinks(set, in: context)
      html.subscriptionLinks(in: context)
    }
  }

  /// Writes an article: its heading with the summary, what `overview` writes across the page, its
  /// facts, and what `content` writes.
  mutating func articlePage(
    in context: PageContext, above: (inout HTML) -> Void = { _ in },
    overview: ((inout HTML) -> Void)? = nil, facts: (inout HTML) -> Void = { _ in },
    _ content: (inout HTML) -> Void
  ) {
    article(class: "article") { html in
      html.pageHeading(in: context, above: above) {
        $0.p(context.page.subject.article.flatMap(context.summary), class: "lead")
      }
      if let overview { html.div(class: "overview", overview) }
      html.dl(class: "facts") { html in
        facts(&html)
        html.provenance(in: context)
      }
      html.div(class: "article-body", content)
    }
  }
}
