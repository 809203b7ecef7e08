/// Texts and their translations.
extension Rule {
  /// The source has changed since somebody last held the translation beside it.
  public static let outdatedTranslation = Rule(
    "outdated-translation", .warning, isAdjustable: true,
    title: Message(
      zh: "原文改动后，译文要跟着改", en: "A translation keeps up with its source"),
    explanation: Message(
      zh: """
        译文的 front matter 记录了它所依据的原文各段的指纹。原文有改动、新增、移动或删除的段落，\
        译文就过期了，读者会在页面上看到提示。只改格式（加粗、换行、列表符号）不算改动。\
        用 xuanzhi translations 查看新旧原文，改好译文后运行 xuanzhi translations accept。
        """,
      en: """
        The front matter of a translation records fingerprints of the source's blocks. Once one of \
        them is changed, added, moved or deleted, the translation is outdated, and its page tells \
        readers so. Formatting alone, such as bold type or line breaks, is no change. See the old \
        and the new source with `xuanzhi translations`, mend the translation, and run \
        `xuanzhi translations accept`.
        """),
    example: .init(
      wrong: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n共12件。\n",
        "pages/x.en.md":
          "---\ntitle: Title\ntranslated: 2023-03-02\nsource_blocks: [1ab94c0d, 28dd2140]\n---\n\n12 in all.\n",
      ],
      right: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n共12件。\n",
        "pages/x.en.md":
          "---\ntitle: Title\ntranslated: 2023-03-02\nsource_blocks: [1ab94c0d, fb603c8a]\n---\n\n12 in all.\n",
      ]))

  /// Nobody has recorded what the translation was made from.
  public static let unrecordedTranslation = Rule(
    "unrecorded-translation", .warning, isAdjustable: true,
    title: Message(
      zh: "译文要记录它所依据的原文", en: "A translation records what it was made from"),
    explanation: Message(
      zh: """
        没有记录，就不知道原文后来是否改过。对照原文核对译文，然后运行 xuanzhi translations accept。\
        整个网站都没有记录时不提示。
        """,
      en: """
        Without the record nobody knows whether the source has changed since. Compare the \
        translation with its source, then run `xuanzhi translations accept`. A site on which no \
        translation has a record hears nothing of this.
        """),
    example: .init(
      wrong: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n共12件。\n",
        "pages/x.en.md":
          "---\ntitle: Title\ntranslated: 2023-03-02\nsource_blocks: [1ab94c0d, fb603c8a]\n---\n\n12 in all.\n",
      ],
      right: [
        "pages/about.en.md": recorded(
          "title: About", "345c18ec, 7198190a", "![A small square](../media/square.png)"),
        "plans/2023/01.en.md": recorded(
          "title: Task 1\ndocuments: [Rules]\nmeasures: [Revise the Rules]",
          "a1cb3123, b4c96e5a, 38020e0d, d690e385", "Revise the Rules."),
        "plans/2023/plan.en.md": recorded(
          "title: Notice\ndocument: Plan\naddressees: [The bureaus]\nchapters: [Protection, Use]",
          "ce3f730b, b095fc46, aaea8b38, e74cfe5d, e7b4d9e0, 1cb3e923", "Please carry it out."),
      ]))

  /// A translation with its record, in the examples.
  private static func recorded(_ keys: String, _ blocks: String, _ body: String) -> Example.File {
    "---\n\(keys)\ntranslated: 2023-03-02\nsource_blocks: [\(blocks)]\n---\n\n\(body)\n"
  }

  /// The translation has other headings, tables, images, links or notes than its source.
  public static let structureDiffers = Rule(
    "structure-differs", .warning, isAdjustable: true,
    title: Message(
      zh: "译文与原文的结构一致", en: "A translation has the structure of its source"),
    explanation: Message(
      zh: """
        译文应有与原文相同的列表字段和摘要、各级标题、段落数、表格（行数、列数）、图片、站内链接和脚注，顺序也相同。译文可以多加脚注，\
        也可以链接到站外的译文语言页面。
        """,
      en: """
        A translation has the summary and the lists of its source's front matter, and in the same \
        order its headings, as many paragraphs, its tables with their rows and columns, its images, its links into the \
        site and its footnotes. It may have footnotes of its own, and lead to other pages outside \
        the site.
        """),
    example: .init(
      wrong: [
        "pages/x.zh.md":
          "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n## 甲\n\n正文。\n\n### 乙\n\n正文。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\n## A\n\nText.\n\n## B\n\nText.\n",
      ],
      right: [
        "pages/x.zh.md":
          "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n## 甲\n\n正文。\n\n### 乙\n\n正文。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\n## A\n\nText.\n\n### B\n\nText.\n",
      ]))

  /// A block of a translation is still in the language of the source.
  public static let untranslatedBlock = Rule(
    "untranslated-block", .warning, isAdjustable: true,
    title: Message(
      zh: "译文里没有未译的段落", en: "No part of a translation is left in the language of the source"),
    explanation: Message(
      zh: """
        译文里的标题、段落、列表项或表格若多半是汉字，就是还没有译。《》“”里的名称和引文不算，`:::quote`里的原话也不算。
        """,
      en: """
        A title, a paragraph, an item or a table that is mostly Chinese in an English text has not \
        been translated. Titles in 《》, quotations in “” and words of others in `:::quote` may stay \
        as they are.
        """),
    example: .init(
      wrong: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n\n加强保护。\n\n促进运用。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\nMore protection.\n\n促进运用。\n",
      ],
      right: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n\n加强保护。\n\n促进运用。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\nMore protection.\n\nMore use.\n",
      ]))

  /// A number of the source is not in the translation, or the other way round.
  public static let numbersDiffer = Rule(
    "numbers-differ", .warning, isAdjustable: true,
    title: Message(
      zh: "译文的数字与原文相等", en: "A translation has the numbers of its source"),
    explanation: Message(
      zh: """
        逐段比较原文和译文的数字、日期、编号，换算单位后再比：3.5亿等于350 million，1.2万等于12,000，\
        2022年5月20日等于20 May 2022，第（七）项等于(7)。一方写数字、另一方写文字（26项、twenty-six）也算相等。\
        site.yml、units.yml 和数据文件里写在一起的两种语言也比较。
        """,
      en: """
        The numbers, dates and enumerations of both texts are compared block by block, after \
        their units are converted: 3.5亿 is 350 million, 1.2万 is 12,000, 2022年5月20日 is \
        20 May 2022, （七） is (7). Digits in one text and words in the other are equal too. \
        The texts of site.yml, units.yml and data files, where both languages stand together, are \
        compared as well.
        """),
    example: .init(
      wrong: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n共12件，金额3.5亿元。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\n13 cases, worth 350 million yuan.\n",
      ],
      right: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n共12件，金额3.5亿元。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\n12 cases, worth 350 million yuan.\n",
      ]))

  /// A text that stands in all languages at one place lacks one of them.
  public static let missingLanguage = Rule(
    "missing-language", .warning, isAdjustable: true,
    title: Message(
      zh: "设置、单位和数据文件的文字各种语言都有",
      en: "The texts of settings, units and data files are in every language"),
    explanation: Message(
      zh: """
        site.yml、units.yml 和白皮书数据文件里，一处文字的各种语言写在一起。缺一种，这种语言的页面就显示原文。
        """,
      en: """
        In site.yml, units.yml and the data files of white papers, a text stands in all languages at \
        one place. Where one is missing, the pages in that language show the source.
        """),
    example: .init(
      in: "units.yml",
      wrong: .text(bureaus("{ zh: 示例厅 }")), right: .text(bureaus("{ zh: 示例厅, en: Bureau }"))))

  /// Two units, of which the second has the name, in the examples.
  private static func bureaus(_ name: String) -> String {
    """
    units:
      - { id: ip-office, kind: body, name: { zh: 示例局, en: Office } }
      - { id: bureau, kind: body, name: \(name) }

    """
  }

  /// The list of terms cannot be read.
  public static let termList = Rule(
    "term-list",
    title: Message(zh: "术语表格式正确", en: "The list of terms is well formed"),
    explanation: Message(
      zh: """
        Content/terms.tsv 首行是列名，以后每行一个术语，列之间用制表符（Tab）分开。每个术语在各种语言中都要有\
        规定的译名，原文的词不能重复，禁用的写法不能同时是规定的写法。
        """,
      en: """
        The first line of Content/terms.tsv names the columns, and each other line is a term, with \
        tabs between the columns. A term has an approved form in every language; no two have the \
        same source form, and no forbidden form is approved too.
        """),
    example: .init(
      in: "terms.tsv", wrong: .text(header + "专利\t\t\t\t\t\t\t\n"),
      right: .text(header + "专利\tpatent\t\t\t\t\t\t\n")))

  /// A translation does not use the approved form of a term of its source.
  public static let termMissing = Rule(
    "term-missing", .warning, isAdjustable: true,
    title: Message(
      zh: "译文使用规定的译名", en: "A translation uses the approved terms"),
    explanation: Message(
      zh: """
        原文出现 Content/terms.tsv 中的术语，同一页的译文就要有规定的译名。较长的术语优先：有“知识产权保护”\
        的地方，不再要求单独的“知识产权”。英文不分大小写，单复数都可以；专名不在此列，见 term-changed。
        """,
      en: """
        Where a source has a term of Content/terms.tsv, the translation of the page has its \
        approved form. Longer terms come first: 知识产权保护 does not ask for 知识产权 once more. In \
        English, case and plural make no difference, names apart: see term-changed.
        """),
    example: .init(
      wrong: [
        "terms.tsv": .text(header + "商标\ttrademark\t\t\t\t\t\t\n"),
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n注册商标。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\nRegistered brands.\n",
      ],
      right: [
        "terms.tsv": .text(header + "商标\ttrademark\t\t\t\t\t\t\n"),
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n注册商标。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\nRegistered trademarks.\n",
      ]))

  /// A text uses a form of a term that the office has forbidden.
  public static let termForbidden = Rule(
    "term-forbidden", .warning, isAdjustable: true,
    title: Message(zh: "不使用禁用的写法", en: "Forbidden variants of terms are not used"),
    explanation: Message(
      zh: "Content/terms.tsv 列为禁用的写法不能出现，请改用规定的写法。引用其他文件的文字不检查。",
      en: """
        A variant that Content/terms.tsv forbids is not used; write the approved form. The words \
        of other documents, in quotations, are left alone.
        """),
    example: .init(
      wrong: [
        "terms.tsv": .text(header + "商标\ttrademark\t\ttrade mark\t\t\t\t\n"),
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n注册商标的商标。\n",
        "pages/x.en.md":
          "---\ntitle: Title\n---\n\nThe trade mark of a registered trademark.\n",
      ],
      right: [
        "terms.tsv": .text(header + "商标\ttrademark\t\ttrade mark\t\t\t\t\n"),
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n注册商标的商标。\n",
        "pages/x.en.md":
          "---\ntitle: Title\n---\n\nThe trademark of a registered trademark.\n",
      ]))

  /// A name that never changes is written with other capitals, or in another number.
  public static let termChanged = Rule(
    "term-changed", .warning, isAdjustable: true,
    title: Message(zh: "专名的写法不变", en: "Names never change"),
    explanation: Message(
      zh: """
        Content/terms.tsv 中 fixed 列写了 yes 的是专名，大小写和单复数都照表中的写法。弯撇号和直撇号算相同；\
        句首的字母可以大写；全部大写的缩写，如果全部写成小写，按别的词看待。引用其他文件的文字不检查。
        """,
      en: """
        A term with yes in the column fixed of Content/terms.tsv is a name: its capitals and its \
        number are those of the list. Curly and straight apostrophes are the same, a sentence may \
        begin with a capital, and an abbreviation all in lower case is taken for another word. The \
        words of other documents, in quotations, are left alone.
        """),
    example: .init(
      wrong: [
        "terms.tsv": .text(header + "示例日\tExample Day\t\t\t\t\tyes\t\n"),
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n\n示例日。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\nThe example day.\n",
      ],
      right: [
        "terms.tsv": .text(header + "示例日\tExample Day\t\t\t\t\tyes\t\n"),
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n\n示例日。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\nThe Example Day.\n",
      ]))

  /// The first line of a list of terms, in the examples.
  private static let header =
    "zh\ten\tforbidden_zh\tforbidden_en\tdefinition_zh\tdefinition_en\tfixed\tsource\n"

  static let aboutTranslations: [Rule] = [
    .outdatedTranslation, .unrecordedTranslation, .structureDiffers, .untranslatedBlock,
    .numbersDiffer, .missingLanguage, .termList, .termMissing, .termForbidden, .termChanged,
  ]
}
