import Markup
import SiteModel

extension HTML {
  /// Writes the index of the news.
  mutating func newsIndexPage(in context: PageContext) {
    indexHeading(.news, in: context)
    entryList(context.publication.news.map(Subject.news), in: context)
  }

  /// Writes a piece of news.
  mutating func newsPage(_ item: NewsItem, in context: PageContext) {
    articlePage(
      in: context, above: { html in html.p(class: "place") { $0.time(item.date, in: context) } }
    ) { html in
      html.articleText(named: "news", in: context)
      html.participants(heading: context.strings.units, in: context)
      html.servedTasks(heading: context.strings.relatedTasks, in: context)
      html.sources(in: context)
    }
  }
}
