public import Markup
public import SiteBuilder
public import SiteModel

/// How the site looks: its pages, its style sheet and its icon.
public struct SiteLook: SiteTemplates {
  /// The templates.
  ///
  /// They hold nothing that could differ from one site to another.
  public init() {}

  /// The style sheet and the icon.
  public var assets: [Asset] { [.styleSheet, .icon] }

  /// Writes one page, from document type to the end of `html`.
  public func write(_ page: Page, of publication: Publication, into html: inout HTML) {
    let context = PageContext(page, of: publication)
    html.layout(in: context) { $0.content(of: page.subject, in: context) }
  }

  /// Writes the page at the site's root, which leads to the source language and offers the others.
  public func writeEntrance(_ page: Page, of publication: Publication, into html: inout HTML) {
    html.entrancePage(in: PageContext(page, of: publication))
  }
}

extension Asset {
  static let styleSheet = Asset(named: "site.css", bytes: PackageResources.site_css)
  static let icon = Asset(named: "favicon.svg", bytes: PackageResources.favicon_svg)
}

extension HTML {
  /// Writes what a page has between the header and the footer.
  fileprivate mutating func content(of subject: Subject, in context: PageContext) {
    switch subject {
    case .home: homePage(in: context)
    case .planIndex: planIndexPage(in: context)
    case .plan(let plan): planPage(plan, in: context)
    case .taskIndex(let order): taskIndexPage(order, in: context)
    case .task(let task): taskPage(task, in: context)
    case .unitIndex: unitIndexPage(in: context)
    case .unitMatrix: unitMatrixPage(in: context)
    case .unit(let unit): unitPage(unit, in: context)
    case .weekIndex: weekIndexPage(in: context)
    case .week(let week): weekPage(week, in: context)
    case .gallery(let week): galleryPage(week, in: context)
    case .day(let week, let date): dayPage(date, of: week, in: context)
    case .event(let event): eventPage(event, in: context)
    case .paperIndex: paperIndexPage(in: context)
    case .paper(let paper): paperPage(paper, in: context)
    case .wholePaper(let paper): wholePaperPage(paper, in: context)
    case .section(let section): sectionPage(section, in: context)
    case .newsIndex: newsIndexPage(in: context)
    case .news(let item): newsPage(item, in: context)
    case .page(let page): plainPage(page, in: context)
    case .glossary: glossaryPage(in: context)
    case .translations: translationsPage(in: context)
    case .notFound: notFoundPage(in: context)
    }
  }
}
