import Markup
public import SiteModel

/// The files of a site, each rendered when it is asked for.
public struct SiteOnDemand: Sendable {
  private let artifacts: [String: SitePlan.Artifact]
  /// The pages of all languages, in the order of the site map.
  public let pages: [Page]
  private let languages: [Language]
  private let write: @Sendable (Page) -> [UInt8]
  /// Pages whose text is newer than the publication, by file.
  private var revised: [String: Page] = [:]

  init(_ publication: Publication, _ templates: some SiteTemplates) {
    let plan = SitePlan(publication, templates: templates)
    artifacts = Dictionary(
      plan.artifacts.map { ($0.route.file, $0) }, uniquingKeysWith: { first, _ in first })
    pages = plan.artifacts.compactMap(\.page)
    languages = publication.site.languages
    write = { page in
      var html = HTML()
      templates.write(page, of: publication, into: &html)
      return html.finish()
    }
  }

  /// The paths of all files from the site's root, such as `zh/index.html`.
  public var files: some Collection<String> { artifacts.keys }

  /// The bytes of a file; `nil` where the site has none at that path.
  public func bytes(of file: String) -> [UInt8]? {
    revised[file].map(write) ?? artifacts[file]?.bytes()
  }

  /// The bytes of the page that a file holds, with what nobody publishes; `nil` where it holds none.
  ///
  /// Comments say where in their files the blocks of the text stand, and the links of the page for
  /// what does not exist start at the host's root.
  public func previewedBytes(of file: String) -> [UInt8]? {
    guard let page = page(at: file), !page.isEntrance else { return nil }
    return write(page.previewed)
  }

  /// The page that a file holds; `nil` where it holds none.
  public func page(at file: String) -> Page? {
    revised[file] ?? artifacts[file]?.page
  }

  /// The same site, except for the pages about `subjects`, which have new texts.
  ///
  /// Other pages that show something of those texts still show the old.
  public func revised(_ subjects: [Subject]) -> SiteOnDemand {
    var site = self
    for page in subjects.flatMap({ subject in languages.map { Page(subject, in: $0) } }) {
      site.revised[page.route.file] = page
    }
    return site
  }
}
