import Diagnostics
import SiteModel

/// What an inspection would say of the columns: 《政府网站与政务新媒体检查指标》 (国办秘函〔2019〕19号).
extension Assembler {
  /// A column in which nothing has changed for too long.
  private struct StaleColumn {
    let id: Site.Column.ID
    /// The last change; `nil` where nothing says when there was one.
    let last: CivilDate?
    /// Days since then.
    let age: Int?
    /// Days that are allowed.
    let limit: Int
  }

  /// Warns of columns that are empty, or in which nothing has changed for too long by `day`.
  mutating func checkColumns(of publication: Publication, at day: CivilDate) {
    let contents = Dictionary(grouping: publication.subjects.filter { $0.article != nil }) {
      $0.column
    }
    let units = publication.units.isEmpty ? [Site.Column.ID.units] : []
    let columns: [Site.Column.ID] = [.plans, .tasks, .weeks, .papers, .news, .pages]
    let empty = units + columns.filter { contents[$0]?.isEmpty ?? true }
    for column in empty { report(empty: column, isVeto: empty.count >= 5) }
    let stale = columns.compactMap { column in
      contents[column].flatMap { staleness(of: column, $0, at: day) }
    }
    let vetoed = stale.count { ["工作动态", "政策文件"].contains(site[$0.id]?.type) } >= 5
    for column in stale {
      let isMeant = ["工作动态", "政策文件"].contains(site[column.id]?.type)
      report(column, at: day, veto: vetoed && isMeant ? Self.columnVeto : nil)
    }
    if !contents.isEmpty,
      let home = staleness(of: .home, contents.values.flatMap(\.self), at: day)
    {
      report(home, at: day, veto: home.age.map { $0 > 14 } ?? true ? Self.homeVeto : nil)
    }
  }

  private static let homeVeto = Message(
    zh: "；首页超过两周没有更新，属于单项否决（国办秘函〔2019〕19号）",
    en: "; a home page without a change for two weeks fails a whole site (国办秘函〔2019〕19号)")
  private static let columnVeto = Message(
    zh: "；动态和政策类栏目逾期达到5个，属于单项否决（国办秘函〔2019〕19号）",
    en: "; five stale columns of news and policy documents fail a whole site (国办秘函〔2019〕19号)")
  private static let emptyVeto = Message(
    zh: "；空白栏目达到5个，属于单项否决（国办秘函〔2019〕19号）",
    en: "; five empty columns fail a whole site (国办秘函〔2019〕19号)")

  /// After how many days without a change a column is stale; `nil` where it may stay as it is.
  private func maxAge(of column: Site.Column.ID) -> Int? {
    if let days = site[column]?.maxAge { return days }
    return switch site[column]?.type {
    case "首页", "工作动态": 14
    case "政策文件": 180
    default: nil
    }
  }

  private func staleness(
    of column: Site.Column.ID, _ subjects: [Subject], at day: CivilDate
  ) -> StaleColumn? {
    guard let limit = maxAge(of: column) else { return nil }
    let last = subjects.compactMap { $0.lastUpdate(by: day) }.max()
    let age = last.map { (day.unixSeconds - $0.unixSeconds) / 86_400 }
    guard age.map({ $0 > limit }) ?? true else { return nil }
    return StaleColumn(id: column, last: last, age: age, limit: limit)
  }

  private mutating func report(_ column: StaleColumn, at day: CivilDate, veto: Message?) {
    let name = name(of: column.id)
    let message =
      if let last = column.last, let age = column.age {
        Message(
          zh: "到\(day.iso)，栏目“\(name.zh)”已有\(age)天没有更新（上次\(last.iso)），超过\(column.limit)天",
          en: "on \(day.iso) nothing in the column “\(name.en)” has changed for \(age) days, since"
            + " \(last.iso); \(column.limit) are allowed")
      } else {
        Message(
          zh: "栏目“\(name.zh)”里没有注明在\(day.iso)之前发布的内容，视为不更新",
          en: "nothing in the column “\(name.en)” says that it was published by \(day.iso), which"
            + " counts as no change")
      }
    report(
      Diagnostic(
        .staleColumn, path: SiteRecord.path,
        Message(zh: message.zh + (veto?.zh ?? ""), en: message.en + (veto?.en ?? "")),
        help: Message(
          zh: "更新内容并写明“published”或“lastmod”；期限可在 site.yml 的 columns.\(column.id.rawValue)"
            + " 下用“max_age”（天）另定",
          en:
            "bring it up to date with “published” or “lastmod”; “max_age” of"
            + " columns.\(column.id.rawValue) in site.yml sets another number of days")))
  }

  private mutating func report(empty column: Site.Column.ID, isVeto: Bool) {
    let name = name(of: column)
    report(
      Diagnostic(
        .emptyColumn, path: SiteRecord.path,
        Message(
          zh: "栏目“\(name.zh)”是空的" + (isVeto ? Self.emptyVeto.zh : ""),
          en: "the column “\(name.en)” is empty" + (isVeto ? Self.emptyVeto.en : "")),
        help: Message(
          zh: "补上内容，或在栏目说明里写明为什么暂无内容",
          en: "fill it, or say in its description why it has nothing yet")))
  }

  /// What the office calls the column.
  private func name(of column: Site.Column.ID) -> Message {
    let given = site[column]?.name
    return Message(
      zh: given?[.zh] ?? column.title.zh, en: given?[.en] ?? given?.source ?? column.title.en)
  }
}

extension Site.Column.ID {
  /// What messages call a column that the office has not named.
  fileprivate var title: Message {
    switch self {
    case .home: Message(zh: "首页", en: "Home")
    case .plans: Message(zh: "工作要点", en: "Work plans")
    case .tasks: Message(zh: "重点任务", en: "Tasks")
    case .units: Message(zh: "单位索引", en: "Units")
    case .weeks: Message(zh: "宣传周", en: "Publicity weeks")
    case .papers: Message(zh: "白皮书", en: "White papers")
    case .news: Message(zh: "工作动态", en: "News")
    case .pages: Message(zh: "网站说明", en: "About")
    }
  }
}
