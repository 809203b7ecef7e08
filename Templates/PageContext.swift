import Markdown
import SiteModel

/// A page while it is written: what it shows, where it belongs, and the words of its language.
struct PageContext {
  let page: Page
  let publication: Publication
  /// The language of what is being written: the page's, but for a text that has no translation.
  let language: Language
  let strings: Strings

  init(_ page: Page, of publication: Publication) {
    self.init(page, of: publication, in: page.language)
  }

  private init(_ page: Page, of publication: Publication, in language: Language) {
    self.page = page
    self.publication = publication
    self.language = language
    strings = Strings(language)
  }

  /// The same page for a part of it that is in `language`.
  func speaking(_ language: Language) -> PageContext {
    PageContext(page, of: publication, in: language)
  }

  var site: Site { publication.site }

  /// A link to the page about `subject` in the page's language.
  func link(to subject: Subject, fragment: String? = nil) -> Link {
    publication.link(to: subject, from: page, fragment: fragment)
  }

  /// A link to a file beside the pages.
  func link(to file: SiteFile) -> Link {
    publication.link(to: file, in: language, from: page)
  }

  /// The page in the source language, which is the page itself in that language.
  var sourcePage: Page {
    publication.page(about: page.subject, in: site.sourceLanguage)
  }

  /// Whether the page's text is a translation.
  var showsTranslation: Bool {
    page.language != site.sourceLanguage && page.isTranslated
  }

  /// The texts of the page whose source has changed since their translation was checked.
  var outdatedTranslations: [(article: Article, checked: CivilDate)] {
    var articles = page.subject.article.map { [$0] } ?? []
    if case .wholePaper(let paper) = page.subject {
      articles += publication.sections(of: paper).map(\.article)
    }
    return articles.compactMap { article in
      guard case .outdated(let checked, _) = article.translation(into: page.language) else {
        return nil
      }
      return (article, checked)
    }
  }

  /// The versions of the page whose text is in the version's language.
  var translatedVersions: [Page] {
    publication.versions(of: page).filter(\.isTranslated)
  }

  /// How a text of the page in `language` is rendered, but for what only its kind knows.
  func rendering(in language: Language) -> DocumentRendering {
    var rendering = DocumentRendering.fragment(in: language)
    rendering.anchorBase = publication.anchorBase(of: page)
    if page.isPreviewed { rendering.placesName = language.tag }
    return rendering
  }

  /// A link to the place on a plan's page where a chapter begins.
  func link(to chapter: Chapter) -> Link {
    link(to: .plan(chapter.plan), fragment: chapter.anchor)
  }
}
