import Markup
import SiteModel

extension HTML {
  /// Links a page's head to the feeds that follow the site and the page's subject, and to the
  /// page's calendar.
  mutating func subscriptions(in context: PageContext) {
    let publication = context.publication
    let site: FeedTopic? = publication.isWhole ? .site : nil
    for topic in [site, publication.feed(of: context.page.subject)].compactMap(\.self) {
      for format in FeedFormat.allCases {
        let title = context.title(of: topic.subject).text
        feed(context.link(to: .feed(topic, format)), as: format, title: title)
      }
    }
    if let topic = publication.calendar(of: context.page.subject) {
      let title = context.title(of: topic.subject).text
      calendar(context.link(to: .calendar(topic)), title: title)
    }
  }

  /// Writes links to what readers can subscribe to on the page: its calendar, and its feed once that
  /// has entries.
  mutating func subscriptionLinks(in context: PageContext) {
    let subject = context.page.subject
    let feed = context.publication.feed(of: subject).flatMap {
      context.publication.hasEntries($0) ? $0 : nil
    }
    let calendar = context.publication.calendar(of: subject)
    guard feed != nil || calendar != nil else { return }
    p(class: "data-links") { html in
      html.text(context.strings.subscribe)
      if let calendar {
        html.a(context.link(to: .calendar(calendar)), context.strings.calendar)
      }
      guard let feed else { return }
      if calendar != nil { html.text(" · ") }
      html.a(context.link(to: .feed(feed, .atom)), "Atom")
      html.text(" · ")
      html.a(context.link(to: .feed(feed, .json)), "JSON Feed")
    }
  }
}
