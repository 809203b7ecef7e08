import Diagnostics
import SiteModel

/// News, pages, and the two files of the whole site.
extension Schema {
  static let news = Schema(
    .news, zh: "工作动态", en: "a piece of news",
    [
      Field(
        "date", .date, required: true, zh: "日期，与文件名相同", en: "its date, the same as the file's",
        example: "2022-05-20"),
      tasks,
      Field(
        "events", .texts, zh: "所报道的活动，写作“宣传周/活动”",
        en: "the events it reports on, each <week>/<event>", example: "[2022/opening]"),
      units([.named], zh: "文中提及的单位", en: "units that the text names"),
    ])

  static let page = Schema(.page, zh: "普通网页", en: "a plain page", [])

  /// The registry of units.
  public static let units = Schema(
    .units, zh: "单位名录", en: "the registry of units",
    [
      Field(
        "units",
        .maps([
          Field(
            "id", .id, required: true, zh: "单位的标识，也是网址的一部分",
            en: "the unit's id, also its address", example: "unit-id"),
          Field(
            "kind", .choice(ResponsibleUnit.Kind.allCases.map(\.rawValue)), required: true,
            zh: "body 机构，area 区域或系统，platform 平台，group 群体",
            en: "body, area, platform or group", example: "body"),
          Field(
            "name", .localized, required: true, zh: "名称", en: "its name",
            example: "{ zh: …, en: … }"),
          Field(
            "full_name", .localized, zh: "全称", en: "its full name",
            example: "{ zh: …, en: … }"),
          Field("note", .localized, zh: "说明", en: "a remark", example: "{ zh: …, en: … }"),
        ]), zh: "全部单位，按索引顺序", en: "all units, in the order of the index",
        example: "[{ id: unit-id, kind: body, name: { zh: …, en: … } }]"),
      waivers(),
    ])

  /// The settings of the site.
  public static let site = Schema(
    .site, zh: "网站设置", en: "the settings of the site",
    [
      Field(
        "id", .id, zh: "网站在日历和订阅中的固定标识，不得更改",
        en: "the lasting name of the site for calendars and feeds; never change it",
        example: "example-ip"),
      Field(
        "name", .localized, required: true, zh: "网站名称", en: "the site's name",
        example: "{ zh: …, en: … }"),
      Field(
        "description", .localized, zh: "网站简介", en: "what the site is",
        example: "{ zh: …, en: … }"),
      Field(
        "languages", .texts, required: true, zh: "语言，源语言在前",
        en: "the languages, the source language first", example: "[zh, en]"),
      Field(
        "base_url", .address, zh: "网站地址，未定则留空",
        en: "the address of the site; empty while unknown",
        example: "https://www.example.gov.cn/ip/"),
      Field(
        "translations", .choice(["unofficial", "official"]), zh: "译文是否为正式文本",
        en: "whether translations are official texts", example: "unofficial"),
      Field(
        "official", .map(official), zh: "政府网站须公示的标识，未定则留空",
        en: "what an official site must show; empty while unknown",
        example: "{ organiser: { zh: … } }"),
      Field(
        "columns", .map(Site.Column.ID.allCases.map(column)), zh: "各栏目",
        en: "the columns of the site", example: "{ news: { name: { zh: … } } }"),
      Field(
        "rules", .map(Rule.all.filter(\.isAdjustable).map(rule)), zh: "规则的轻重",
        en: "how much the rules weigh here", example: "{ leftover-markup: error }"),
      waivers(),
    ])

  /// The key of a rule that an office may give another weight.
  private static func rule(_ rule: Rule) -> Field {
    Field(
      rule.code, .choice(["off", "warning", "error"]), zh: rule.title.zh, en: rule.title.en,
      example: "error")
  }

  /// The keys of `official` in the settings.
  public static let official: [Field] = [
    Field(
      "organiser", .localized, zh: "主办单位", en: "who runs the site",
      example: "{ zh: …, en: … }"),
    Field("contact", .text, zh: "联系方式", en: "how to reach it", example: "…"),
    Field(
      "site_id_code", .pattern("([0-9]{10}|bm[0-9]{8})"), zh: "网站标识码", en: "网站标识码",
      example: "\"0000000000\""),
    Field("icp", .text, zh: "ICP 备案号", en: "the ICP filing", example: "…"),
    Field("police", .text, zh: "公安备案号", en: "the public security filing", example: "…"),
    Field(
      "conac", .address, zh: "党政机关网站标识的链接", en: "the address behind the CONAC mark",
      example: "https://www.example.gov.cn/"),
    Field(
      "error_report", .address, zh: "“我为政府网站找错”的链接",
      en: "the address for reporting errors", example: "https://www.example.gov.cn/"),
  ]

  private static func column(_ id: Site.Column.ID) -> Field {
    Field(
      id.rawValue,
      .map([
        Field(
          "name", .localized, required: true, zh: "栏目名称", en: "its name",
          example: "{ zh: …, en: … }"),
        Field(
          "description", .localized, required: true, zh: "栏目简介", en: "what it has",
          example: "{ zh: …, en: … }"),
        Field(
          "keywords", .localized, required: true, zh: "关键词", en: "keywords",
          example: "{ zh: …, en: … }"),
        Field(
          "type", .choice(columnTypes), required: true, zh: "政府网站规范的栏目类别",
          en: "its type in the rules for official sites", example: "政策文件"),
        Field(
          "max_age", .number(1...9999), zh: "最多多少天没有更新", en: "how many days it may go without news",
          example: "14"),
      ]), zh: "栏目", en: "a column",
      example: "{ name: { zh: … }, description: { zh: … }, keywords: { zh: … }, type: 政策文件 }")
  }

  /// The types of columns that the rules for official sites know.
  public static let columnTypes = [
    "首页", "概况信息", "机构职能", "负责人信息", "工作动态", "政策文件", "信息公开指南", "信息公开目录", "信息公开年报",
    "依申请公开", "数据发布", "数据开放", "政策解读", "回应关切", "办事服务", "咨询投诉", "征集调查", "在线访谈",
  ]
}
