/// A value in the source language and, where somebody wrote them, in others.
public struct Localized<Value: Sendable>: Sendable {
  /// The language of `source`.
  public let sourceLanguage: Language
  /// The value in the source language, from which the others are translated.
  public let source: Value
  /// A list, since there are so few: looking one up costs less than hashing its language.
  private let translations: [(language: Language, value: Value)]

  /// A value in its source language with its translations.
  package init(_ source: Value, in language: Language, translations: [Language: Value] = [:]) {
    self.source = source
    self.sourceLanguage = language
    self.translations = Language.allCases.compactMap { language in
      translations[language].map { (language, $0) }
    }
  }

  /// The value in `language`; `nil` where it has not been translated.
  public subscript(language: Language) -> Value? {
    language == sourceLanguage
      ? source : translations.first { $0.language == language }?.value
  }

  /// The value to show to readers of `language`: the translation, or else the source, with the
  /// language that it really is in.
  public func rendition(in language: Language) -> Rendition<Value> {
    if let value = self[language] { return Rendition(value: value, language: language) }
    return Rendition(value: source, language: sourceLanguage)
  }

  /// The values in all languages that there are, the source first.
  package var values: [Value] { [source] + translations.map(\.value) }

  /// The same in every language it has, changed by `transform`.
  package func map<Other>(_ transform: (Value) -> Other) -> Localized<Other> {
    Localized<Other>(
      transform(source), in: sourceLanguage,
      translations: Dictionary(
        uniqueKeysWithValues: translations.map { ($0.language, transform($0.value)) }))
  }
}

/// A value as readers get it, and the language that it is in.
public struct Rendition<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// The language of `value`, which need not be the page's.
  public let language: Language
}
