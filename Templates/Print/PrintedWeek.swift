import Export
import SiteModel

/// Writes the sheets of a publicity week: its programme and its poster.
struct PrintedWeek {
  let week: PublicityWeek
  let publication: Publication
  let context: PageContext

  init(week: PublicityWeek, language: Language, publication: Publication) {
    self.week = week
    self.publication = publication
    context = PageContext(publication.page(about: .week(week), in: language), of: publication)
  }

  var strings: Strings { context.strings }

  /// The title, in whichever language it is.
  var title: String { context.title(of: week.article).text }

  /// The address of the week's page; `nil` while nobody knows where the site is published.
  var address: String? { publication.canonicalAddress(of: context.page) }

  /// The dates of the week: 2022年4月20日至26日, 20 to 26 April 2022.
  var dates: String {
    guard week.start != week.end else { return strings.date(week.start) }
    let ends = strings.period(from: week.start, to: week.end)
    return ends.start + strings.until + ends.end
  }

  /// The sheet that `write` writes from the texts of `articles`.
  ///
  /// The file is dated to the last change of any, or else to the week.
  func manuscript(
    of articles: [Article], pictures: [Manuscript.Picture] = [],
    _ write: (inout TypstSource) -> Void
  ) -> Manuscript {
    var source = TypstSource(calling: .sheets)
    source.from(path(of: week.article), 0, write)
    let changes = articles.compactMap { $0.lastModified ?? $0.published?.date }
    return Manuscript(
      source: source, pictures: pictures, timestamp: (changes.max() ?? week.start).unixSeconds)
  }

  /// The file that readers get the text of `article` from.
  func path(of article: Article) -> String {
    article.writing.rendition(in: context.language).value.path
  }

  /// Writes what both sheets are told of the week: title, theme, site, and at their foot that the
  /// text is a translation.
  func frame(titled title: String, _ call: inout TypstSource.Call) {
    call.string("title", title)
    call.language(context.language)
    call.content("site") { $0.words(context.words(context.site.name)) }
    if let theme = week.theme.map(context.words) { call.content("theme") { $0.words(theme) } }
    call.statement(context.statementOfTranslation)
  }

  /// Writes the organisers and partners, a line for each role, or else the week's summary.
  func organisers(_ call: inout TypstSource.Call) {
    if week.units.isEmpty, let summary = context.summary(of: week.article) {
      return call.content { $0.words(summary) }
    }
    for role in UnitRole.allCases where week.units.contains(where: { $0.role == role }) {
      call.content { $0.units(week.units, as: role, in: context) }
    }
  }
}

extension TypstSource {
  /// Writes the units that have a role in something: 主办：甲、乙.
  mutating func units(_ mentions: [UnitMention], as role: UnitRole, in context: PageContext) {
    text(context.strings.name(of: role) + context.strings.colon)
    for (index, mention) in mentions.filter({ $0.role == role }).enumerated() {
      if index > 0 { text(context.strings.enumerationComma) }
      words(context.words(mention.unit.name))
    }
  }
}
