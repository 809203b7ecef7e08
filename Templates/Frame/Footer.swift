import Markup
import SiteModel

extension HTML {
  /// Writes the foot of every page: the plain pages about the site, and what an official site must say of itself.
  mutating func siteFooter(in context: PageContext) {
    footer(class: "site-footer") { html in
      html.footerNavigation(in: context)
      html.dl(class: "identifiers") { $0.identifiers(in: context) }
      html.p(class: "generator") { html in
        html.text(context.strings.generatedWith)
        html.span("宣纸", lang: Language.zh.tag)
      }
    }
  }

  private mutating func footerNavigation(in context: PageContext) {
    let strings = context.strings
    nav(label: strings.aboutTheSite, class: "footer-links") { html in
      html.ul { html in
        for page in context.publication.pages where page.isInFoot {
          html.li { $0.a(context.link(to: .page(page)), context.name(of: .page(page))) }
        }
        for subject in context.publication.subjectsOfTheSite {
          html.li { $0.a(context.link(to: subject), context.name(of: subject)) }
        }
        if context.publication.isWhole {
          html.li { $0.a(context.link(to: .feed(.site, .atom)), strings.feed) }
        }
        html.li { $0.a(context.link(to: .sitemap), strings.siteMap) }
      }
    }
  }

  /// Writes the identifiers.
  ///
  /// One that is not known says so: none is ever invented.
  private mutating func identifiers(in context: PageContext) {
    let strings = context.strings
    let official = context.site.official
    identifier(strings.organiser, official.organiser, in: context) { $0.words(context.words($1)) }
    identifier(strings.contact, official.contact, in: context) {
      $0.words(context.words(ofUnknownLanguage: $1))
    }
    identifier(strings.siteIDCode, official.siteIDCode, in: context) { $0.text($1) }
    identifier(strings.icp, official.icp, in: context) { $0.a(official: registrations, $1) }
    identifier(strings.police, official.police, in: context) {
      $0.words(context.words($1, in: .zh))
    }
    for (name, address) in [
      (strings.conac, official.conac), (strings.errorReport, official.errorReport),
    ] {
      identifier(name, address, in: context) {
        $0.a(official: $1, label: strings.open(name), strings.open)
      }
    }
  }

  private mutating func identifier<Value>(
    _ name: String, _ value: Value?, in context: PageContext,
    _ write: (inout HTML, Value) -> Void
  ) {
    fact(name) { html in
      guard let value else { return html.missing(context.strings.notConfigured) }
      write(&html, value)
    }
  }
}

extension Publication {
  /// The pages about the site that it makes by itself.
  fileprivate var subjectsOfTheSite: [Subject] {
    let glossary = terms.isEmpty ? [] : [Subject.glossary]
    let translations = site.languages.count > 1 ? [Subject.translations] : []
    return (glossary + translations).filter(publishes)
  }
}

/// Where the ministry keeps the ICP records.
///
/// An ICP number has to link there.
private let registrations = "https://beian.miit.gov.cn/"
