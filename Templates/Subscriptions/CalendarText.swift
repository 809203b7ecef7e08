import Markdown
import SiteModel

extension PageContext {
  /// What a calendar says of the page's week or event, besides its title, time and place.
  ///
  /// A calendar shows no notice of its own, so the text says itself that the event was cancelled,
  /// and that a translation is unofficial.
  var calendarText: String {
    guard let article = page.subject.article else { return "" }
    let writing = article.writing.rendition(in: language).value
    let lines = warnings + [writing.summary ?? writing.body.plainText] + facts + changes
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var warnings: [String] {
    let cancelled = page.subject.isCancelled ? [strings.eventCancelled] : []
    guard showsTranslation, !site.hasOfficialTranslations else { return cancelled }
    return cancelled + [strings.unofficialTranslation(from: site.sourceLanguage)]
  }

  private var facts: [String] {
    var facts: [(name: String, value: String)] = []
    switch page.subject {
    case .week(let week):
      if let theme = week.theme { facts.append((strings.theme, words(theme).text)) }
    case .event(let event):
      if let audience = event.audience { facts.append((strings.audience, words(audience).text)) }
      if let participation = event.participation {
        facts.append((strings.participation, words(participation).text))
      }
    default: break
    }
    for role in UnitRole.allCases {
      let names = page.subject.units.filter { $0.role == role }.map { words($0.unit.name).text }
      guard !names.isEmpty else { continue }
      facts.append((strings.name(of: role), names.joined(separator: strings.enumerationComma)))
    }
    return facts.map { $0.name + strings.colon + $0.value }
  }

  private var changes: [String] {
    page.subject.changes.map { change in
      strings.changed(on: change.date) + strings.colon + words(change.note).text
    }
  }
}

extension Subject {
  /// What was changed since it was announced, the last change first.
  fileprivate var changes: [AnnouncedChange] {
    switch self {
    case .week(let week): week.changes
    case .event(let event): event.changes
    default: []
    }
  }

  /// Whether it is an event that does not take place after all.
  var isCancelled: Bool {
    if case .event(let event) = self { event.isCancelled } else { false }
  }
}
