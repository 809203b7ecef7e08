import ContentLoading
import Preview
import SiteBuilder
import SiteModel

/// A site as the preview knows it: its files on demand, its pages by title, and how its translations
/// stand to their sources.
struct LiveSite<Templates: SiteTemplates>: Sendable {
  private let outcome: ContentLoader.Outcome
  private let publication: Publication
  private let templates: Templates
  private var files: SiteOnDemand
  private var revisions: Revisions?

  private init(
    _ outcome: ContentLoader.Outcome, _ publication: Publication, _ templates: Templates
  ) {
    self.outcome = outcome
    self.publication = publication
    self.templates = templates
    files = SiteBuilder(publication, templates: templates).onDemand()
  }

  /// The site of what was loaded, made where it holds up nobody; `nil` where there are errors.
  @concurrent static func made(
    of outcome: ContentLoader.Outcome, _ templates: Templates
  ) async -> LiveSite? {
    outcome.publication.map { LiveSite(outcome, $0, templates) }
  }

  /// The same site, except for the pages of texts that have changed.
  func revised(_ revisions: Revisions) -> LiveSite {
    var site = self
    site.revisions = revisions
    site.files = files.revised(revisions.subjects)
    return site
  }

  /// The site as the preview shows it.
  ///
  /// - Parameter earlier: what sources said when they were translated.
  func edition(
    _ report: PreviewReport, in manner: PreviewManner, earlier: EarlierSources
  ) -> Edition {
    Edition(
      report: report, pages: { files.pages.map(listed) },
      renditions: { file in
        guard let subject = files.page(at: file)?.subject else { return [] }
        return publication.site.languages.map { listed(Page(subject, in: $0)) }
      },
      comparisons: { file in
        guard let subject = files.page(at: file)?.subject else { return [] }
        return outcome.translations(of: subject, after: revisions).map {
          $0.comparison(in: manner, earlier: earlier.texts(of: $0))
        }
      },
      previewedBytes: { files.previewedBytes(of: $0) },
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
