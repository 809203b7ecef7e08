import Export
import Markdown
import SiteModel

extension TypstSource {
  /// Writes the heading of a part that has no number.
  mutating func part(_ title: String, id: String? = nil) {
    block("section") { call in
      call.value(1)
      if let id { call.string("id", id) }
      call.content { $0.text(title) }
    }
  }

  /// Writes a text for readers of `context`: where it is not in their language, it says so.
  mutating func text(_ text: PrintedText, in context: PageContext) {
    noticeOfLanguage(of: text, in: context)
    marked(as: context.tag(of: text.context.language)) {
      $0.blocks(text.writing.body.blocks, in: text)
    }
  }

  /// Says that a text is not in the language of its readers, where that is so.
  mutating func noticeOfLanguage(of text: PrintedText, in context: PageContext) {
    let language = text.context.language
    guard language != context.language else { return }
    block("callout") { call in
      call.string("note")
      call.content { $0.text(context.strings.note) }
      call.content { source in
        source.paragraph { $0.text(context.strings.notTranslated(from: language)) }
      }
    }
  }

  /// Writes what is in the language `tag` amidst another; `nil` where it is the same.
  mutating func marked(as tag: String?, _ write: (inout TypstSource) -> Void) {
    switch tag {
    case Language.zh.tag: call("zh") { $0.content(write) }
    case Language.en.tag: call("en") { $0.content(write) }
    default: write(&self)
    }
  }
}

extension TypstSource.Call {
  /// Writes the sentences that a cover says of the document, one a line.
  mutating func statement(_ sentences: [String]) {
    guard !sentences.isEmpty else { return }
    content("statement") { source in
      for (index, sentence) in sentences.enumerated() {
        if index > 0 { source.call("linebreak") }
        source.text(sentence)
      }
    }
  }

  /// Writes the language of the document.
  mutating func language(_ language: Language) {
    string("language", language.rawValue)
    string("region", language == .zh ? "CN" : "GB")
  }

  /// Writes a name and its value.
  mutating func fact(_ name: String, _ value: (inout TypstSource) -> Void) {
    group { call in
      call.content { $0.text(name) }
      call.content(value)
    }
  }
}

extension PageContext {
  /// What a cover says of a translation; nothing where it is official.
  var statementOfTranslation: [String] {
    guard showsTranslation, !site.hasOfficialTranslations else { return [] }
    return [strings.unofficialTranslation(from: site.sourceLanguage)]
  }
}

extension Publication {
  /// The images of articles' texts for the typesetter.
  func pictures(of articles: [Article], in language: Language) -> [Manuscript.Picture] {
    let routes = Set(
      articles.flatMap { article in
        article.writing.rendition(in: language).value.targets.values.compactMap { target in
          if case .media(let route) = target { route } else { nil as Route? }
        }
      })
    return media.filter { routes.contains($0.route) }.map {
      .init(fileName: $0.route.pictureName, bytes: $0.bytes)
    }
  }
}
