public import Diagnostics
import SiteModel
import Translations

/// The keys that a file of the content may have.
///
/// The loader takes its lists of keys from here, and editors get the same as JSON Schema and
/// snippets, so that they cannot say different things.
public struct Schema: Sendable {
  /// A kind of file.
  public enum Kind: String, Sendable, CaseIterable {
    case plan, task, week, event, paper, section, news, page
    case site, units, data

    /// Whether it is a Markdown file with front matter, which has translations, and no file of
    /// YAML for all languages.
    public var isMarkdown: Bool {
      switch self {
      case .plan, .task, .week, .event, .paper, .section, .news, .page: true
      case .site, .units, .data: false
      }
    }
  }

  /// The kind of file that has the keys.
  public let kind: Kind
  /// What such a file is, in one phrase.
  public let about: Message
  /// The keys of the file in the source language, in the order of the documentation.
  public let fields: [Field]
  /// The keys of a translation.
  public let translatedFields: [Field]

  init(_ kind: Kind, zh: String, en: String, _ fields: [Field]) {
    self.kind = kind
    about = Message(zh: zh, en: en)
    self.fields = kind.isMarkdown ? Self.first + fields + Self.last : fields
    translatedFields = self.fields.compactMap(\.translated) + (kind.isMarkdown ? Self.record : [])
  }

  /// The keys of the kind.
  public static func of(_ kind: Kind) -> Schema {
    switch kind {
    case .plan: plan
    case .task: task
    case .week: week
    case .event: event
    case .paper: paper
    case .section: section
    case .news: news
    case .page: page
    case .site: site
    case .units: units
    case .data: data
    }
  }

  /// The keys of a map of language to text.
  public static let languages = Language.allCases.map { language in
    Field(language.rawValue, .text, zh: language.endonym, en: language.endonym, example: "…")
  }

  // MARK: Keys of every Markdown file

  /// The keys of every Markdown file that stand before those of its kind.
  private static let first: [Field] = [
    Field(
      "title", .text, required: true, translation: .text, zh: "标题", en: "the title",
      example: "…"),
    Field(
      "summary", .text, translation: .text, zh: "摘要，一两句话，用于列表、订阅和网页描述",
      en: "one or two sentences for lists, feeds and the page's description", example: "…"),
  ]

  /// The keys of every Markdown file that stand after those of its kind.
  private static let last: [Field] = [
    Field(
      "published", .moment, zh: "网站发布的日期和时间",
      en: "day and time at which the site put it online", example: "2022-05-20 09:30"),
    Field(
      "lastmod", .date, zh: "最近一次实质修改的日期", en: "the date of the last change of substance",
      example: "2022-06-01"),
    Field(
      "draft", .flag, translation: .own, zh: "草稿不发布；写完后删去这一行",
      en: "a draft is not published; delete this line when the text is finished", example: "true"),
    Field(
      "sources", .maps(source), translation: .entries, zh: "来源", en: "where the facts come from",
      example: "[{ title: …, issuer: …, date: 2022-05-20 }]"),
    Field(
      "verbatim", .flag, zh: "正文照录已印发的文件时写 true：问题照样提示，但不自动改动",
      en: "true where the body is an issued document, whose wording is left alone", example: "true"
    ),
    waivers(translation: .own),
  ]

  /// The keys of a translation alone, which say what it was made from.
  public static let record: [Field] = [
    Field(
      TranslationRecord.Key.day, .date, zh: "最近一次与原文核对的日期，由程序写入",
      en: "when it was last held beside its source; the program writes it", example: "2022-06-01"),
    Field(
      TranslationRecord.Key.blocks, .patterns("[0-9a-f]{8}"), zh: "核对时原文各段的指纹，由程序写入",
      en: "the fingerprints of the source's blocks then; the program writes them",
      example: "[3f9a1c2e]"),
  ]

  /// The words of a file that a rule objects to in vain.
  static func waivers(translation: Field.Translation = .none) -> Field {
    Field(
      "waivers", .maps(waiver), translation: translation, zh: "豁免：有意照留的词句及理由",
      en: "words that stay as they are although a rule objects, and why",
      example: "[{ rule: half-width-punctuation, quote: …, note: … }]")
  }

  /// The keys of a waiver.
  private static let waiver: [Field] = [
    Field(
      "rule", .choice(Rule.all.filter(\.isAdjustable).map(\.code)), required: true,
      zh: "提示末尾方括号里的规则名", en: "the rule's name, from the end of the message",
      example: "half-width-punctuation"),
    Field(
      "quote", .text, required: true, zh: "照留的词句，逐字照录", en: "the words, copied", example: "…"),
    Field("note", .text, required: true, zh: "理由", en: "why they stay", example: "…"),
  ]

  /// The keys of a source.
  static let source: [Field] = [
    Field(
      "id", .id, zh: "表和图引用来源的标识", en: "the name by which tables and figures cite it",
      example: "annual-report"),
    Field(
      "title", .text, required: true, translation: .text, zh: "来源的标题",
      en: "the source's title", example: "…"),
    Field(
      "issuer", .text, translation: .text, zh: "发布单位", en: "who issued it", example: "…"),
    Field("date", .date, zh: "发布日期", en: "its date", example: "2022-05-20"),
    Field(
      "address", .address, zh: "网址", en: "its web address",
      example: "https://www.example.gov.cn/"),
    Field("note", .text, translation: .text, zh: "说明", en: "a remark", example: "…"),
  ]
}
