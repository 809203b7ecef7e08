public import Markup
public import SiteModel

extension SiteLook {
  /// The title of a page's column, unit or week, from the page up to the site.
  public func headTitle(of page: Page, in publication: Publication) -> String {
    PageContext(page, of: publication).headTitle
  }

  /// The title of a page among others: it names the paper of a section, and says that an event was
  /// cancelled.
  public func entryTitle(of page: Page, in publication: Publication) -> String {
    PageContext(speakingAsTextOf: page, of: publication).entryTitle
  }

  /// The name of the column that a page stands in.
  public func columnName(of page: Page, in publication: Publication) -> String {
    PageContext(page, of: publication).name(of: page.subject.column).text
  }

  /// What a calendar says of the page's week or event, as plain text.
  public func calendarText(of page: Page, in publication: Publication) -> String {
    PageContext(speakingAsTextOf: page, of: publication).calendarText
  }

  /// Writes what a feed has of a detached page.
  public func writeFeedText(of page: Page, in publication: Publication, into html: inout HTML) {
    html.feedText(in: PageContext(page, of: publication))
  }
}

extension PageContext {
  /// The page with all words in the language that its text is in.
  fileprivate init(speakingAsTextOf page: Page, of publication: Publication) {
    let context = PageContext(page, of: publication)
    let language = page.subject.article?.writing.rendition(in: page.language).language
    self = context.speaking(language ?? page.language)
  }

  fileprivate var entryTitle: String {
    let title = title(of: page.subject).text
    return switch page.subject {
    case .section(let section):
      strings.title(title, of: self.title(of: section.paper.article).text)
    case .event(let event) where event.isCancelled: strings.cancelled(title)
    default: title
    }
  }
}
