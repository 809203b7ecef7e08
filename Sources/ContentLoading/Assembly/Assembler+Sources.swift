import Diagnostics
import SiteModel

/// Where the facts of a text come from, in all languages.
extension Assembler {
  /// The sources of a text, with what its translations have of each by its place.
  mutating func sources(of entry: Library.Entry) -> [Source] {
    let sources = entry.common.sources
    var translations: [Language: [Located<SourceTexts>]] = [:]
    for language in site.languages {
      guard let file = entry.translations[language], case .translation(let texts) = file.facts,
        let first = texts.sources.first, let last = texts.sources.last
      else { continue }
      guard texts.sources.count == sources.count else {
        reportCount(
          of: "sources", texts.sources.count, insteadOf: sources.count,
          at: first.range.lowerBound..<last.range.upperBound, in: file, entry)
        continue
      }
      translations[language] = texts.sources
    }
    return sources.enumerated().map { index, source in
      func words(
        _ text: Localized<String>?, _ key: KeyPath<SourceTexts, Located<String>?>
      ) -> Localized<String>? {
        text.map {
          Localized(
            $0.source, in: $0.sourceLanguage,
            translations: translations.compactMapValues { $0[index].value[keyPath: key]?.value })
        }
      }
      return Source(
        id: source.id, title: words(source.title, \.title) ?? source.title,
        issuer: words(source.issuer, \.issuer), date: source.date, address: source.address,
        note: words(source.note, \.note))
    }
  }

  /// Reports that a list of a translation has not as many entries as the source's.
  mutating func reportCount(
    of key: String, _ count: Int, insteadOf wanted: Int, at range: Range<Int>,
    in file: ParsedFile, _ entry: Library.Entry
  ) {
    // A list that could not be read is no measure.
    if entry.source.refusedKeys.contains(key) { return }
    report(
      .translationParity, file, range,
      Message(
        zh: "“\(key)”的项数与原文不同：这里 \(count) 项，原文 \(wanted) 项",
        en: "“\(key)” has not as many entries as in the source: \(count) here, \(wanted) there"),
      help: Message(zh: "逐项翻译，次序不变", en: "translate every entry, in the same order"),
      notes: [
        .init(
          Message(zh: "原文", en: "the source"), path: entry.source.file.path,
          place: entry.source.place(of: key))
      ])
  }
}
