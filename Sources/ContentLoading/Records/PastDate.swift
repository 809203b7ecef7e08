import Diagnostics
import Markdown
import SiteModel

/// A day on which something happened, so that it cannot be still to come.
struct PastDate: Sendable {
  let key: String
  let day: Located<CivilDate>

  /// What is to be said of it on the day `today`.
  func problem(in file: SourceFile, on today: CivilDate) -> Diagnostic? {
    guard day.value > today else { return nil }
    return Diagnostic(
      .future, in: file, at: day.range,
      Message(
        zh: "“\(key)”晚于构建的当天 \(today.iso)",
        en: "“\(key)” is after \(today.iso), the day of this build"),
      help: Message(zh: "到那一天再发布，或改正日期", en: "publish on that day, or correct the date"))
  }
}

extension YAMLNode {
  // `translated` is written by a program on the day itself, which no commit may have yet.
  private static let pastKeys: Set = ["as_of", "date", "lastmod", "printed", "published"]

  /// The days of what has happened, at any depth; what is no day is left out.
  var pastDates: [PastDate] {
    switch value {
    case .scalar: []
    case .sequence(let nodes): nodes.flatMap(\.pastDates)
    case .mapping(let members): members.flatMap { pastDates(of: $0) }
    }
  }

  private func pastDates(of member: Member) -> [PastDate] {
    guard case .scalar(let text) = member.value.value else { return member.value.pastDates }
    guard Self.pastKeys.contains(member.key),
      let day = CivilDate(iso: String(decoding: text.utf8.prefix(10), as: UTF8.self))
    else { return [] }
    return [PastDate(key: member.key, day: Located(value: day, range: member.value.range))]
  }
}

extension Document {
  /// The days up to which the data of its tables and figures are known.
  var pastDates: [PastDate] {
    directives.compactMap { directive in
      guard let attribute = directive["as-of"], let day = CivilDate(iso: attribute.value) else {
        return nil
      }
      return PastDate(key: attribute.key, day: Located(value: day, range: attribute.range))
    }
  }
}
