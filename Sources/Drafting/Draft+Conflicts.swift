import ContentLoading
import Diagnostics
import SiteModel

/// What an answer has to agree with: the answers before it, and what is there already.
extension Draft {
  /// What the last answer, that to `name`, does not agree with, and how to mend it.
  func conflict(at name: Question.Name) -> Message? {
    switch (kind, name) {
    case (.week, .end): orderConflict
    case (.event, .start): periodConflict
    case (.unit, .id), (.unit, .title): unitConflict(at: name)
    case (_, .id): addressConflict ?? fileConflict
    default: nil
    }
  }

  private var orderConflict: Message? {
    guard let start = text(.start).flatMap({ CivilDate(iso: $0) }),
      let end = text(.end).flatMap({ CivilDate(iso: $0) }), end < start
    else { return nil }
    return Message(
      zh: "结束日期不能早于开始日期 \(start.iso)", en: "the last day cannot be before the first, \(start.iso)")
  }

  private var periodConflict: Message? {
    guard let days = outline.weeks.first(where: { $0.id == text(.week) })?.days,
      let start = text(.start).flatMap({ CivilMoment(iso: $0) }), !days.contains(start.date)
    else { return nil }
    return Message(
      zh: "活动要在宣传周的日期内：\(days.lowerBound.iso) 至 \(days.upperBound.iso)",
      en: "an event is inside its week: \(days.lowerBound.iso) to \(days.upperBound.iso)")
  }

  private func unitConflict(at name: Question.Name) -> Message? {
    guard let text = text(name),
      let unit = outline.units.first(where: { ([$0.id] + $0.names).contains(text) })
    else { return nil }
    return Message(
      zh: "已经有单位“\(text)”（\(unit.id)）", en: "there is a unit “\(text)” already (\(unit.id))")
  }

  /// The addresses of pages that the site makes by itself.
  private var addressConflict: Message? {
    let own: [Subject] = [
      .planIndex, .taskIndex(.chapter), .unitIndex, .weekIndex, .paperIndex, .newsIndex, .glossary,
      .translations,
    ]
    guard kind == .page, let id = text(.id), own.contains(where: { $0.path.path == id + "/" })
    else { return nil }
    return Message(
      zh: "/\(id)/ 是网站自动生成的页面；请换一个标识",
      en: "the site makes the page /\(id)/ by itself; choose another id")
  }

  private var fileConflict: Message? {
    guard let name = place?.name,
      let path = outline.languages.map({ "Content/\(name).\($0.rawValue).md" })
        .first(where: outline.paths.contains)
    else { return nil }
    return Message(
      zh: "\(path) 已经存在，没有改动；请换一个标识",
      en: "\(path) is there already and stays as it is; choose another id")
  }
}
