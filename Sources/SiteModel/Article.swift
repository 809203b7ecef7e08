public import Markdown

/// What a content file says in one language: the part of it that is translated.
public final class Writing: Sendable {
  /// The title.
  public let title: String
  /// One or two sentences for lists and feeds.
  public let summary: String?
  /// The text.
  public let body: Document
  /// The path of the file in the project.
  public let path: String
  /// Where the relative addresses in `body` lead, by the destination that the source writes.
  public let targets: [String: Target]

  package init(
    title: String, summary: String?, body: Document, path: String, targets: [String: Target]
  ) {
    self.title = title
    self.summary = summary
    self.body = body
    self.path = path
    self.targets = targets
  }
}

/// Where an address in a text leads to inside the site.
public enum Target: Sendable, Hashable {
  /// A page in the language of the text, and an anchor on it.
  case page(PagePath, fragment: String?)
  /// An image or another file of `Content/media/`.
  case media(Route)
}

/// What every published text has, whatever it is about.
public final class Article: Sendable {
  /// The text in its languages.
  public let writing: Localized<Writing>
  /// When the site put it online.
  public let published: CivilMoment?
  /// When it was last changed in substance.
  public let lastModified: CivilDate?
  /// Where its facts come from.
  public let sources: [Source]
  /// Whether it is a draft, shown in previews only.
  public let isDraft: Bool
  let translations: [Language: TranslationState]

  package init(
    writing: Localized<Writing>, published: CivilMoment?, lastModified: CivilDate?,
    sources: [Source], isDraft: Bool, translations: [Language: TranslationState] = [:]
  ) {
    self.writing = writing
    self.published = published
    self.lastModified = lastModified
    self.sources = sources
    self.isDraft = isDraft
    self.translations = translations
  }

  /// How the translation into `language` stands to the text.
  public func translation(into language: Language) -> TranslationState {
    translations[language] ?? .missing
  }
}
