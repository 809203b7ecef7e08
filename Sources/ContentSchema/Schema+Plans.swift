import SiteModel

/// Plans and tasks.
extension Schema {
  static let plan = Schema(
    .plan, zh: "工作要点（印发通知）", en: "a plan, with the notice that issued it",
    [
      Field(
        "document", .text, required: true, translation: .text, zh: "所印发文件的标题",
        en: "the title of the plan itself; `title` is the notice's", example: "2022年知识产权工作要点"),
      Field(
        "issuer", .id, required: true, zh: "发文机关，units.yml 中的 id",
        en: "who issued it: the id of a unit of units.yml", example: "unit-id"),
      Field(
        "number", .text, translation: .text, zh: "发文字号", en: "the document number",
        example: "漯知战联办〔2022〕1号"),
      Field(
        "date", .date, required: true, zh: "成文日期", en: "the date of the document",
        example: "2022-05-20"),
      Field("printed", .date, zh: "印发日期", en: "the date of printing", example: "2022-05-20"),
      Field(
        "year", .number(1949...9999), required: true, zh: "工作要点的年度",
        en: "the year that the plan is for", example: "2022"),
      Field(
        "addressees",
        .maps([
          unit,
          Field(
            "quote", .text, translation: .text, zh: "主送机关在文中的写法", en: "the addressee as printed",
            example: "各有关单位"),
        ]), translation: .texts, zh: "主送机关", en: "the addressees",
        example: "[{ unit: unit-id, quote: 各有关单位 }]"),
      Field(
        "chapters", .texts, required: true, translation: .texts, zh: "各部分的标题，按顺序",
        en: "the titles of the chapters, in order", example: "[加强顶层设计]"),
      sic,
    ])

  static let task = Schema(
    .task, zh: "工作任务", en: "a task of a plan",
    [
      Field(
        "number", .number(1...9999), required: true, zh: "任务序号，与文件名相同",
        en: "the task's number, the same as the file's", example: "7"),
      Field(
        "chapter", .number(1...999), required: true, zh: "所在部分的序号",
        en: "the number of its chapter", example: "1"),
      Field(
        "units",
        .maps([
          unit, role([.lead, .support, .named]),
          Field(
            "quote", .text, required: true, zh: "正文中提及该单位的原话，逐字照录",
            en: "the words of the text that name the unit, copied", example: "…"),
        ]), zh: "单位：lead 牵头，support 配合，named 文中提及；quote 逐字见于正文",
        en: "units; role is lead, support or named; the quote stands in the text word for word",
        example: "[{ unit: unit-id, role: named, quote: … }]"),
      Field(
        "documents", .texts, translation: .texts, zh: "正文提到的文件，逐字照录",
        en: "the documents that the text names, word for word", example: "[《…》]"),
      Field(
        "measures", .texts, translation: .texts, zh: "措施，逐字照录",
        en: "the measures, word for word", example: "[…]"),
      Field(
        "status",
        .map([
          Field(
            "state", .choice(PlanTask.Status.State.allCases.map(\.rawValue)), required: true,
            zh: "planned 未开始，underway 进行中，done 已完成", en: "planned, underway or done",
            example: "underway"),
          Field(
            "date", .date, required: true, zh: "截至日期", en: "as of when",
            example: "2022-12-31"),
          Field(
            "source", .text, required: true, zh: "出处", en: "where that is published",
            example: "…"),
        ]), zh: "进展，须有公开出处", en: "how far it is, with the place where that is published",
        example: "{ state: underway, date: 2022-12-31, source: … }"),
      sic,
    ])

  // MARK: Parts that several kinds share

  static let unit = Field(
    "unit", .id, required: true, zh: "units.yml 中的 id", en: "the id of a unit of units.yml",
    example: "unit-id")

  static func role(_ roles: [UnitRole]) -> Field {
    Field(
      "role", .choice(roles.map(\.rawValue)), required: true, zh: "在其中的角色",
      en: "what it has to do with it", example: roles[0].rawValue)
  }

  static func units(_ roles: [UnitRole], zh: String, en: String) -> Field {
    Field(
      "units", .maps([unit, role(roles)]), zh: zh, en: en,
      example: "[{ unit: unit-id, role: \(roles[0].rawValue) }]")
  }

  static let tasks = Field(
    "tasks", .texts, zh: "对应的工作任务，写作“要点/序号”",
    en: "the tasks that it belongs to, each <plan>/<number>", example: "[2022/7]")

  private static let sic = Field(
    "sic",
    .maps([
      Field(
        "quote", .text, required: true, zh: "原文，逐字照录", en: "the words of the text",
        example: "…"),
      Field(
        "note", .text, required: true, translation: .text, zh: "说明", en: "what is odd about them",
        example: "…"),
    ]), translation: .texts, zh: "原文如此：照录的疏漏及说明",
    en: "oddities of the issued text that are kept", example: "[{ quote: …, note: … }]")
}
