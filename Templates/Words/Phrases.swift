import SiteModel

extension PageContext {
  /// What a line of large type keeps whole in `text`: terms, dates and hyphenated words; in Chinese,
  /// which has no spaces, names too, and what every office of this kind speaks of.
  func phrases(of text: String, in language: Language) -> [String] {
    let terms = publication.terms.flatMap { $0.forms[language] ?? [] }
    let known =
      switch language {
      case .zh: terms + ["知识产权"] + names(in: language) + matches(/\d+月\d+日/, in: text)
      case .en:
        terms + matches(/[A-Za-z]+(?:-[A-Za-z]+)+/, in: text)
          + matches(/\d{1,2} [A-Z][a-z]{2,8}\b|[A-Z][a-z]{2,8} \d{1,2}\b/, in: text)
      }
    let lowercased = text.lowercased()
    return known.filter { lowercased.contains($0.lowercased()) }
  }

  private func names(in language: Language) -> [String] {
    let names = [site.name] + publication.units.map(\.name)
    let columns = Site.Column.ID.allCases.map { column in
      site[column]?.name[language] ?? Strings(language).name(of: column)
    }
    return names.compactMap { $0[language] } + columns
  }

  private func matches(_ pattern: Regex<Substring>, in text: String) -> [String] {
    text.matches(of: pattern).map { String($0.output) }
  }
}
