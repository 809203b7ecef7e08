import Markup
import SiteModel

extension HTML {
  /// Writes how every translation stands to its source: a table for each language, and links to the
  /// pages that need work.
  mutating func translationsPage(in context: PageContext) {
    pageHeading(in: context) { $0.p(context.strings.translationStatusLead, class: "lead") }
    for language in context.site.languages.dropFirst() {
      let tally = TranslationTally(of: context.publication, into: language)
      let title = context.strings.translations(into: language)
      h2(title, id: "into-\(language.rawValue)")
      scrollRegion(label: title, class: "status-region") { html in
        html.table(class: "status-table") { $0.tallyTable(tally, title: title, in: context) }
      }
      pagesInNeed(of: tally, in: context)
    }
  }

  private mutating func tallyTable(
    _ tally: TranslationTally, title: String, in context: PageContext
  ) {
    let strings = context.strings
    caption(title, class: "visually-hidden")
    thead { html in
      html.tr { html in
        html.th(scope: .column) { $0.text(strings.kindOfPage) }
        html.th(scope: .column, align: .right) { $0.text(strings.pageCount) }
        for state in TranslationTally.State.allCases {
          html.th(scope: .column, align: .right) { $0.text(strings.name(of: state)) }
        }
      }
    }
    tbody { html in
      for (column, pages) in tally.columns {
        html.tallyRow(context.name(of: column), pages)
      }
      html.tallyRow(Words(strings.total), tally.pages)
    }
  }

  private mutating func tallyRow(_ name: Words, _ pages: [TranslationTally.Entry]) {
    tr { html in
      html.th(scope: .row) { $0.words(name) }
      html.td(align: .right) { $0.text(String(pages.count)) }
      for state in TranslationTally.State.allCases {
        let count = pages.count { $0.state == state }
        html.td(align: .right) { $0.text(String(count)) }
      }
    }
  }

  private mutating func pagesInNeed(of tally: TranslationTally, in context: PageContext) {
    let states = TranslationTally.State.allCases.filter { state in
      state != .current && tally.pages.contains { $0.state == state }
    }
    if states.isEmpty { p(context.strings.noPageNeedsWork) }
    for state in states {
      h3(context.strings.name(of: state))
      ul(class: "status-list") { html in
        for page in tally.pages where page.state == state {
          html.li { $0.a(context.link(to: page.subject), context.name(of: page.subject)) }
        }
      }
    }
  }
}

/// How the translations of a site into one language stand to their sources.
struct TranslationTally {
  /// A state, in the order of the table's columns.
  enum State: CaseIterable {
    case current, outdated, unrecorded, missing

    fileprivate init(_ state: TranslationState) {
      switch state {
      case .current: self = .current
      case .outdated: self = .outdated
      case .unrecorded: self = .unrecorded
      case .missing: self = .missing
      }
    }
  }

  /// A page with its translation's state.
  struct Entry {
    let subject: Subject
    let state: State
  }

  /// The pages that have a text, each once.
  let pages: [Entry]

  init(of publication: Publication, into language: Language) {
    pages = publication.subjects.compactMap { subject in
      // The whole paper is its cover and its sections again.
      if case .wholePaper = subject { return nil }
      return subject.article.map {
        Entry(subject: subject, state: State($0.translation(into: language)))
      }
    }
  }

  /// The pages of each column that has any.
  var columns: [(column: Site.Column.ID, pages: [Entry])] {
    Site.Column.ID.allCases.compactMap { column in
      let entries = pages.filter { $0.subject.column == column }
      return entries.isEmpty ? nil : (column, entries)
    }
  }
}
