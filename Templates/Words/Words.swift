import Markup
import SiteModel

/// A text, and the language that it is in where that is not the page's.
struct Words {
  let text: String
  /// The BCP 47 tag to mark the text with; `nil` where the page's own language is right.
  let tag: String?

  /// A text in the page's language, or in the language that `tag` says.
  init(_ text: String, tag: String? = nil) {
    self.text = text
    self.tag = tag
  }
}

extension PageContext {
  /// The text to show to the page's readers.
  func words(_ text: Localized<String>) -> Words {
    let rendition = text.rendition(in: language)
    return words(rendition.value, in: rendition.language)
  }

  /// The texts to show to the page's readers.
  func words(_ texts: Localized<[String]>) -> [Words] {
    let rendition = texts.rendition(in: language)
    return rendition.value.map { words($0, in: rendition.language) }
  }

  /// A text in `language`.
  func words(_ text: String, in language: Language) -> Words {
    Words(text, tag: tag(of: language))
  }

  /// The tag to mark a text in `language` with; `nil` for the page's own.
  func tag(of language: Language) -> String? {
    language == self.language ? nil : language.tag
  }

  /// A text that nobody said the language of: Chinese as soon as it has a Chinese character.
  func words(ofUnknownLanguage text: String) -> Words {
    let isHan = text.unicodeScalars.contains { ("\u{3400}"..."\u{9FFF}").contains($0) }
    return words(text, in: isHan ? .zh : .en)
  }

  /// A text of a source: its translation, or else the text in its own language.
  func sourceWords(_ text: Localized<String>) -> Words {
    words(ofUnknownLanguage: text.rendition(in: language).value)
  }
}

extension HTML {
  /// Writes `words`, in an element that says their language where the page's would be wrong.
  mutating func words(_ words: Words, class: String? = nil) {
    if words.tag == nil, `class` == nil {
      text(words.text)
    } else {
      span(words.text, class: `class`, lang: words.tag)
    }
  }

  /// Writes a paragraph of `words`, where there are any.
  mutating func p(_ words: Words?, class: String) {
    guard let words else { return }
    p(words.text, class: `class`, lang: words.tag)
  }

  /// Writes a link that reads `words`.
  mutating func a(
    _ link: Link, class: String? = nil, isCurrent: Bool = false, _ words: Words
  ) {
    a(link, class: `class`, isCurrent: isCurrent) { $0.words(words) }
  }
}
