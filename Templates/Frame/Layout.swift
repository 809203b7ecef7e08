import Markup
import SiteModel

extension HTML {
  /// Writes a page of the site: the head, the header, what `content` writes, and the footer.
  mutating func layout(in context: PageContext, _ content: (inout HTML) -> Void) {
    doctype()
    html(lang: context.page.language.tag, itemType: context.itemType) { html in
      html.head { $0.headElements(in: context) }
      html.body { html in
        html.a(anchor: "main-content", class: "skip-link", context.strings.skipToContent)
        html.siteHeader(in: context)
        html.breadcrumb(in: context)
        html.main(id: "main-content") { html in
          html.notices(in: context)
          content(&html)
        }
        html.siteFooter(in: context)
      }
    }
  }

  /// Writes what a reader must know before reading: a draft, a missing or unofficial translation.
  mutating func notices(in context: PageContext) {
    if case .notFound = context.page.subject { return }
    let strings = context.strings
    if context.page.subject.article?.isDraft == true {
      p(strings.draft, class: "notice draft")
    }
    let source = context.site.sourceLanguage
    guard context.page.language != source else { return }
    if !context.page.isTranslated {
      p(strings.notTranslated(from: source), class: "notice untranslated")
    } else if !context.site.hasOfficialTranslations {
      p(strings.unofficialTranslation(from: source), class: "notice unofficial")
    }
    outdatedNotice(in: context)
  }

  /// Writes that the source has changed since somebody checked the translation.
  private mutating func outdatedNotice(in context: PageContext) {
    let outdated = context.outdatedTranslations
    guard let checked = outdated.map(\.checked).min() else { return }
    let (strings, source) = (context.strings, context.site.sourceLanguage)
    p(class: "notice outdated") { html in
      html.text(strings.lastChecked)
      html.time(checked, in: context)
      html.text(strings.sourceHasChanged(source))
      if let day = outdated.compactMap(\.article.lastModified).max() {
        html.text(strings.openingParenthesis)
        html.time(day, in: context)
        html.text(strings.closingParenthesis)
      }
      html.text(strings.sourceIsAuthoritative(source))
      html.a(
        context.publication.link(to: context.page.subject, in: source, from: context.page),
        strings.readSource(in: source))
    }
  }

  /// Writes the way from the home page to this one.
  private mutating func breadcrumb(in context: PageContext) {
    let subject = context.page.subject
    guard !subject.ancestors.isEmpty else { return }
    nav(label: context.strings.breadcrumb, class: "breadcrumb") { html in
      html.ol { html in
        for ancestor in subject.ancestors {
          html.li { $0.a(context.link(to: ancestor), context.name(of: ancestor)) }
        }
        html.li { $0.a(context.link(to: subject), isCurrent: true, context.name(of: subject)) }
      }
    }
  }
}
