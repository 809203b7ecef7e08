import Export
import SiteModel

extension TypstSource {
  /// Writes where an exhibit comes from, and up to which day it is right.
  mutating func sourceLine(of exhibit: Exhibit, in context: PageContext) {
    let strings = context.strings
    text(strings.sourceLabel)
    for (index, source) in exhibit.sources.enumerated() {
      if index > 0 { text(strings.semicolon) }
      if exhibit.showsSourceNumbers { text("[\(index + 1)] ") }
      citation(of: source, in: context)
    }
    text(strings.fullStop)
    if let asOf = exhibit.asOf {
      text(strings.dataAsOf + strings.date(asOf) + strings.fullStop)
    }
  }

  /// Writes the list of an article's sources under its heading.
  mutating func sources(of article: Article, level: Int, in context: PageContext) {
    guard !article.sources.isEmpty else { return }
    block("unlisted") { call in
      call.value(level)
      call.content { $0.text(context.strings.sources) }
    }
    block("sources") { call in
      for source in article.sources {
        call.content { $0.citation(of: source, in: context) }
      }
    }
  }

  private mutating func citation(of source: Source, in context: PageContext) {
    let strings = context.strings
    if let issuer = source.issuer {
      words(context.sourceWords(issuer))
      text(strings.comma)
    }
    let title = context.sourceWords(source.title)
    if let address = source.address {
      call("cited") {
        $0.string(address)
        $0.content { $0.words(title) }
      }
    } else {
      words(title)
    }
    if let date = source.date { text(strings.comma + strings.date(date)) }
    if let note = source.note {
      text(strings.openingParenthesis)
      words(context.sourceWords(note.map(\.withoutFullStop)))
      text(strings.closingParenthesis)
    }
  }
}
