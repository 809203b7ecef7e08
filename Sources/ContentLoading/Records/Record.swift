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
  /// Whether keys of the front matter could not be understood.
  let lacksKeys: Bool
  let facts: Facts
  /// The texts of the front matter, then the blocks of the body.
  let blocks: [TextBlock]
  /// The keys whose values could not be used, so that what they would say is not known.
  let refusedKeys: Set<String>
  /// Whether a part of it is still to be written.
  let isUnwritten: Bool

  /// The places whose findings are excused.
  let waivers: [Waiver]
  /// The days of what has happened.
  let pastDates: [PastDate]

  init(
    file: SourceFile, key: ContentKey, language: Language, title: String, summary: String?,
    body: Document, lacksDirectives: Bool, lacksKeys: Bool, facts: Facts, waivers: [Waiver],
    pastDates: [PastDate], blocks: [TextBlock], refusedKeys: Set<String>
  ) {
    self.file = file
    self.key = key
    self.language = language
    self.title = title
    self.summary = summary
    self.body = body
    self.lacksDirectives = lacksDirectives
    self.lacksKeys = lacksKeys
    self.facts = facts
    self.blocks = blocks
    isUnwritten = blocks.contains(where: \.isUnwritten)
    self.waivers = waivers
    self.refusedKeys = refusedKeys
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
  let changes: [Located<ChangeRecord>]
  let units: [Located<MentionRecord>]
  let tasks: [Located<String>]
}

struct EventRecord: Sendable {
  let start: Located<CivilMoment>?
  let end: Located<CivilMoment>?
  let place: Located<String>?
  let audience: Located<String>?
  let participation: Located<String>?
  let cancelled: Located<Bool>?
  let changes: [Located<ChangeRecord>]
  let pictures: [Located<IllustrationRecord>]
  let units: [Located<MentionRecord>]
  let tasks: [Located<String>]
}

struct ChangeRecord: Sendable {
  let date: CivilDate
  let note: String
  let earlierStart: CivilMoment?
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

/// What a translation has of one source; what it leaves out is shown as the source has it.
struct SourceTexts: Sendable {
  let title: Located<String>?
  let issuer: Located<String>?
  let note: Located<String>?
}

/// The texts that a translation has, by their key in the front matter.
struct TranslatedTexts: Sendable {
  let texts: [String: Located<String>]
  let lists: [String: Located<[Located<String>]>]
  /// What it has of the sources, by their place.
  let sources: [Located<SourceTexts>]
  /// Whether it is not to be published yet.
  let isDraft: Bool
  /// What the translation was made from, and the bytes of the key that says so; `nil` where nobody
  /// has recorded it.
  let record: Located<TranslationRecord>?
}
