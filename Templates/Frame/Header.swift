import Markup
import SiteModel

extension HTML {
  /// Writes the top of every page: the site's name, its languages and its columns.
  mutating func siteHeader(in context: PageContext) {
    header(class: "site-header") { html in
      html.div(class: "brand-row") { html in
        html.a(context.link(to: .home), class: "brand", context.words(context.site.name))
        html.languageSwitch(in: context)
      }
      html.columnNavigation(in: context)
    }
  }

  /// Writes links to the same page in the other languages.
  private mutating func languageSwitch(in context: PageContext) {
    nav(label: context.strings.languages, class: "languages") { html in
      html.ul { html in
        for version in context.publication.versions(of: context.page) {
          let isCurrent = version.language == context.page.language
          html.li(isCurrent: isCurrent) { html in
            guard !isCurrent else { return html.text(version.language.endonym) }
            html.a(
              context.publication.link(
                to: version.subject, in: version.language, from: context.page),
              version.language.endonym)
          }
        }
      }
    }
  }

  private mutating func columnNavigation(in context: PageContext) {
    guard !context.columnIndexes.isEmpty else { return }
    let current = context.page.subject
    nav(label: context.strings.columns, class: "columns") { html in
      html.ul { html in
        for index in context.columnIndexes {
          let isHere = index.path == current.path
          html.li(class: index.column == current.column ? "current" : nil) { html in
            html.a(
              context.link(to: index), isCurrent: isHere, context.name(of: index.column).text)
          }
        }
      }
    }
  }
}

extension PageContext {
  /// The first pages of the columns that have something to read.
  var columnIndexes: [Subject] {
    let indexes: [(Subject, isEmpty: Bool)] = [
      (.home, false), (.planIndex, publication.plans.isEmpty),
      (.taskIndex(.chapter), publication.tasks.isEmpty), (.unitIndex, publication.units.isEmpty),
      (.weekIndex, publication.weeks.isEmpty), (.paperIndex, publication.papers.isEmpty),
      (.newsIndex, publication.news.isEmpty),
    ]
    return indexes.filter { !$0.isEmpty && link(to: $0.0).leadsSomewhere }.map(\.0)
  }
}
