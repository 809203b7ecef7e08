import Diagnostics
import SiteModel
import Translations

/// Texts that stand in all languages at one place.
extension FieldReader {
  /// A map of language to text.
  ///
  /// - Parameter languages: the languages of the site; the first, the source, must be there.
  mutating func localized(_ key: String, in languages: [Language]) -> Localized<String>? {
    map(key, keys: Language.allCases.map(\.rawValue)) { $0.ownTexts(in: languages) }
  }

  /// The mapping itself as a map of language to text.
  mutating func ownTexts(in languages: [Language]) -> Localized<String>? {
    var texts: [Language: Located<String>] = [:]
    for language in Language.allCases { texts[language] = text(language.rawValue) }
    guard let source = languages.first, !texts.isEmpty else { return nil }
    guard let original = texts.removeValue(forKey: source) else {
      _ = required(source.rawValue, nil as String?, example: "…")
      return nil
    }
    for language in languages.dropFirst() {
      if let text = texts[language] {
        compareNumbers(of: original, text)
      } else if isAbsent(language.rawValue) {
        reportMissing(language)
      }
    }
    return Localized(original.value, in: source, translations: texts.mapValues(\.value))
  }

  private mutating func compareNumbers(of source: Located<String>, _ text: Located<String>) {
    guard let problem = file.differenceOfNumbers(source, text) else { return }
    report(problem)
  }

  private mutating func reportMissing(_ language: Language) {
    let key = language.rawValue
    report(
      .missingLanguage, range,
      Message(
        zh: "这里缺少“\(key)”，这种语言的页面只能显示原文",
        en: "“\(key)” is missing here, so the pages in this language show the source"),
      help: Message(zh: "加上 `\(key): …`", en: "add `\(key): …`"))
  }
}
