/// Rules about numbers, document numbers and dates in texts.
extension Rule {
  /// Numbers in a form that is mixed or wrong.
  public static let numberForm = Rule(
    "number-form", .warning, isAdjustable: true,
    title: Message(
      zh: "数字写法规范、前后一致",
      en: "Numbers are written in one right form"),
    explanation: Message(
      zh: "数字用半角，中间不加空格；不写“3万5千”“百分之20”这类混合形式；同一篇里的年份不一处用汉字、一处用数字（GB/T 15835）。书名号和引号里的照原样。",
      en:
        "Digits are half-width and without spaces; forms such as 3万5千 and 百分之20 are not used; one text does not write years in two ways (GB/T 15835). Titles and quotations stay as they are."
    ),
    example: .text(
      wrong: "全年共２０件。",
      right: "全年共20件。"))

  /// A hyphen between two years.
  public static let yearRange = Rule(
    "year-range", .warning, isAdjustable: true,
    title: Message(
      zh: "年份起止之间用一字线",
      en: "A dash stands between two years"),
    explanation: Message(
      zh: "年份的起止用一字线“—”（GB/T 15834），不用连字符；英文用“–”。原文如此的，用“sic”或“waivers”注明。",
      en:
        "A range of years has the dash — in Chinese (GB/T 15834) and – in English, not a hyphen. Where the original has the hyphen, say so in “sic” or “waivers”."
    ),
    example: .text(
      wrong: "规划期为2021-2035年。",
      right: "规划期为2021—2035年。"))

  /// A document number in a text that is not written as the standard has it.
  public static let citedDocumentNumber = Rule(
    "cited-document-number", .warning, isAdjustable: true,
    title: Message(
      zh: "发文字号写法规范",
      en: "Document numbers are written as the standard has them"),
    explanation: Message(
      zh: "发文字号由机关代字、年份、序号组成，年份用六角括号〔〕括入，序号不加“第”、不编虚位（GB/T 9704）。",
      en:
        "A document number is the office's short name, the year in 〔〕, and a number without 第 and without zeros before it (GB/T 9704)."
    ),
    example: .text(
      wrong: "见示例发[2022]01号。",
      right: "见示例发〔2022〕1号。"))

  /// A plan's document number that is not written as the standard has it.
  public static let documentNumber = Rule(
    "document-number", .error, isAdjustable: true,
    title: Message(
      zh: "文件的发文字号写法规范",
      en: "A plan's document number is written as the standard has it"),
    explanation: Message(
      zh: "“number”是文件自己的发文字号，会出现在页面、元数据和引用里，照文件首页写：机关代字、〔年份〕、序号、“号”。年份与“year”相符；上年印发的，比“year”早一年。",
      en:
        "“number” is the document's own number; pages, metadata and citations show it. Write it as the document does: the office's short name, 〔year〕, number, 号. Its year is that of “year”, or the one before for a plan that was issued then."
    ),
    example: .init(
      wrong: [
        "plans/2023/plan.zh.md":
          "---\ntitle: 通知\ndocument: 要点\nissuer: ip-office\nnumber: 示例发(2023)1号\ndate: 2023-03-01\nyear: 2023\npublished: 2023-03-02 09:00\nchapters: [保护, 运用]\n---\n\n请落实。\n",
        "plans/2023/plan.en.md":
          "---\ntitle: Notice\ndocument: Plan\nnumber: Example No. 1\nchapters: [Protection, Use]\n---\n\nPlease carry it out.\n",
      ],
      right: [
        "plans/2023/plan.zh.md":
          "---\ntitle: 通知\ndocument: 要点\nissuer: ip-office\nnumber: 示例发〔2023〕1号\ndate: 2023-03-01\nyear: 2023\npublished: 2023-03-02 09:00\nchapters: [保护, 运用]\n---\n\n请落实。\n",
        "plans/2023/plan.en.md":
          "---\ntitle: Notice\ndocument: Plan\nnumber: Example No. 1\nchapters: [Protection, Use]\n---\n\nPlease carry it out.\n",
      ]))

  /// A day in a text that the calendar does not have.
  public static let impossibleDate = Rule(
    "impossible-date", .warning, isAdjustable: true,
    title: Message(
      zh: "正文里的日期存在",
      en: "The days that a text names exist"),
    explanation: Message(
      zh: "正文写到的日期要在日历上有，例如没有2月30日。",
      en: "A day that a text names is in the calendar: there is no 30 February."),
    example: .text(
      wrong: "2023年2月30日启动。",
      right: "2023年2月28日启动。"))

  /// A weekday that does not go with its date.
  public static let wrongWeekday = Rule(
    "wrong-weekday", .warning, isAdjustable: true,
    title: Message(
      zh: "日期与星期相符",
      en: "A date and its weekday agree"),
    explanation: Message(
      zh: "写在日期旁的星期要与日期相符；不符的，多半有一个写错了，读者会白跑一趟。",
      en:
        "The weekday beside a date goes with it. Where it does not, one of them is wrong, and readers come in vain."
    ),
    example: .text(
      wrong: "2022年5月20日（星期四）启动。",
      right: "2022年5月20日（星期五）启动。"))

  /// A text that was published or changed before its own date.
  public static let dateOrder = Rule(
    "date-order", .warning, isAdjustable: true,
    title: Message(
      zh: "先成文，再印发、上网，修改在后",
      en: "A text is dated first, then printed and published, then changed"),
    explanation: Message(
      zh:
        "“printed”“published”“lastmod”早于“date”的，或“lastmod”早于“published”的，必有一个写错了。发稿日期不实是检查的单项否决项（国办秘函〔2019〕19号）。",
      en:
        "Where “printed”, “published” or “lastmod” is before “date”, or “lastmod” before “published”, one of them is wrong. Untrue dates of publication fail a whole site at inspections (国办秘函〔2019〕19号)."
    ),
    example: .init(
      in: "news/2023-03-02-issued.zh.md",
      wrong: "---\ntitle: 印发\ndate: 2023-03-02\npublished: 2023-03-01 09:00\n---\n\n印发。\n",
      right: "---\ntitle: 印发\ndate: 2023-03-02\npublished: 2023-03-02 09:00\n---\n\n印发。\n"))
}
