import Markup
import SiteModel

extension HTML {
  /// Writes what the head of every page holds.
  mutating func headElements(in context: PageContext) {
    meta(name: "viewport", content: "width=device-width, initial-scale=1")
    title(context.headTitle)
    addresses(in: context)
    stylesheet(context.publication.link(to: .styleSheet, from: context.page))
    icon(context.publication.link(to: .icon, from: context.page))
    subscriptions(in: context)
    if context.isKeptFromSearch { meta(name: "robots", content: "noindex") }
    officialTags(in: context)
    sharingTags(in: context)
    structuredData(in: context)
  }

  /// Writes where the page is published, and where in other languages.
  private mutating func addresses(in context: PageContext) {
    if case .notFound = context.page.subject { return }
    if let address = context.canonicalAddress { canonical(address) }
    let source = context.sourcePage
    for version in context.translatedVersions {
      alternate(to: version, tag: version.language.tag, in: context)
    }
    alternate(to: source, tag: "x-default", in: context)
  }

  private mutating func alternate(to version: Page, tag: String, in context: PageContext) {
    if let address = context.publication.canonicalAddress(of: version) {
      alternate(address, tag: tag)
    } else {
      let link = context.publication.link(
        to: version.subject, in: version.language, from: context.page)
      alternate(link, tag: tag)
    }
  }
}

extension PageContext {
  /// The address that search engines keep for the page's text; `nil` while the base is unknown.
  var canonicalAddress: String? {
    publication.canonicalAddress(of: page.isTranslated ? page : sourcePage)
  }

  /// Whether the page is no use in search results: it repeats another, or is not for the public.
  fileprivate var isKeptFromSearch: Bool {
    switch page.subject {
    case .notFound, .translations: return true
    default: break
    }
    return !page.isTranslated || page.subject.article?.isDraft == true
  }
}
