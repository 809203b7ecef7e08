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
      html.reportedEvents(of: item, in: context)
      html.participants(heading: context.strings.units, in: context)
      html.servedTasks(heading: context.strings.relatedTasks, in: context)
      html.sources(in: context)
    }
  }

  private mutating func reportedEvents(of item: NewsItem, in context: PageContext) {
    guard !item.events.isEmpty else { return }
    section(class: "reported-events", labelledBy: "events-heading") { html in
      html.h2(context.strings.reportedEvents, id: "events-heading")
      html.entryList(item.events.map(Subject.event), in: context)
    }
  }
}
