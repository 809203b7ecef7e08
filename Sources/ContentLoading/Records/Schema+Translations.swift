import ContentSchema
import Translations

/// What of a text its translation has.
extension Schema {
  /// The texts that a translation has too, the title first.
  var translatedTexts: [String] { fields.filter { $0.translation == .text }.keys }
  /// The lists that a translation has too, with as many entries.
  var translatedLists: [String] { fields.filter { $0.translation == .texts }.keys }

  /// The keys of a translation alone, which say what it was made from.
  static let recordKeys = [TranslationRecord.Key.day, TranslationRecord.Key.blocks]

  /// What of an entry of a list is translated, where the entry is a map in the source.
  static let translatedMembers = [
    "addressees": "quote", "changes": "note", "pictures": "alt", "posters": "alt",
    "revisions": "changes", "sic": "note",
  ]
}
