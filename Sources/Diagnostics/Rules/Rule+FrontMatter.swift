/// Front matter and YAML.
extension Rule {
  /// A key stands once.
  public static let duplicateKey = Rule(
    "duplicate-key",
    title: Message(zh: "同一个字段只写一次", en: "A key stands once"),
    explanation: Message(
      zh: "字段重复时，一般的 YAML 程序只取其中一个而不作声，结果难料。请保留对的那一个。",
      en:
        "Where a key stands twice, most programs take one of the two without a word. Keep the right one."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "---\ntitle: 示例\npublished: 2023-03-02 09:00\ntitle: 样例\n---\n",
      right: "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n"))

  /// A text starts with its front matter.
  public static let frontMatter = Rule(
    "front-matter",
    title: Message(
      zh: "文件以两行 --- 之间的文件头开头", en: "A text starts with front matter between two lines `---`"),
    explanation: Message(
      zh: "标题、日期等写在文件最前面的两行 --- 之间。请让第一行正好是 ---，在最后一个字段之后再写一行 ---。",
      en:
        "The title, the date and the like stand at the very start between two lines `---`. Make the first line `---`, and write another `---` after the last key."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "# 示例\n\n正文。\n",
      right: "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n正文。\n"))

  /// Dates exist and are written as years, months and days.
  public static let invalidDate = Rule(
    "invalid-date",
    title: Message(
      zh: "日期写作 YYYY-MM-DD，且确有其日", en: "A date is written YYYY-MM-DD, and the calendar has it"),
    explanation: Message(
      zh:
        "日期统一写作 2022-05-20，需要时刻时写作 2022-05-20 09:00；2 月 30 日这样的日期多半是笔误。请对照原文改正；只是写法不同的，check --fix 会改。",
      en:
        "Dates are written 2022-05-20, with a time 2022-05-20 09:00; a 30 February is mostly a slip. Compare with the document; where only the form differs, `check --fix` mends it."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "---\ntitle: 示例\npublished: 2023年3月2日\n---\n",
      right: "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n"))

  /// Values are among those that a key may have.
  public static let invalidValue = Rule(
    "invalid-value",
    title: Message(zh: "字段的值要在允许的范围内", en: "A value is one that its key can have"),
    explanation: Message(
      zh: "有的字段只收固定的几个词，有的要与文件名、编号或校验位一致。提示会列出可用的值；请照此改正。",
      en:
        "Some keys take certain words only; others must agree with the file's name, a number or a check digit. The message names what is possible."
    ),
    example: .init(
      in: "weeks/2023/opening.zh.md",
      wrong: """
        ---
        title: 启动
        start: 2023-04-20 09:00
        units:
          - unit: ip-office
            role: organizer
        ---

        启动。

        """,
      right: """
        ---
        title: 启动
        start: 2023-04-20 09:00
        units:
          - unit: ip-office
            role: organiser
        ---

        启动。

        """))

  /// Keys that a file needs are there.
  public static let missingKey = Rule(
    "missing-key",
    title: Message(zh: "必填的字段要写上", en: "The keys that a file needs are there"),
    explanation: Message(
      zh: "没有标题、编号等必填项，页面就不完整。提示会给出一行可照抄的写法；各类文件的必填项见 docs/content-model.md。",
      en:
        "A page is not whole without its title, its number and so on. The message shows a line to copy; docs/content-model.md lists the keys of each kind of file."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "---\npublished: 2023-03-02 09:00\n---\n",
      right: "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n"))

  /// Facts are written once.
  public static let translatedFact = Rule(
    "translated-fact",
    title: Message(zh: "译文不重复写事实", en: "A translation does not repeat facts"),
    explanation: Message(
      zh: "编号、日期、单位等事实只写在原文文件里，译文自动取用；写两遍迟早会不一致。请从译文中删去这个字段。",
      en:
        "Numbers, dates and units are written once, in the source's file, and the translation takes them from there; written twice they would differ some day. Delete the key here."
    ),
    example: .init(
      in: "plans/2023/01.en.md",
      wrong: "---\ntitle: Task 1\nnumber: 1\n---\n\nRevise the Rules.\n",
      right: "---\ntitle: Task 1\n---\n\nRevise the Rules.\n"))

  /// Keys are those that the kind of file has.
  public static let unknownKey = Rule(
    "unknown-key",
    title: Message(zh: "只用这类文件规定的字段", en: "A file has the keys of its kind only"),
    explanation: Message(
      zh: "拼错的字段若被忽略，内容就会悄悄丢失，所以不认识的字段一律报错。提示会给出最接近的字段；请改正或删去。",
      en:
        "A misspelt key that was passed over would lose what it says, so an unknown one is an error. The message names the nearest; correct it, or delete it."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "---\ntitle: 示例\npublshed: 2023-03-02\n---\n",
      right: "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n"))

  /// Values have the form that their key asks for.
  public static let wrongType = Rule(
    "wrong-type",
    title: Message(zh: "值的形式要与字段相符", en: "A value has the form that its key asks for"),
    explanation: Message(
      zh: "有的字段要一段文字，有的要数字，有的要列表（每行一个“- ”），有的要成对的字段和值。请按提示的写法改。",
      en:
        "Some keys take a text, some a number, some a list (a line with “- ” for each entry), some a map of keys and values. Write it as the message shows."
    ),
    example: .init(
      in: "plans/2023/02.zh.md",
      wrong: """
        ---
        title: 第二项
        number: 二
        chapter: 2
        ---

        ## 措施 {#steps}

        """,
      right: """
        ---
        title: 第二项
        number: 2
        chapter: 2
        ---

        ## 措施 {#steps}

        """))

  /// Front matter and data files are YAML.
  public static let yaml = Rule(
    "yaml",
    title: Message(zh: "文件头要符合 YAML 的写法", en: "Front matter is YAML"),
    explanation: Message(
      zh: "冒号后有空格的文字、以特殊符号开头的文字要加引号，缩进用空格，引号和括号要成对。请按提示改那一行。",
      en:
        "A text with a colon and a space, or that starts with a special sign, stands in quotation marks; lines are indented with spaces; quotation marks and brackets are closed. Mend the line that is named."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "---\ntitle: 通知: 示例\npublished: 2023-03-02 09:00\n---\n",
      right: "---\ntitle: \"通知: 示例\"\npublished: 2023-03-02 09:00\n---\n"))

  /// Front matter does without YAML's rare features.
  public static let yamlFeature = Rule(
    "yaml-feature",
    title: Message(
      zh: "不用 YAML 的锚点、别名、标签等功能", en: "Front matter does without anchors, aliases and tags"),
    explanation: Message(
      zh: "这些功能少有人懂，还会让几行文字变得无比庞大，所以一律不收；以 & * ! 开头的文字往往只是漏了引号。请把值写全或加引号。",
      en:
        "Few know them, and three lines of them can fill a machine's memory, so they are refused; a text that starts with & * or ! mostly lacks its quotation marks. Write the value out, or quote it."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "---\ntitle: &a 示例\npublished: 2023-03-02 09:00\n---\n",
      right: "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n"))

  static let aboutFrontMatter: [Rule] = [
    .duplicateKey, .frontMatter, .invalidDate, .invalidValue, .missingKey, .translatedFact,
    .unknownKey, .wrongType, .yaml, .yamlFeature,
  ]
}
