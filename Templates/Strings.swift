import SiteModel

/// The texts of the interface in one language.
///
/// Each stands here beside its translations, so that whoever changes one sees the others, and the
/// compiler finds a missing one.
struct Strings {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The text for the language.
  func text(zh: String, en: String) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

// MARK: The frame of every page

extension Strings {
  var skipToContent: String { text(zh: "跳到正文", en: "Skip to content") }
  var languages: String { text(zh: "语言", en: "Languages") }
  var columns: String { text(zh: "栏目", en: "Columns") }
  var breadcrumb: String { text(zh: "当前位置", en: "You are here") }
  var home: String { text(zh: "首页", en: "Home") }
  var neighbours: String { text(zh: "上一项和下一项", en: "Previous and next") }
  var previous: String { text(zh: "上一项", en: "Previous") }
  var next: String { text(zh: "下一项", en: "Next") }
  var machineReadable: String { text(zh: "机器可读：", en: "Machine-readable: ") }

  var draft: String { text(zh: "草稿，尚未发布", en: "Draft, not published") }

  /// What a page says that shows the source text because nobody has translated it.
  func notTranslated(from source: Language) -> String {
    text(
      zh: "本页尚无译文，以下是\(name(of: source))原文。",
      en: "This page has not been translated. The \(name(of: source)) text is shown.")
  }

  /// What a translated page says.
  func unofficialTranslation(from source: Language) -> String {
    text(
      zh: "非正式译文，以\(name(of: source))文本为准。",
      en: "Unofficial translation; the \(name(of: source)) text prevails.")
  }

  /// What the folded source text below a translation is called.
  func original(in source: Language) -> String {
    text(zh: "\(name(of: source))原文", en: "\(name(of: source)) original")
  }

  /// A language's name.
  func name(of language: Language) -> String {
    switch language {
    case .zh: text(zh: "中文", en: "Chinese")
    case .en: text(zh: "英文", en: "English")
    }
  }

  /// A column's name, where the office gives it none.
  func name(of column: Site.Column.ID) -> String {
    switch column {
    case .home: home
    case .plans: text(zh: "工作要点", en: "Work plans")
    case .tasks: text(zh: "重点任务", en: "Tasks")
    case .units: text(zh: "单位索引", en: "Units")
    case .weeks: text(zh: "宣传周", en: "Publicity weeks")
    case .papers: text(zh: "白皮书", en: "White papers")
    case .news: text(zh: "工作动态", en: "News")
    case .pages: text(zh: "网站说明", en: "About")
    }
  }
}

// MARK: The foot of every page

extension Strings {
  var aboutTheSite: String { text(zh: "关于网站", en: "About the site") }
  var feed: String { text(zh: "订阅（Atom）", en: "Feed (Atom)") }
  var siteMap: String { text(zh: "站点地图（XML）", en: "Site map (XML)") }
  var organiser: String { text(zh: "主办单位", en: "Organiser") }
  var contact: String { text(zh: "联系方式", en: "Contact") }
  var siteIDCode: String { text(zh: "网站标识码", en: "Site identification code") }
  var icp: String { text(zh: "ICP备案编号", en: "ICP record number") }
  var police: String { text(zh: "公安机关备案号", en: "Public security record number") }
  var conac: String { text(zh: "党政机关网站标识", en: "Party and government site mark") }
  var errorReport: String { text(zh: "我为政府网站找错", en: "Report an error on this site") }
  var open: String { text(zh: "打开", en: "Open") }
  /// What “open” opens, for people who hear the link alone.
  func open(_ name: String) -> String { text(zh: "打开：\(name)", en: "Open: \(name)") }
  var notConfigured: String { text(zh: "未配置", en: "Not configured") }
  var generatedWith: String { text(zh: "生成工具：Xuanzhi ", en: "Generated with Xuanzhi ") }
}

// MARK: The page for addresses that do not exist

extension Strings {
  var notFound: String { text(zh: "没有这个页面", en: "Page not found") }
  var notFoundAdvice: String {
    text(
      zh: "地址可能有误，或者页面已经移走。",
      en: "The address may be wrong, or the page may have moved.")
  }
  var toHome: String { text(zh: "回到首页", en: "Go to the home page") }
}

// MARK: Facts about a text

extension Strings {
  var source: String { text(zh: "来源", en: "Source") }
  var sources: String { text(zh: "资料来源", en: "Sources") }
  var published: String { text(zh: "发布时间", en: "Published") }
  var lastModified: String { text(zh: "更新日期", en: "Last modified") }
  var notStated: String { text(zh: "未标注", en: "Not stated") }
  var footnotes: String { text(zh: "注释", en: "Notes") }
  var backToText: String { text(zh: "回到正文的注", en: "Back to note") }
  var table: String { text(zh: "表格", en: "Table") }
  var asPrinted: String { text(zh: "原文如此", en: "As printed") }
  var documentNumber: String { text(zh: "发文字号", en: "Document number") }
  var documentDate: String { text(zh: "成文日期", en: "Date of the document") }
  var printDate: String { text(zh: "印发日期", en: "Printed and issued") }
  var issuer: String { text(zh: "发布单位", en: "Issuer") }
  var editionDate: String { text(zh: "版本日期", en: "Date of the edition") }
  var until: String { text(zh: "至", en: " to ") }
  var comma: String { text(zh: "，", en: ", ") }
  var enumerationComma: String { text(zh: "、", en: ", ") }

  /// A year.
  func year(_ year: Int) -> String { text(zh: "\(year)年", en: "\(year)") }
}

// MARK: Plans and tasks

extension Strings {
  var plan: String { text(zh: "工作要点", en: "Work plan") }
  var chapters: String { text(zh: "部分", en: "Chapters") }
  var chapterPrefix: String { text(zh: "第", en: "Chapter ") }
  var taskPrefix: String { text(zh: "任务", en: "Task ") }
  var tasks: String { text(zh: "任务", en: "Tasks") }
  var tasksByChapter: String { text(zh: "各部分的任务数", en: "Tasks by chapter") }
  var issuerAndAddressees: String { text(zh: "发文和主送", en: "Issuer and addressees") }
  var measures: String { text(zh: "措施", en: "Measures") }
  var documents: String { text(zh: "文中的文件", en: "Documents named in the text") }
  var references: String { text(zh: "相关内容", en: "Related pages") }
  var progress: String { text(zh: "进展", en: "Progress") }
  var progressNotPublished: String { text(zh: "未公布", en: "Not published") }
  var order: String { text(zh: "排列方式", en: "Order") }

  /// The heading of a task's text.
  func taskText(isTranslation: Bool) -> String {
    isTranslation ? text(zh: "译文", en: "Translation") : text(zh: "原文", en: "Text as issued")
  }

  /// The head of an official document: 发文机关标志.
  func documentHead(of issuer: String) -> String { text(zh: "\(issuer)文件", en: issuer) }

  /// The line that says whom an official document is addressed to.
  func addressees(_ names: [String]) -> String {
    text(zh: names.joined(separator: "，") + "：", en: names.joined(separator: "; ") + ":")
  }

  /// The end of the line that says who printed and issued a document, and when.
  func printed(_ date: CivilDate) -> String {
    text(zh: "\(self.date(date))印发", en: "Printed and issued on \(self.date(date))")
  }

  /// The title of an index of tasks in an order other than the usual.
  func tasks(_ column: String, by order: Subject.TaskOrder) -> String {
    text(zh: "\(column)（\(name(of: order))）", en: "\(column) \(name(of: order).lowercased())")
  }

  /// An order that tasks are listed in.
  func name(of order: Subject.TaskOrder) -> String {
    switch order {
    case .chapter: text(zh: "按部分", en: "By chapter")
    case .unit: text(zh: "按单位", en: "By unit")
    case .year: text(zh: "按年份", en: "By year")
    }
  }

  /// How far a task has come.
  func name(of state: PlanTask.Status.State) -> String {
    switch state {
    case .planned: text(zh: "计划中", en: "Planned")
    case .underway: text(zh: "进行中", en: "Under way")
    case .done: text(zh: "已完成", en: "Done")
    }
  }

  /// So many tasks.
  func taskCount(_ count: Int) -> String {
    text(zh: "\(count)项任务", en: count == 1 ? "1 task" : "\(count) tasks")
  }
}

// MARK: Units

extension Strings {
  var unit: String { text(zh: "单位", en: "Unit") }
  var units: String { text(zh: "单位", en: "Units") }
  var unitMatrix: String { text(zh: "单位与任务对照表", en: "Matrix of units and tasks") }
  var namesNoUnit: String { text(zh: "文中未提及单位", en: "The text names no unit") }
  var noTaskNamesUnit: String { text(zh: "没有任务提及", en: "No task names it") }
  var alsoTakesPart: String { text(zh: "其他相关内容", en: "Elsewhere") }
  var organisers: String { text(zh: "主办和协办", en: "Organisers and partners") }
  var contributors: String { text(zh: "参与单位", en: "Contributors") }
  var unitsByTasks: String { text(zh: "涉及任务最多的单位", en: "Units with most tasks") }
  var namingNote: String {
    text(
      zh: "原文没有指定牵头单位、配合单位或责任单位。这里只标明“文中提及”，不表示由该单位负责。",
      en: """
        The text assigns no lead, supporting or responsible unit. Units are listed because the \
        text names them; to be named is not to be responsible.
        """)
  }

  /// What is said of the units that a chart leaves out.
  func otherUnits(_ count: Int, tasksAtMost most: Int) -> String {
    text(
      zh: "其余\(count)个单位，每个至多\(taskCount(most))。",
      en: "Each of the other \(count) units has at most \(taskCount(most)).")
  }

  /// What a unit has to do with something.
  func name(of role: UnitRole) -> String {
    switch role {
    case .lead: text(zh: "牵头", en: "Lead")
    case .support: text(zh: "配合", en: "Support")
    case .named: text(zh: "文中提及", en: "Named in the text")
    case .issuer: text(zh: "发文", en: "Issuer")
    case .addressee: text(zh: "主送", en: "Addressee")
    case .organiser: text(zh: "主办", en: "Organiser")
    case .partner: text(zh: "协办", en: "Partner")
    case .contributor: text(zh: "参与编写", en: "Contributor")
    }
  }

  /// What a unit is.
  func name(of kind: ResponsibleUnit.Kind) -> String {
    switch kind {
    case .body: text(zh: "机构", en: "Organisations")
    case .area: text(zh: "层级、系统和区域", en: "Levels, systems and areas")
    case .platform: text(zh: "平台、中心和窗口", en: "Platforms, centres and windows")
    case .group: text(zh: "服务对象", en: "Those whom the work serves")
    }
  }
}

// MARK: Weeks, papers and news

extension Strings {
  var theme: String { text(zh: "主题", en: "Theme") }
  var dates: String { text(zh: "日期", en: "Dates") }
  var programme: String { text(zh: "日程", en: "Programme") }
  var namesNoEvent: String { text(zh: "资料中没有列出活动。", en: "The sources name no events.") }
  var gallery: String { text(zh: "口号和海报", en: "Slogans and posters") }
  var eventPlace: String { text(zh: "地点", en: "Place") }
  var servedTasks: String { text(zh: "对应的任务", en: "Tasks that it serves") }
  var reportedTasks: String { text(zh: "所报告的任务", en: "Tasks reported on") }
  var relatedTasks: String { text(zh: "相关任务", en: "Related tasks") }

}

// MARK: The parts of a white paper

extension Strings {
  var contents: String { text(zh: "目录", en: "Contents") }
  var abstract: String { text(zh: "摘要", en: "Abstract") }
  var listOfTables: String { text(zh: "表目录", en: "List of tables") }
  var listOfFigures: String { text(zh: "图目录", en: "List of figures") }
  var onThisPage: String { text(zh: "本部分内容", en: "In this section") }
  var wholePaper: String { text(zh: "全文", en: "Full text") }
  var revisions: String { text(zh: "修订记录", en: "Revision history") }
  var citation: String { text(zh: "引用格式", en: "How to cite") }
  var notIssued: String {
    text(
      zh: "没有发布单位，不作为正式出版物引用。", en: "No unit has issued it; it is not to be cited as a publication."
    )
  }
  var colon: String { text(zh: "：", en: ": ") }
  var semicolon: String { text(zh: "；", en: "; ") }
  var fullStop: String { text(zh: "。", en: ". ") }
  var openingParenthesis: String { text(zh: "（", en: " (") }
  var closingParenthesis: String { text(zh: "）", en: ")") }
  var sourceLabel: String { text(zh: "来源：", en: "Source: ") }
  var dataAsOf: String { text(zh: "数据截至", en: "Data as of ") }
  var downloadData: String { text(zh: "下载数据：", en: "Download the data: ") }
  var chartData: String { text(zh: "图中数据", en: "Data of the chart") }
  var axisNote: String {
    text(zh: "数值轴不从零开始。", en: "The value axis does not start at zero.")
  }
  var landmarks: String { text(zh: "导航点", en: "Landmarks") }
  var startOfText: String { text(zh: "正文", en: "Start of the text") }
  var bookAccessibility: String {
    text(
      zh: "有目录和各级标题，图有文字说明和数据表，表格有表头。",
      en: """
        It has a table of contents and headings; figures have text alternatives and tables of their \
        data; tables have header cells.
        """)
  }
  var note: String { text(zh: "提示", en: "Note") }
  var important: String { text(zh: "重要", en: "Important") }
  var example: String { text(zh: "示例", en: "Example") }

  /// The title of the page that holds a whole paper.
  func wholePaper(_ title: String) -> String {
    text(zh: "\(title)（全文）", en: "\(title) (full text)")
  }

  /// The heading of the footnotes of one section among others.
  func footnotes(ofSection number: Int) -> String {
    text(zh: "\(sectionName(number))注释", en: "Notes to \(sectionName(number))")
  }

  /// The unit of a whole table: （单位：亿元）.
  func unit(_ unit: String) -> String { text(zh: "（单位：\(unit)）", en: "(\(unit))") }

  /// The unit of a whole table on paper, in a line above it: 单位：亿元.
  func unitLine(_ unit: String) -> String { text(zh: "单位：\(unit)", en: "Unit: \(unit)") }

  /// The unit of a column: （亿元）.
  func unitOfColumn(_ unit: String) -> String { text(zh: "（\(unit)）", en: "(\(unit))") }

  /// The size of a file.
  func fileSize(_ bytes: Int) -> String {
    let kibibytes = max(1, (bytes + 1023) / 1024)
    return kibibytes < 1024
      ? "\(kibibytes) KB" : "\(kibibytes / 1024).\(kibibytes % 1024 * 10 / 1024) MB"
  }
}
