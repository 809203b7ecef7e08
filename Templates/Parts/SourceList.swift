import Markup
import SiteModel

extension HTML {
  /// Writes where an article's facts come from, each source translated, or in the language that it is written in.
  mutating func sources(in context: PageContext) {
    guard let sources = context.page.subject.article?.sources, !sources.isEmpty else { return }
    section(class: "sources", labelledBy: "sources-heading") { html in
      html.h2(context.strings.sources, id: "sources-heading")
      html.ol(class: "source-list") { html in
        for source in sources {
          html.li { $0.source(source, in: context) }
        }
      }
    }
  }

  private mutating func source(_ source: Source, in context: PageContext) {
    let title = context.sourceWords(source.title)
    if let address = source.address {
      a(source: address, lang: title.tag, title.text)
    } else {
      words(title)
    }
    let issuer = source.issuer.map(context.sourceWords)
    if issuer != nil || source.date != nil {
      p(class: "dateline") { html in
        if let issuer { html.words(issuer) }
        if issuer != nil, source.date != nil { html.text(context.strings.comma) }
        if let date = source.date { html.time(date, in: context) }
      }
    }
    p(source.note.map(context.sourceWords), class: "source-note")
  }
}
