import ContentLoading
import ContentSchema
import SiteModel

/// What each kind has to be told, in the order in which it is asked.
extension Draft {
  var questions: [Question] {
    switch kind {
    case .plan:
      [
        title(zh: "通知的标题", en: "the title of the notice", example: "关于印发《…工作要点》的通知"),
        Question(
          .document, .text, zh: "所印发文件的标题", en: "the title of the plan itself",
          example: "2022年知识产权工作要点"),
        Question(
          .issuer, .id, zh: "发文机关，units.yml 中的名称或 id",
          en: "who issues it: a unit of units.yml, by its name or id",
          example: outline.units.first?.id ?? "", choices: outline.units.map(\.id),
          names: Dictionary(
            outline.units.flatMap { unit in unit.names.map { ($0, unit.id) } },
            uniquingKeysWith: { first, _ in first })),
        date(.date, zh: "成文日期", en: "the date of the document"), year(of: .date), folder(of: .year),
        Question(
          .chapters, .text, zh: "各部分的标题，按顺序", en: "the titles of its chapters, in order",
          example: "加强顶层设计", isList: true),
      ] + translatedTitles
    case .task:
      [whole(.plan, among: outline.plans.map(\.id), zh: "属于哪份工作要点", en: "the plan it belongs to")]
        + chapter + [title(zh: "任务的标题", en: "the title of the task", example: "促进知识产权高质量创造")]
        + translatedTitles
    case .unit:
      [
        title(zh: "单位名称", en: "the name of the unit", example: "市图书馆"),
        Question(
          .kind, .choice(ResponsibleUnit.Kind.allCases.map(\.rawValue)),
          zh: "类别：body 机构，area 区域或系统，platform 平台，group 群体",
          en: "its kind: body (an organisation), area, platform or group", example: "body",
          proposal: "body"),
        slug(zh: "标识，用于网址", en: "the id, for its address", example: "municipal-library"),
      ] + translatedTitles
    case .week:
      [
        title(zh: "宣传周的标题", en: "the title of the week", example: "2022年“4·26”知识产权宣传周"),
        date(.start, zh: "开始日期", en: "the first day"), date(.end, zh: "结束日期", en: "the last day"),
        folder(of: .start),
      ] + translatedTitles
    case .event:
      [
        whole(.week, among: outline.weeks.map(\.id), zh: "属于哪个宣传周", en: "the week it belongs to"),
        title(zh: "活动的标题", en: "the title of the event", example: "知识产权进校园"),
        Question(
          .start, .moment, zh: "开始时间，钟点不详则只写日期",
          en: "when it starts; the date alone while the time is not known",
          example: "\(firstDay) 09:00"),
        slug(zh: "标识，用于网址", en: "the id, for its address", example: "school-contest"),
      ] + translatedTitles
    case .paper:
      [
        title(zh: "白皮书的标题", en: "the title of the white paper", example: "2022年知识产权保护状况白皮书"),
        Question(
          .year, .number(1949...9999), zh: "报告年度", en: "the year reported on", example: "2022"),
        folder(of: .year),
      ] + translatedTitles
    case .section:
      [
        whole(
          .paper, among: outline.papers.map(\.id), zh: "属于哪本白皮书", en: "the paper it belongs to"),
        title(zh: "这一章的标题", en: "the title of the section", example: "知识产权创造"),
        slug(zh: "标识，用于网址", en: "the id, for its address", example: "creation"),
      ] + translatedTitles
    case .news:
      [
        title(zh: "动态的标题", en: "the title", example: "《2022年知识产权工作要点》印发"),
        date(.date, zh: "日期", en: "the date"),
        slug(
          zh: "标识，用于网址，不含日期", en: "the id, for its address, without the date",
          example: "plan-issued"),
      ] + translatedTitles
    case .page:
      [
        title(zh: "网页的标题", en: "the title of the page", example: "关于本网站"),
        slug(zh: "标识，用于网址", en: "the id, for its address", example: "about"),
      ] + translatedTitles
    }
  }

  // MARK: Questions that several kinds share

  private func title(zh: String, en: String, example: String) -> Question {
    Question(.title, .text, zh: zh, en: en, example: example)
  }

  /// The titles in the other languages, which can wait for the translation.
  private var translatedTitles: [Question] {
    outline.languages.dropFirst().map { language in
      Question(
        .titleIn(language), .text, zh: "\(language.endonym)标题，可留空，翻译时再写",
        en: "the title in \(language.endonym); may be left empty until it is translated",
        example: language == .zh ? "标题" : "The title", isRequired: false)
    }
  }

  private func date(_ name: Question.Name, zh: String, en: String) -> Question {
    Question(name, .date, zh: zh, en: en, example: "2022-04-20")
  }

  private func slug(zh: String, en: String, example: String) -> Question {
    Question(.id, .id, zh: zh, en: en, example: example)
  }

  /// The year, proposed from a date.
  private func year(of date: Question.Name) -> Question {
    Question(
      .year, .number(1949...9999), zh: "年度", en: "the year it is for", example: "2022",
      proposal: text(date).map { String($0.prefix(4)) })
  }

  /// The folder, proposed from a year or a date.
  private func folder(of date: Question.Name) -> Question {
    Question(
      .id, .id, zh: "文件夹名，用于网址", en: "the name of its folder, for its address",
      example: "2022", proposal: text(date).map { String($0.prefix(4)) })
  }

  /// The plan, week or paper that the text is a part of; the last one is proposed.
  private func whole(
    _ name: Question.Name, among ids: [String], zh: String, en: String
  ) -> Question {
    Question(
      name, .id, zh: zh, en: en, example: ids.last ?? "2022", proposal: ids.last, choices: ids)
  }

  /// The chapter, of which there must be one before it can be asked.
  private var chapter: [Question] {
    guard let plan = outline.plans.first(where: { $0.id == text(.plan) }) else { return [] }
    let numbers = plan.chapters.indices.map { String($0 + 1) }
    let list = zip(numbers, plan.chapters).map { "\($0) \($1)" }.joined(separator: "、")
    return [
      Question(
        .chapter, .number(1...999), zh: "所在部分的序号（\(list)）",
        en: "the number of its chapter (\(list))", example: "1", choices: numbers)
    ]
  }

  /// The first day of the week that the event belongs to.
  private var firstDay: String {
    outline.weeks.first { $0.id == text(.week) }?.days?.lowerBound.iso ?? "2022-04-20"
  }
}
