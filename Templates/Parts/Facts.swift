import Markup
import SiteModel

extension HTML {
  /// Writes one line of a definition list.
  mutating func fact(_ name: String, _ value: (inout HTML) -> Void) {
    div { html in
      html.dt(name)
      html.dd { value(&$0) }
    }
  }

  /// Writes that something is not known.
  mutating func missing(_ text: String) {
    span(text, class: "missing")
  }

  /// Writes where an article comes from and when it was put online and changed.
  mutating func provenance(in context: PageContext) {
    guard let article = context.page.subject.article else { return }
    let strings = context.strings
    if context.page.subject.statesContentSource {
      fact(strings.source) { $0.contentSource(in: context) }
    }
    fact(strings.published) { html in
      guard let published = article.published else { return html.missing(strings.notStated) }
      html.time(published, in: context)
    }
    if let date = article.lastModified {
      fact(strings.lastModified) { $0.time(date, in: context) }
    }
  }

  private mutating func contentSource(in context: PageContext) {
    guard let source = context.contentSource else { return missing(context.strings.notStated) }
    if let issuer = context.page.subject.issuer {
      let name = context.words(issuer.name)
      a(context.link(to: .unit(issuer)), name)
      guard name.text != source.text else { return }
      br()
    }
    words(source, class: "content-source")
  }
}

extension PageContext {
  /// Who the page's text comes from, as the source prints it; `nil` where that is not known.
  ///
  /// A white paper that nobody issued is compiled from its sources; none of them has written it.
  var contentSource: Words? {
    switch page.subject {
    case .plan, .task, .paper, .wholePaper, .section:
      page.subject.issuer.map { words($0.name.source, in: $0.name.sourceLanguage) }
    case .page: nil
    default:
      page.subject.article?.sources.lazy.compactMap(\.issuer).first
        .map(sourceWords)
    }
  }
}

extension Subject {
  /// The unit that issued the document that the page shows.
  var issuer: ResponsibleUnit? {
    switch self {
    case .plan(let plan): plan.issuer
    case .task(let task): task.plan.issuer
    case .paper(let paper), .wholePaper(let paper): paper.issuer
    case .section(let section): section.paper.issuer
    default: nil
    }
  }

  /// Whether the page says who its text comes from.
  ///
  /// The plain pages are the site's own.
  fileprivate var statesContentSource: Bool {
    if case .page = self { return false }
    return article != nil
  }
}
