import Preview
import SiteBuilder
import SiteModel

/// A site as the preview knows it: its files on demand, and its pages by title.
struct LiveSite<Templates: SiteTemplates>: Sendable {
  private let publication: Publication
  private let templates: Templates
  private var files: SiteOnDemand

  private init(_ publication: Publication, _ templates: Templates) {
    self.publication = publication
    self.templates = templates
    files = SiteBuilder(publication, templates: templates).onDemand()
  }

  /// The site of a publication, made where it holds up nobody; `nil` where there is none.
  @concurrent static func made(
    of publication: Publication?, _ templates: Templates
  ) async -> LiveSite? {
    publication.map { LiveSite($0, templates) }
  }

  /// The same site, except for the pages about `subjects`.
  func revised(_ subjects: [Subject]) -> LiveSite {
    var site = self
    site.files = files.revised(subjects)
    return site
  }

  /// The site as the preview shows it.
  func edition(_ report: PreviewReport) -> Edition {
    Edition(
      report: report, pages: { files.pages.map(listed) },
      renditions: { file in
        guard let subject = files.page(at: file)?.subject else { return [] }
        return publication.site.languages.map { listed(Page(subject, in: $0)) }
      },
      files: { files.bytes(of: $0) })
  }

  private func listed(_ page: Page) -> PreviewPage {
    PreviewPage(
      file: page.route.file, title: templates.entryTitle(of: page, in: publication),
      column: templates.columnName(of: page, in: publication), language: page.language.tag,
      isDraft: page.subject.isDraft)
  }
}

extension Subject {
  /// Whether the page shows something that is not published yet.
  fileprivate var isDraft: Bool {
    switch self {
    case .day(let week, _), .gallery(let week): week.article.isDraft
    default: article?.isDraft ?? false
    }
  }
}
