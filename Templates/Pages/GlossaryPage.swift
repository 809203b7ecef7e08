import Markup
import SiteModel

extension HTML {
  /// Writes the terms of the office in all of its languages, each with an anchor.
  mutating func glossaryPage(in context: PageContext) {
    let title = context.strings.glossary
    pageHeading(in: context) { $0.p(context.strings.glossaryLead, class: "lead") }
    scrollRegion(label: title, class: "glossary-region") { html in
      html.table(class: "glossary-table") { html in
        html.caption(title, class: "visually-hidden")
        html.glossaryHead(in: context)
        html.tbody { html in
          for term in context.publication.terms { html.glossaryRow(term, in: context) }
        }
      }
    }
  }

  private mutating func glossaryHead(in context: PageContext) {
    let strings = context.strings
    thead { html in
      html.tr { html in
        for language in context.site.languages {
          html.th(scope: .column) { $0.text(strings.name(of: language)) }
        }
        if context.publication.definesTerms {
          html.th(scope: .column) { $0.text(strings.definition) }
        }
        html.th(scope: .column) { $0.text(strings.source) }
      }
    }
  }

  private mutating func glossaryRow(_ term: Term, in context: PageContext) {
    tr(id: term.anchor) { html in
      for (index, language) in context.site.languages.enumerated() {
        let form = context.words(term.forms[language]?.first ?? "", in: language)
        if index == 0 {
          html.th(scope: .row, lang: form.tag) { $0.text(form.text) }
        } else {
          html.td(lang: form.tag) { $0.text(form.text) }
        }
      }
      if context.publication.definesTerms {
        html.td { html in
          if let words = context.definition(of: term) { html.words(words) }
        }
      }
      html.td { html in
        if let source = term.source { html.words(context.words(ofUnknownLanguage: source)) }
      }
    }
  }
}

extension Publication {
  /// Whether any term has a definition.
  fileprivate var definesTerms: Bool { terms.contains { !$0.definitions.isEmpty } }
}

extension PageContext {
  /// What a term means, in the page's language where that is known.
  fileprivate func definition(of term: Term) -> Words? {
    ([language] + site.languages).lazy.compactMap { language in
      term.definitions[language].map { words($0, in: language) }
    }.first
  }
}
