import Markdown
import SiteModel

extension DocumentRendering {
  /// The same, which leads from the first use of each term that the office explains in `language` to
  /// its line in the glossary.
  func explainingTerms(of language: Language, in context: PageContext) -> DocumentRendering {
    guard let search = context.publication.explainedTerms else { return self }
    let used = UsedTerms()
    var rendering = self
    rendering.terms = { text in
      search.matches(in: text, language).compactMap { match in
        guard match.standing != .forbidden, match.term.definitions[language] != nil,
          used.anchors.insert(match.term.anchor).inserted,
          let address = context.publication.address(
            of: .glossary, fragment: match.term.anchor, from: context.page)
        else { return nil }
        return Term(range: match.range, address: address)
      }
    }
    return rendering
  }
}

/// The terms that a text has used so far, while it is written.
private final class UsedTerms {
  var anchors: Set<String> = []
}
