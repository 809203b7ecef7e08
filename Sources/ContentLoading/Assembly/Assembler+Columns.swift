import Diagnostics
import SiteModel

/// What an inspection would say of the columns: 《政府网站与政务新媒体检查指标》 (国办秘函〔2019〕19号).
extension Assembler {
  /// Warns of columns that are empty, or in which nothing has changed for too long by `day`.
  mutating func checkColumns(of publication: Publication, at day: CivilDate) {
    let contents = Dictionary(grouping: publication.subjects.filter { $0.article != nil }) {
      $0.column
    }
    let units = publication.units.isEmpty ? [Site.Column.ID.units] : []
    let columns: [Site.Column.ID] = [.plans, .tasks, .weeks, .papers, .news, .pages]
    let empty = units + columns.filter { contents[$0]?.isEmpty ?? true }
    for column in empty { report(empty: column, isVeto: empty.count >= 5) }
    for column in columns {
      guard let days = maxAge(of: column), let subjects = contents[column] else { continue }
      checkAge(of: column, subjects, days, at: day)
    }
    if !contents.isEmpty, let days = maxAge(of: .home) {
      checkAge(of: .home, contents.values.flatMap(\.self), days, at: day)
    }
  }

  /// After how many days without a change a column is stale; `nil` where it may stay as it is.
  private func maxAge(of column: Site.Column.ID) -> Int? {
    if let days = site[column]?.maxAge { return days }
    return switch site[column]?.type {
    case "首页", "工作动态": 14
    case "政策文件": 180
    default: nil
    }
  }

  private mutating func checkAge(
    of column: Site.Column.ID, _ subjects: [Subject], _ days: Int, at day: CivilDate
  ) {
    let name = column.rawValue
    let last = subjects.compactMap(\.lastChange).max()
    let age = last.map { (day.unixSeconds - $0.unixSeconds) / 86_400 }
    guard age.map({ $0 > days }) ?? true else { return }
    let message =
      if let last, let age {
        Message(
          zh: "到\(day.iso)，栏目“\(name)”已有\(age)天没有更新（上次\(last.iso)），超过\(days)天",
          en: "on \(day.iso) nothing in the column “\(name)” has changed for \(age) days, since"
            + " \(last.iso); \(days) are allowed")
      } else {
        Message(
          zh: "栏目“\(name)”的内容都没有注明发布日期，视为不更新",
          en:
            "nothing in the column “\(name)” says when it was published, which counts as no change")
      }
    report(
      Diagnostic(
        .staleColumn, path: SiteRecord.path, message,
        help: Message(
          zh: "更新内容并写明“published”或“lastmod”；期限可在 site.yml 该栏目下用“max_age”（天）另定",
          en:
            "bring it up to date with “published” or “lastmod”; “max_age” of the column in site.yml"
            + " sets another number of days")))
  }

  private mutating func report(empty column: Site.Column.ID, isVeto: Bool) {
    let veto = Message(
      zh: "；空白栏目达到5个，属于单项否决（国办秘函〔2019〕19号）",
      en: "; five empty columns fail a whole site (国办秘函〔2019〕19号)")
    report(
      Diagnostic(
        .emptyColumn, path: SiteRecord.path,
        Message(
          zh: "栏目“\(column.rawValue)”是空的" + (isVeto ? veto.zh : ""),
          en: "the column “\(column.rawValue)” is empty" + (isVeto ? veto.en : "")),
        help: Message(
          zh: "补上内容，或在栏目说明里写明为什么暂无内容",
          en: "fill it, or say in its description why it has nothing yet")))
  }
}
