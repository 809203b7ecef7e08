public import Markup
public import SiteModel

/// What the builder knows of the templates: how a page is written, and the files that pages need.
public protocol SiteTemplates: Sendable {
  /// Style sheet, icon and other files that the pages link to.
  var assets: [Asset] { get }

  /// Writes one page, from document type to the end of `html`.
  func write(_ page: Page, of publication: Publication, into html: inout HTML)

  /// Writes the page at the site's root, which leads to the source language and offers the others.
  func writeEntrance(_ page: Page, of publication: Publication, into html: inout HTML)
}
