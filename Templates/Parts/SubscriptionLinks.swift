import Markup
import SiteModel

extension HTML {
  /// Writes links to the calendar that the page has, where it has one.
  mutating func subscriptionLinks(in context: PageContext) {
    guard let calendar = context.publication.calendar(of: context.page.subject) else { return }
    p(class: "data-links") { html in
      html.text(context.strings.subscribe)
      html.a(context.link(to: .calendar(calendar)), context.strings.calendar)
    }
  }
}
