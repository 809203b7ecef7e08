import Markup
import SiteModel

/// Every file of a site, in the order of the site map, each with the way to make its bytes.
///
/// Nothing is rendered until it is asked for, so a site of any size takes little memory.
struct SitePlan: Sendable {
  /// A file of the site.
  struct Artifact: Sendable {
    let route: Route
    /// The page, where the file is one.
    let page: Page?
    let bytes: @Sendable () -> [UInt8]
  }

  private(set) var artifacts: [Artifact] = []
  /// How many pages each language has.
  let pagesPerLanguage: Int

  init(_ publication: Publication, templates: some SiteTemplates) {
    let subjects = publication.subjects
    pagesPerLanguage = subjects.count
    let source = publication.site.sourceLanguage
    add(Page.entrance(to: publication.start, in: source)) {
      templates.writeEntrance($0, of: publication, into: &$1)
    }
    add(Page.notFound(in: source)) { templates.write($0, of: publication, into: &$1) }
    for language in publication.site.languages {
      for subject in subjects {
        add(Page(subject, in: language)) { templates.write($0, of: publication, into: &$1) }
      }
      if publication.isWhole { addData(of: publication, in: language) }
      addSubscriptions(to: publication, in: language, templates)
    }
    for download in publication.downloads { add(download.route) { download.bytes } }
    for picture in publication.sharePictures {
      if let bytes = publication.pictureFiles[picture.route] { add(picture.route) { bytes } }
    }
    add(SiteFile.sitemap.route(in: source)) { Sitemap.bytes(of: publication) }
    add(Route("robots.txt")) { Sitemap.robots(of: publication) }
    for asset in templates.assets { add(asset.route) { asset.bytes } }
    // Equal files of one name in two folders have one address.
    var media: Set<Route> = []
    for file in publication.publishedMedia where media.insert(file.route).inserted {
      add(file.route) { file.bytes }
    }
  }

  private mutating func addData(of publication: Publication, in language: Language) {
    for set in SiteFile.Index.allCases {
      add(SiteFile.json(set).route(in: language)) {
        DataTwin(set, of: publication, in: language).json
      }
      add(SiteFile.csv(set).route(in: language)) {
        DataTwin(set, of: publication, in: language).csv
      }
    }
    for paper in publication.papers {
      for set in publication.index(of: paper).dataSets {
        add(SiteFile.dataJSON(set, of: paper).route(in: language)) {
          DataSetFile(set, in: language).json
        }
        add(SiteFile.dataCSV(set, of: paper).route(in: language)) {
          DataSetFile(set, in: language).csv
        }
      }
    }
  }

  private mutating func addSubscriptions(
    to publication: Publication, in language: Language, _ templates: some SiteTemplates
  ) {
    for topic in publication.feeds {
      let feed = { @Sendable in Feed(topic, of: publication, in: language, templates) }
      add(SiteFile.feed(topic, .atom).route(in: language)) { feed().atom }
      add(SiteFile.feed(topic, .json).route(in: language)) { feed().json }
    }
    for topic in publication.calendars {
      let calendar = EventCalendar(
        topic: topic, publication: publication, language: language, templates: templates)
      add(SiteFile.calendar(topic).route(in: language)) { calendar.bytes }
    }
  }

  private mutating func add(
    _ page: Page, _ write: @escaping @Sendable (Page, inout HTML) -> Void
  ) {
    add(page.route, page) {
      var html = HTML()
      write(page, &html)
      return html.finish()
    }
  }

  private mutating func add(
    _ route: Route, _ page: Page? = nil, _ bytes: @escaping @Sendable () -> [UInt8]
  ) {
    artifacts.append(Artifact(route: route, page: page, bytes: bytes))
  }
}
