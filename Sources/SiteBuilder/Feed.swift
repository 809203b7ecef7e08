import Markup
import SiteModel

/// A feed in one language, whatever format it is written in.
struct Feed {
  /// Who wrote an entry, or the whole feed.
  struct Author {
    let name: String
    /// Where the site tells more of them.
    let address: String?
  }

  /// What happened.
  struct Entry {
    /// A URI that stays the same when the site moves.
    let identifier: String
    let address: String
    let title: String
    let summary: String?
    /// The whole text as HTML.
    let content: String
    /// The BCP 47 tag of the text, which need not be the feed's.
    let language: String
    let published: UTCTime?
    let updated: UTCTime
    /// Those who issued or organise it; none where it is the site's own.
    let authors: [Author]
    /// The column that it stands in: its id, and its name in the feed's language.
    let column: (id: String, name: String)
  }

  /// A URI that stays the same when the site moves.
  let identifier: String
  let title: String
  /// The BCP 47 tag of the words that are not an entry's.
  let language: String
  let author: Author
  /// The address of the page that shows the same.
  let pageAddress: String
  /// The address of the feed in each format.
  let addresses: [FeedFormat: String]
  /// The latest entries, the last change first.
  let entries: [Entry]
}

extension FeedTopic {
  /// How many entries a feed has at most: a week of forty events with its news, but fewer of a unit,
  /// since there are so many units.
  fileprivate var longest: Int {
    if case .unit = self { 20 } else { 50 }
  }
}

extension Feed {
  /// The feed about `topic`.
  init(
    _ topic: FeedTopic, of publication: Publication, in language: Language,
    _ templates: some SiteTemplates
  ) {
    let page = Page(topic.subject, in: language)
    let routes = { (format: FeedFormat) in SiteFile.feed(topic, format).route(in: language) }
    identifier = publication.uri(of: routes(.atom))
    title = templates.headTitle(of: page, in: publication)
    self.language = language.tag
    let name = publication.site.official.organiser ?? publication.site.name
    author = Author(name: name.rendition(in: language).value, address: nil)
    pageAddress = publication.absoluteAddress(of: page.route)
    addresses = Dictionary(
      uniqueKeysWithValues: FeedFormat.allCases.map {
        ($0, publication.absoluteAddress(of: routes($0)))
      })
    entries = publication.subjects(of: topic).prefix(topic.longest).compactMap { subject in
      Entry(Page(subject, in: language).detached, of: publication, templates)
    }
  }
}

extension Feed.Entry {
  /// The entry about a detached page; `nil` for one without a text or a date.
  fileprivate init?(
    _ page: Page, of publication: Publication, _ templates: some SiteTemplates
  ) {
    guard let article = page.subject.article, let updated = page.subject.updated else {
      return nil
    }
    let writing = article.writing.rendition(in: page.language)
    identifier = publication.uri(of: page.route)
    address = publication.absoluteAddress(of: page.route)
    title = templates.entryTitle(of: page, in: publication)
    summary = writing.value.summary
    var html = HTML()
    templates.writeFeedText(of: page, in: publication, into: &html)
    content = String(decoding: html.finish(), as: UTF8.self)
    language = writing.language.tag
    published = page.subject.published
    self.updated = updated
    authors = page.subject.authors.map { unit in
      let route = Page(.unit(unit), in: page.language).route
      return Feed.Author(
        name: unit.name.rendition(in: page.language).value,
        address: publication.publishes(.unit(unit)) ? publication.absoluteAddress(of: route) : nil)
    }
    column = (page.subject.column.rawValue, templates.columnName(of: page, in: publication))
  }
}

extension Publication {
  /// A name for the file at `route` that stays the same when the site moves.
  fileprivate func uri(of route: Route) -> String {
    "urn:uuid:\(uuid(of: route.path))"
  }
}

extension Subject {
  /// Who issued the document that it is or belongs to, or who organises it.
  fileprivate var authors: [ResponsibleUnit] {
    switch self {
    case .task(let task): [task.plan.issuer]
    case .section(let section): section.paper.issuer.map { [$0] } ?? []
    default: units.filter { $0.role == .issuer || $0.role == .organiser }.map(\.unit)
    }
  }
}
