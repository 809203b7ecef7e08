public import Markup
public import SiteModel

/// What the builder knows of the templates: how a page is written, the files that pages need, and
/// the words of a page for those who read it in another program.
public protocol SiteTemplates: Sendable {
  /// Style sheet, icon and other files that the pages link to.
  var assets: [Asset] { get }

  /// Writes one page, from document type to the end of `html`.
  func write(_ page: Page, of publication: Publication, into html: inout HTML)

  /// Writes the page at the site's root, which leads to the source language and offers the others.
  func writeEntrance(_ page: Page, of publication: Publication, into html: inout HTML)

  /// The title of a page's column, unit or week, from the page up to the site.
  func headTitle(of page: Page, in publication: Publication) -> String

  /// The title of a page among others, in a list that does not show the site; it is in the language
  /// of the page's text.
  func entryTitle(of page: Page, in publication: Publication) -> String

  /// The name of the column that a page stands in, in the page's language.
  func columnName(of page: Page, in publication: Publication) -> String

  /// What a calendar says of the page's week or event, as plain text in the language of the page's
  /// text.
  func calendarText(of page: Page, in publication: Publication) -> String

  /// Writes the whole text of a detached page for a feed, with what its readers must know first.
  ///
  /// It means the same without a style sheet, and its links are absolute.
  func writeFeedText(of page: Page, in publication: Publication, into html: inout HTML)
}
