import ContentSchema
import Diagnostics
import SiteModel

/// What the last commit announced of weeks and events, held against what stands there now.
extension Assembler {
  /// Reports times, a place and a state that are not those of the last commit, while no new entry
  /// of `changes` tells of it.
  mutating func checkAnnouncement(of entry: Library.Entry) {
    let file = entry.source
    guard let committed = committed(file.file.path), !wasDraft(committed), !library.isDraft(entry),
      case .source(_, let record) = committed.facts,
      let old = Announcement(record), let new = Announcement(entry.record),
      new.changes <= old.changes
    else { return }
    let differences = old.differences(from: new).filter { !file.refusedKeys.contains($0.fact.key) }
    let help = Self.mend(
      differences, isFirst: new.changes == 0, on: options.today, in: site.sourceLanguage)
    for (fact, earlier) in differences {
      report(
        .unannouncedChange, file, fact.range ?? file.file.line(around: 0),
        Message(
          zh: "“\(fact.key)”与上次提交的不同，而“changes”没有新的一项",
          en: "“\(fact.key)” is not what the last commit has, and “changes” has no new entry"),
        help: help,
        notes: [
          .init(
            earlier.map { Message(zh: "上次提交的是“\($0)”", en: "the last commit has “\($0)”") }
              ?? Message(zh: "上次提交的没有写", en: "the last commit does not say it"),
            path: file.file.path)
        ])
    }
  }

  private func committed(_ path: String) -> ParsedFile? {
    options.committed.first { $0.path == path }.flatMap { library.parse(ContentFile($0))?.file }
  }

  private func wasDraft(_ file: ParsedFile) -> Bool {
    guard case .source(let common, _) = file.facts else { return true }
    guard let whole = file.key.whole.flatMap({ library.entries[$0] }) else { return common.isDraft }
    guard case .source(let earlier, _)? = committed(whole.source.file.path)?.facts else {
      return common.isDraft || whole.common.isDraft
    }
    return common.isDraft || earlier.isDraft
  }

  /// - Parameter isFirst: whether there is no entry of `changes` yet.
  private static func mend(
    _ differences: [Announcement.Difference], isFirst: Bool, on day: CivilDate?,
    in language: Language
  ) -> Message {
    let notes = differences.map { $0.fact.note(from: $0.earlier, in: language) }
    let note = notes.joined(separator: language == .zh ? "" : " ")
    let earlierStart = differences.first { $0.fact.key == "start" }?.earlier
    let was = earlierStart.map { ", was: \($0)" } ?? ""
    let date = day?.iso ?? "YYYY-MM-DD"
    let entry = "{ date: \(date), note: \(YAMLText.inQuotationMarks(note))\(was) }"
    return isFirst
      ? Message(
        zh: "加上 `changes: [\(entry)]`，并写明原因", en: "add `changes: [\(entry)]`, with the reason")
      : Message(
        zh: "在“changes”的最前面加上 `- \(entry)`，并写明原因",
        en: "add `- \(entry)` as the first entry of “changes”, with the reason")
  }
}

/// What people plan by: when and where a week or an event takes place, and whether it does.
private struct Announcement {
  /// One of these, as its key says it; without a value where nothing is said.
  struct Fact {
    let key: String
    let value: String?
    /// Where the value stands.
    let range: Range<Int>?
  }

  /// A fact as it is now, and what it was.
  typealias Difference = (fact: Fact, earlier: String?)

  let facts: [Fact]
  /// How many changes it tells of.
  let changes: Int

  init?(_ record: Record) {
    switch record {
    case .week(let week):
      facts = [
        Fact("start", week.start.map { $0.with($0.value.iso) }),
        Fact("end", week.end.map { $0.with($0.value.iso) }),
      ]
      changes = week.changes.count
    case .event(let event):
      facts = [
        Fact("start", event.start.map { $0.with($0.value.iso) }),
        Fact("end", event.end.map { $0.with($0.value.iso) }),
        Fact("place", event.place),
        Fact(
          key: "cancelled", value: String(event.cancelled?.value ?? false),
          range: event.cancelled?.range),
      ]
      changes = event.changes.count
    case .plan, .task, .paper, .section, .news, .page: return nil
    }
  }

  func differences(from new: Announcement) -> [Difference] {
    zip(facts, new.facts).compactMap { old, new in
      old.value == new.value ? nil : (new, old.value)
    }
  }
}

extension Announcement.Fact {
  fileprivate init(_ key: String, _ text: Located<String>?) {
    self.init(key: key, value: text?.value, range: text?.range)
  }

  /// A sentence that tells readers of the change.
  fileprivate func note(from earlier: String?, in language: Language) -> String {
    if key == "cancelled" {
      return switch (language, value) {
      case (.zh, "true"): "活动取消。"
      case (.zh, _): "活动照常举行。"
      case (.en, "true"): "The event is cancelled."
      case (.en, _): "The event takes place after all."
      }
    }
    return switch language {
    case .zh: "\(chineseName)由\(earlier ?? "未定")改为\(value ?? "未定")。"
    case .en: "The \(key) is \(value ?? "open") instead of \(earlier ?? "open")."
    }
  }

  private var chineseName: String {
    switch key {
    case "start": "开始时间"
    case "end": "结束时间"
    default: "地点"
    }
  }
}
