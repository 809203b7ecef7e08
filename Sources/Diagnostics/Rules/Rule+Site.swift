/// The site.
extension Rule {
  /// What an official site must say is filled in.
  public static let notConfigured = Rule(
    "not-configured", .warning, isAdjustable: true,
    title: Message(
      zh: "政府网站应当公布的信息要填写齐全",
      en: "What an official site must state is filled in"),
    explanation: Message(
      zh:
        "主办单位、联系方式、网站标识码、备案号、栏目说明、发布时间等是政府网站的规定内容，缺少时页面只能注明“未配置”。请在 site.yml 或该文件的文件头中补上；加 --strict 时不予发布。",
      en:
        "The organiser, the contact, the identifiers, the columns and the time of publication are what the rules for official sites ask for; without them the pages say that they are not configured. Fill them in, in site.yml or in the file's front matter; with --strict nothing is published before."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "---\ntitle: 示例\n---\n\n正文。\n",
      right: "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n正文。\n"))

  /// Nothing is published before its day.
  public static let future = Rule(
    "future", .warning, isAdjustable: true,
    title: Message(
      zh: "已经发生的事，日期不得晚于本次构建的日期",
      en: "What has happened is not dated after today"),
    explanation: Message(
      zh:
        "“published”“date”“lastmod”“printed”“as_of”写的都是已经发生的事，晚于“今天”的多半是笔误。请改正日期，或者到那一天再发布；“今天”由 --now 指定，默认为最后一次提交的日期。",
      en:
        "“published”, “date”, “lastmod”, “printed” and “as_of” say when something happened, so a later day is mostly a slip. Correct it, or publish on that day; today is what --now says, else the day of the last commit."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "---\ntitle: 示例\npublished: 2032-03-02 09:00\n---\n\n正文。\n",
      right: "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n正文。\n"))

  static let aboutSite: [Rule] = [.notConfigured, .future]
}
