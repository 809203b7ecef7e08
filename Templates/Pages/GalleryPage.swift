import Markup
import SiteModel

extension HTML {
  /// Writes the slogans and posters of a week.
  mutating func galleryPage(_ week: PublicityWeek, in context: PageContext) {
    pageHeading(in: context, above: { $0.weekPlace(week, in: context) }) { _ in }
    let slogans = context.words(week.slogans)
    if !slogans.isEmpty {
      section(labelledBy: "slogans-heading") { html in
        html.h2(context.strings.slogans, id: "slogans-heading")
        html.slogans(slogans)
      }
    }
    if !week.posters.isEmpty {
      section(labelledBy: "posters-heading") { html in
        html.h2(context.strings.posters, id: "posters-heading")
        html.pictures(week.posters, in: context)
      }
    }
  }

  /// Writes the week that a page belongs to, above its heading.
  mutating func weekPlace(_ week: PublicityWeek, in context: PageContext) {
    p(class: "place") { $0.a(context.link(to: .week(week)), context.name(of: .week(week))) }
  }
}
