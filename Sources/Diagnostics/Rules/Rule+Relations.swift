/// Relations.
extension Rule {
  /// An id names one thing.
  public static let duplicateId = Rule(
    "duplicate-id",
    title: Message(zh: "一个 id 只能指一样东西", en: "An id names one thing"),
    explanation: Message(
      zh: "单位、标题、图表和章节靠 id 或编号互相引用，也靠它们形成网址；重复了就不知道指的是哪一个。请给其中一个另起 id；已发布的不要改，以免链接失效。",
      en:
        "Units, headings, tables, charts and sections are referred to by their ids or numbers, and get their addresses from them; with two of a name nobody knows which is meant. Give one of them another id, and leave the one that is published already."
    ),
    example: .text(
      wrong: "## 目标 {#goals}\n\n## 措施 {#goals}",
      right: "## 目标 {#goals}\n\n## 措施 {#measures}"))

  /// Every page has an address of its own.
  public static let duplicateAddress = Rule(
    "duplicate-address",
    title: Message(zh: "每个页面要有自己的网址", en: "Every page has an address of its own"),
    explanation: Message(
      zh: "网址由文件名或 id 而来，有些由程序自动使用，例如任务总表的 tasks/。两个页面不能同用一个网址，大小写不同也算相同。请给其中一个改名。",
      en:
        "Addresses come from file names and ids, and a few belong to pages that the program makes, such as tasks/, the table of all tasks. Two pages cannot share one, and capitals make no difference. Rename one of the two."
    ),
    example: .init(
      wrong: ["pages/tasks.zh.md": "---\ntitle: 任务\npublished: 2023-03-02 09:00\n---\n\n正文。\n"],
      right: ["pages/duties.zh.md": "---\ntitle: 任务\npublished: 2023-03-02 09:00\n---\n\n正文。\n"]))

  /// Numbers follow each other without a gap.
  public static let numberGap = Rule(
    "number-gap",
    title: Message(zh: "任务和章节的编号要连续", en: "Tasks and sections are numbered without a gap"),
    explanation: Message(
      zh: "任务编号即文件中的条目序号，章节编号决定先后，都从 01 起、中间不缺号。缺号通常是漏了一个文件，或者文件名写错；请补上或改名。",
      en:
        "A task's number is its place in the document, a section's its place in the paper, from 01 on. A gap is mostly a file that is missing or misnamed: add it, or rename the ones after it."
    ),
    example: .init(
      wrong: ["papers/2023/03-annex.zh.md": "---\ntitle: 附录\n---\n\n正文。\n"],
      right: ["papers/2023/02-annex.zh.md": "---\ntitle: 附录\n---\n\n正文。\n"]))

  /// Times lie within what they belong to.
  public static let outsidePeriod = Rule(
    "outside-period",
    title: Message(
      zh: "活动时间要在宣传周之内，结束要晚于开始",
      en: "An event lies within its week and ends after it starts"),
    explanation: Message(
      zh: "活动的开始和结束都要落在 week.zh.md 写的起止日期之间，结束时间要晚于开始时间。请核对通知原文，改正写错的那一个。",
      en:
        "An event starts and ends between the days that week.zh.md gives, and its end is after its start. Compare with the notice, and correct the one that is wrong."
    ),
    example: .init(
      in: "weeks/2023/talk.zh.md",
      wrong: "---\ntitle: 讲座\nstart: 2023-04-28 09:00\n---\n\n讲座。\n",
      right: "---\ntitle: 讲座\nstart: 2023-04-26 09:00\n---\n\n讲座。\n"))

  /// A week is no longer than a month.
  public static let longWeek = Rule(
    "long-week", .warning, isAdjustable: true,
    title: Message(zh: "宣传周一般不超过31天", en: "A publicity week takes no more than 31 days"),
    explanation: Message(
      zh: "start 或 end 的年份、月份写错，宣传周就会变得很长，每一天都有一个页面。请核对；确实这么长的，可以不理。",
      en:
        "A slip in the year or the month of `start` or `end` makes a week very long, and each of its days has a page. Look both up; where it is really so long, leave it."
    ),
    example: .init(
      in: "weeks/2023/week.zh.md",
      wrong:
        "---\ntitle: 宣传周\nstart: 2023-04-20\nend: 2024-04-26\npublished: 2023-03-02\n---\n\n宣传周。\n",
      right:
        "---\ntitle: 宣传周\nstart: 2023-04-20\nend: 2023-04-26\npublished: 2023-03-02\n---\n\n宣传周。\n"
    ))

  /// A theme has a source.
  public static let themeWithoutSource = Rule(
    "theme-without-source", .warning, isAdjustable: true,
    title: Message(zh: "宣传周的主题要写出处", en: "The theme of a publicity week has a source"),
    explanation: Message(
      zh: "主题由上级统一公布，读者应能查到出处。请在 sources 中写明公布它的文件或报道。草稿不提示。",
      en:
        "A theme is set by those above, and readers can look it up: `sources` names the notice or the report that gives it. Nothing is said of drafts."
    ),
    example: .init(
      in: "weeks/2023/week.zh.md",
      wrong:
        "---\ntitle: 宣传周\nstart: 2023-04-20\nend: 2023-04-26\npublished: 2023-03-02\ntheme: 示例主题\n---\n\n宣传周。\n",
      right: """
        ---
        title: 宣传周
        start: 2023-04-20
        end: 2023-04-26
        published: 2023-03-02
        theme: 示例主题
        sources:
          - title: 宣传周活动方案
            issuer: 示例局
            date: 2023-03-01
        ---

        宣传周。

        """))

  /// What was announced does not change in silence.
  public static let unannouncedChange = Rule(
    "unannounced-change", .warning, isAdjustable: true,
    title: Message(
      zh: "时间、地点有变或活动取消，要写入 changes",
      en: "A new time, a new place or a cancellation is told in “changes”"),
    explanation: Message(
      zh: """
        宣传周和活动的 start、end、place、cancelled 与 git 上次提交的不同，而 changes 没有新的一项时提示：读者看不到\
        变更，订阅日历的人也可能得不到更新，因为日历的变更次数（SEQUENCE）就是 changes 的项数。上次提交还是草稿的\
        不提示。只有 check 和提交前的检查会查看 git；没有 git 时不提示。
        """,
      en: """
        The start, end, place or cancellation of a week or an event is not what the last commit in \
        git has, and `changes` has no new entry. Then readers are not told, and who subscribed to \
        the calendar may miss it, since its SEQUENCE is the number of entries. What was a draft in \
        the last commit may change. Only `check` and the hook ask git; without git nothing is said.
        """),
    example: .init(
      in: "weeks/2023/opening.zh.md",
      wrong: "---\ntitle: 启动\nstart: 2023-04-21 09:00\n---\n\n启动。\n",
      right: """
        ---
        title: 启动
        start: 2023-04-21 09:00
        changes:
          - date: 2023-04-18
            note: 开始时间由4月20日9时改为4月21日9时，因会场检修。
            was: 2023-04-20 09:00
        ---

        启动。

        """, foundBy: .history))

  /// What is quoted stands in the text.
  public static let quoteNotInText = Rule(
    "quote-not-in-text",
    title: Message(zh: "引用的文字要与正文一字不差", en: "What is quoted stands in the text, letter by letter"),
    explanation: Message(
      zh: "quote、documents、measures、sic 中的文字是页面上关系和清单的依据，必须照抄正文，标点、空格相同，不带 **。请从正文复制。",
      en:
        "The words under “quote”, “documents”, “measures” and “sic” prove what a page says of a document, so they are copied from the text with its punctuation and spaces, without `**`. Copy them again."
    ),
    example: .init(
      in: "plans/2023/02.zh.md",
      wrong: """
        ---
        title: 第二项
        number: 2
        chapter: 2
        units:
          - unit: bureau
            role: lead
            quote: 示例厅负责
        ---

        ## 措施 {#steps}

        由示例厅牵头。

        """,
      right: """
        ---
        title: 第二项
        number: 2
        chapter: 2
        units:
          - unit: bureau
            role: lead
            quote: 示例厅牵头
        ---

        ## 措施 {#steps}

        由示例厅牵头。

        """))

  /// A translation has the parts of its source.
  public static let translationParity = Rule(
    "translation-parity",
    title: Message(
      zh: "译文的各部分要与原文一一对应",
      en: "A translation has the parts of its source, in the same order"),
    explanation: Message(
      zh: "列表条目数、标题层级和 id、表格、图和术语，译文与原文应当相同，这样两种语言的编号和锚点才一致。请补译缺少的，或删去多出的。",
      en:
        "Lists have as many entries as in the source, and headings, tables, figures and terms stand in the same order under the same ids, so that numbers and anchors agree. Translate what is missing, or delete what is too much."
    ),
    example: .init(
      in: "plans/2023/plan.en.md",
      wrong:
        "---\ntitle: Notice\ndocument: Plan\nchapters: [Protection]\n---\n\nPlease carry it out.\n",
      right:
        "---\ntitle: Notice\ndocument: Plan\nchapters: [Protection, Use]\n---\n\nPlease carry it out.\n"
    ))

  /// Events that are named exist.
  public static let unknownEvent = Rule(
    "unknown-event",
    title: Message(zh: "提到的活动要有其文件", en: "An event that is named has its file"),
    explanation: Message(
      zh: "活动写作“宣传周/文件名”，例如 2022/opening，对应 weeks/2022/opening.zh.md。请核对拼写，或先写好活动文件。",
      en:
        "An event is written <week>/<file name>, such as 2022/opening for weeks/2022/opening.zh.md. Correct the name, or write the event's file first."
    ),
    example: .init(
      in: "news/2023-04-20-opened.zh.md",
      wrong: """
        ---
        title: 宣传周启动
        date: 2023-04-20
        published: 2023-04-20 09:00
        events: [2023/openning]
        ---

        启动。

        """,
      right: """
        ---
        title: 宣传周启动
        date: 2023-04-20
        published: 2023-04-20 09:00
        events: [2023/opening]
        ---

        启动。

        """))

  /// Tasks that are named exist.
  public static let unknownTask = Rule(
    "unknown-task",
    title: Message(zh: "提到的任务要有其文件", en: "A task that is named has its file"),
    explanation: Message(
      zh: "任务写作“要点/序号”，例如 2022/7，对应 plans/2022/07.zh.md。请核对年份和序号，或先写好任务文件。",
      en:
        "A task is written <plan>/<number>, such as 2022/7 for plans/2022/07.zh.md. Correct the plan or the number, or write the task's file first."
    ),
    example: .init(
      in: "papers/2023/01-start.zh.md",
      wrong: "---\ntitle: 概况\ntasks: [2023/9]\n---\n\n概况。\n",
      right: "---\ntitle: 概况\ntasks: [2023/2]\n---\n\n概况。\n"))

  /// Units that are named stand in the registry.
  public static let unknownUnit = Rule(
    "unknown-unit",
    title: Message(zh: "提到的单位要列在 units.yml", en: "A unit that is named stands in units.yml"),
    explanation: Message(
      zh: "单位用 units.yml 中的 id 来写，名称、译名和页面都从那里来。请核对拼写；新单位先在 units.yml 中登记。",
      en:
        "A unit is written by its id in units.yml, where its names come from. Correct the id, or add the unit there first."
    ),
    example: .init(
      in: "plans/2023/02.zh.md",
      wrong: """
        ---
        title: 第二项
        number: 2
        chapter: 2
        units:
          - unit: burau
            role: lead
            quote: 示例厅牵头
        ---

        ## 措施 {#steps}

        由示例厅牵头。

        """,
      right: """
        ---
        title: 第二项
        number: 2
        chapter: 2
        units:
          - unit: bureau
            role: lead
            quote: 示例厅牵头
        ---

        ## 措施 {#steps}

        由示例厅牵头。

        """))

  static let aboutRelations: [Rule] = [
    .duplicateId, .duplicateAddress, .numberGap, .outsidePeriod, .quoteNotInText,
    .translationParity, .unknownEvent, .unknownTask, .unknownUnit,
    .longWeek, .themeWithoutSource, .unannouncedChange,
  ]
}
