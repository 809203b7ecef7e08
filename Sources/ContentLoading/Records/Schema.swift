import Translations

/// The keys that each kind of file may have: the table of `docs/content-model.md`.
struct Schema {
  /// The keys in the source language, beside those that every file has.
  let keys: [String]
  /// Of these, the texts that a translation has too.
  let translatedTexts: [String]
  /// Of these, the lists that a translation has too, with as many entries.
  let translatedLists: [String]

  static let commonKeys = [
    "title", "summary", "published", "lastmod", "draft", "sources", "verbatim", "waivers",
  ]
  static let commonTranslatedKeys = ["title", "summary", "waivers"]
  /// The texts among them.
  static let commonTexts = ["title", "summary"]
  /// The keys of a translation alone, which say what it was made from.
  static let recordKeys = [TranslationRecord.Key.day, TranslationRecord.Key.blocks]

  private init(_ keys: [String], texts: [String] = [], lists: [String] = []) {
    self.keys = keys
    translatedTexts = texts
    translatedLists = lists
  }

  static func of(_ key: ContentKey) -> Schema {
    switch key {
    case .plan: plan
    case .task: task
    case .week: week
    case .event: event
    case .paper: paper
    case .section: section
    case .news: news
    case .page: page
    }
  }

  /// What of an entry of a list is translated, where the entry is a map in the source.
  static let translatedMembers = [
    "addressees": "quote", "changes": "note", "pictures": "alt", "posters": "alt",
    "revisions": "changes", "sic": "note",
  ]

  private static let plan = Schema(
    [
      "document", "issuer", "number", "date", "printed", "year", "addressees", "chapters", "sic",
    ], texts: ["document", "number"], lists: ["addressees", "chapters", "sic"])
  private static let task = Schema(
    ["number", "chapter", "units", "documents", "measures", "status", "sic"],
    lists: ["documents", "measures", "sic"])
  private static let week = Schema(
    ["start", "end", "theme", "slogans", "posters", "units", "tasks"], texts: ["theme"],
    lists: ["slogans", "posters"])
  private static let event = Schema(
    [
      "start", "end", "place", "audience", "participation", "cancelled", "changes", "pictures",
      "units", "tasks",
    ], texts: ["place", "audience", "participation"], lists: ["changes", "pictures"])
  private static let paper = Schema(
    ["year", "issuer", "date", "edition", "revisions", "units", "isbn", "issn"],
    texts: ["edition"], lists: ["revisions"])
  private static let section = Schema(["tasks", "units"])
  private static let news = Schema(["date", "tasks", "events", "units"])
  private static let page = Schema([])
}
