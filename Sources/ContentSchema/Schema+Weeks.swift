import SiteModel

/// Publicity weeks and their events.
extension Schema {
  static let week = Schema(
    .week, zh: "宣传周", en: "a publicity week",
    [
      Field(
        "start", .date, required: true, zh: "开始日期", en: "the first day", example: "2022-04-20"),
      Field("end", .date, required: true, zh: "结束日期", en: "the last day", example: "2022-04-26"),
      Field("theme", .text, translation: .text, zh: "主题", en: "the theme", example: "…"),
      Field("slogans", .texts, translation: .texts, zh: "宣传标语", en: "slogans", example: "[…]"),
      pictures("posters", zh: "海报", en: "posters"),
      changes,
      units(
        [.organiser, .partner], zh: "单位：organiser 主办，partner 协办",
        en: "units; role is organiser or partner"),
      tasks,
    ])

  static let event = Schema(
    .event, zh: "宣传周的活动", en: "an event of a publicity week",
    [
      Field(
        "start", .moment, required: true, zh: "开始时间，钟点不详则只写日期",
        en: "when it starts; the date alone while the time is not known",
        example: "2022-04-20 09:00"),
      Field("end", .moment, zh: "结束时间", en: "when it ends", example: "2022-04-20 11:00"),
      Field("place", .text, translation: .text, zh: "地点", en: "the place", example: "…"),
      Field("audience", .text, translation: .text, zh: "面向谁", en: "whom it is for", example: "…"),
      Field(
        "participation", .text, translation: .text, zh: "参加方式", en: "how to take part",
        example: "…"),
      Field(
        "cancelled", .flag, zh: "取消时写 true，并在 changes 中说明",
        en: "true when it does not take place; `changes` says why", example: "true"),
      changes,
      pictures("pictures", zh: "图片", en: "pictures"),
      units(
        [.organiser, .partner], zh: "单位：organiser 主办，partner 协办",
        en: "units; role is organiser or partner"),
      tasks,
    ])

  private static let changes = Field(
    "changes",
    .maps([
      Field(
        "date", .date, required: true, zh: "变更日期", en: "when it was changed",
        example: "2022-04-18"),
      Field(
        "note", .text, required: true, translation: .text, zh: "变更内容",
        en: "what is different now", example: "…"),
      Field(
        "was", .moment, zh: "改期的，写原定的开始时间",
        en: "when it was to start before, where that has changed", example: "2022-04-20 09:00"),
    ]), translation: .texts, zh: "公布后的变更，最近的在前",
    en: "what was changed after it was announced, the last change first",
    example: "[{ date: 2022-04-18, note: … }]")

  private static func pictures(_ key: String, zh: String, en: String) -> Field {
    Field(
      key,
      .maps([
        Field(
          "image", .text, required: true, zh: "media/ 中图片的路径",
          en: "the path of an image in media/", example: "../../media/poster.png"),
        Field(
          "alt", .text, required: true, translation: .text, zh: "图片的替代文字",
          en: "what the image shows",
          example: "…"),
      ]), translation: .texts, zh: zh, en: en,
      example: "[{ image: ../../media/poster.png, alt: … }]")
  }
}
