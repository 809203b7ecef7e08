import Markup
import SiteModel

extension HTML {
  /// Writes the index of the publicity weeks.
  mutating func weekIndexPage(in context: PageContext) {
    indexHeading(.weeks, in: context)
    entryList(context.publication.weeks.map(Subject.week), in: context)
  }

  /// Writes a publicity week: its theme, its days with their events, its slogans, who organises it,
  /// and what was reported on it.
  mutating func weekPage(_ week: PublicityWeek, in context: PageContext) {
    articlePage(
      in: context,
      above: { html in
        html.changeNotice(of: week, in: context)
        html.datesAndTheme(of: week, in: context)
      },
      overview: { html in
        html.programme(of: week, in: context)
        html.weekLinks(week, in: context)
        html.subscriptionLinks(in: context)
      },
      facts: { $0.downloads(of: .week(week), in: context) }
    ) { html in
      html.articleText(named: "week", in: context)
      html.someSlogans(of: week, in: context)
      html.reports(context.publication.reports(on: week), in: context)
      html.participants(heading: context.strings.organisers, in: context)
      html.servedTasks(heading: context.strings.servedTasks, in: context)
      html.sources(in: context)
    }
    let neighbours = context.publication.neighbours(of: week)
    pager(
      previous: neighbours.previous.map(Subject.week), next: neighbours.next.map(Subject.week),
      in: context)
  }

  private mutating func datesAndTheme(of week: PublicityWeek, in context: PageContext) {
    p(class: "week-dates") { $0.period(from: week.start, to: week.end, in: context) }
    guard let theme = week.theme.map(context.words) else { return }
    p(class: "theme") { html in
      html.span(context.strings.theme, class: "theme-label")
      html.text(" ")
      html.words(theme)
    }
  }

  /// Writes what a reader can take along from a week.
  private mutating func weekLinks(_ week: PublicityWeek, in context: PageContext) {
    guard week.hasGallery else { return }
    ul(class: "more-links") { html in
      html.li { $0.a(context.link(to: .gallery(week)), context.name(of: .gallery(week))) }
    }
  }

  /// Writes the first slogans of a week; the gallery has them all.
  private mutating func someSlogans(of week: PublicityWeek, in context: PageContext) {
    let slogans = context.words(week.slogans).prefix(3)
    guard !slogans.isEmpty else { return }
    section(class: "slogan-section", labelledBy: "slogans-heading") { html in
      html.h2(context.strings.slogans, id: "slogans-heading")
      html.slogans(slogans)
      html.p(class: "more-links") {
        $0.a(context.link(to: .gallery(week)), context.strings.moreInGallery)
      }
    }
  }

  /// Writes a list of slogans.
  mutating func slogans(_ slogans: some Collection<Words>) {
    ul(class: "slogans") { html in
      for slogan in slogans { html.li(lang: slogan.tag) { $0.text(slogan.text) } }
    }
  }
}
