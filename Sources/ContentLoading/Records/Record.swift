import Diagnostics
import Markdown
import SiteModel
import Translations

/// A Markdown file as it was read: its keys as typed values whose relations are still names.
final class ParsedFile: Sendable {
  let file: SourceFile
  let key: ContentKey
  let language: Language
  let title: String
  let summary: String?
  let body: Document
  /// Whether the body lacks a directive that could not be understood.
  let lacksDirectives: Bool
  let facts: Facts
  /// The texts of the front matter, then the blocks of the body.
  let blocks: [TextBlock]

  /// The places whose findings are excused.
  let waivers: [Waiver]
  /// The days of what has happened.
  let pastDates: [PastDate]

  init(
    file: SourceFile, key: ContentKey, language: Language, title: String, summary: String?,
    body: Document, lacksDirectives: Bool, facts: Facts, waivers: [Waiver],
    pastDates: [PastDate], blocks: [TextBlock]
  ) {
    self.file = file
    self.key = key
    self.language = language
    self.title = title
    self.summary = summary
    self.body = body
    self.lacksDirectives = lacksDirectives
    self.facts = facts
    self.blocks = blocks
    self.waivers = waivers
    self.pastDates = pastDates
  }

  /// Whether it is a translation that is not finished.
  var isDraftOfTranslation: Bool {
    if case .translation(let texts) = facts { texts.isDraft } else { false }
  }

  /// What a file carries beside title, summary and body.
  enum Facts: Sendable {
    /// The file in the source language, which has the structure.
    case source(CommonFacts, Record)
    /// A translation, which has texts only.
    case translation(TranslatedTexts)
  }
}

/// The keys that every file in the source language may have.
struct CommonFacts: Sendable {
  let published: Located<CivilMoment>?
  let lastModified: Located<CivilDate>?
  let isDraft: Bool
  /// Whether the text is kept as it was issued.
  let isVerbatim: Bool
  let sources: [Source]
}

/// The keys of each kind, in the source language.
///
/// What is required and `nil` has been reported; the rest is there to be checked all the same.
enum Record: Sendable {
  case plan(PlanRecord)
  case task(TaskRecord)
  case week(WeekRecord)
  case event(EventRecord)
  case paper(PaperRecord)
  case section(SectionRecord)
  case news(NewsRecord)
  case page
}

struct PlanRecord: Sendable {
  let document: Located<String>?
  let issuer: Located<String>?
  let number: Located<String>?
  let date: Located<CivilDate>?
  let printed: Located<CivilDate>?
  let year: Located<Int>?
  let addressees: [Located<MentionRecord>]
  let chapters: Located<[Located<String>]>?
  let oddities: [Located<OddityRecord>]
}

struct TaskRecord: Sendable {
  let number: Located<Int>?
  let chapter: Located<Int>?
  let units: [Located<MentionRecord>]
  let documents: Located<[Located<String>]>?
  let measures: Located<[Located<String>]>?
  let status: PlanTask.Status?
  let oddities: [Located<OddityRecord>]
}

struct WeekRecord: Sendable {
  let start: Located<CivilDate>?
  let end: Located<CivilDate>?
  let theme: Located<String>?
  let slogans: Located<[Located<String>]>?
  let posters: [Located<IllustrationRecord>]
  let units: [Located<MentionRecord>]
  let tasks: [Located<String>]
}

struct EventRecord: Sendable {
  let start: Located<CivilMoment>?
  let end: Located<CivilMoment>?
  let place: Located<String>?
  let audience: Located<String>?
  let participation: Located<String>?
  let isCancelled: Bool
  let changes: [Located<ChangeRecord>]
  let pictures: [Located<IllustrationRecord>]
  let units: [Located<MentionRecord>]
  let tasks: [Located<String>]
}

struct ChangeRecord: Sendable {
  let date: CivilDate
  let note: String
}

/// A picture that is still a path.
struct IllustrationRecord: Sendable {
  let image: Located<String>
  let alternative: String
}

struct PaperRecord: Sendable {
  let year: Int?
  let issuer: Located<String>?
  let date: Located<CivilDate>?
  let edition: Located<String>?
  let revisions: [Located<RevisionRecord>]
  let units: [Located<MentionRecord>]
  let isbn: String?
  let issn: String?
}

struct RevisionRecord: Sendable {
  let date: CivilDate
  let changes: String
}

struct SectionRecord: Sendable {
  let tasks: [Located<String>]
  let units: [Located<MentionRecord>]
}

struct NewsRecord: Sendable {
  let date: Located<CivilDate>?
  let tasks: [Located<String>]
  let events: [Located<String>]
  let units: [Located<MentionRecord>]
}

/// A unit that is still a name, with the words that shall prove it.
struct MentionRecord: Sendable {
  let unit: Located<String>
  let role: UnitRole
  let quote: Located<String>?
}

struct OddityRecord: Sendable {
  let quote: Located<String>
  let note: String
}

/// The texts that a translation has, by their key in the front matter.
struct TranslatedTexts: Sendable {
  let texts: [String: Located<String>]
  let lists: [String: Located<[Located<String>]>]
  /// Whether it is not to be published yet.
  let isDraft: Bool
  /// What the translation was made from, and the bytes of the key that says so; `nil` where nobody
  /// has recorded it.
  let record: Located<TranslationRecord>?
}
