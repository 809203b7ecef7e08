/// White papers and their data.
extension Rule {
  /// Charts can be drawn from their data.
  public static let chartData = Rule(
    "chart-data",
    title: Message(zh: "图的数据要画得出来", en: "A chart can be drawn from its data"),
    explanation: Message(
      zh: "一张图只画数字列，各列单位相同，数量在该图形的限度之内，且有数据。请改 series 的列，或者换图形、分成几张图。",
      en:
        "A chart draws columns of numbers that share a unit, with values in them, and no more than its form can show. Name other columns, take another form, or draw several charts."
    ),
    example: .data(
      wrong: .init(
        charts: "charts:\n  - { id: c, form: bar, finding: { zh: 上升, en: Up }, series: [year] }\n"),
      right: .init(
        charts: "charts:\n  - { id: c, form: bar, finding: { zh: 上升, en: Up }, series: [count] }\n")
    ))

  /// CSV files and their definitions have the same columns.
  public static let csvColumn = Rule(
    "csv-column",
    title: Message(
      zh: "CSV 的列与 yml 中写的一致", en: "A CSV file has the columns that its definition names"),
    explanation: Message(
      zh: "CSV 第一行是各列的字段，要与 yml 的 columns 完全相同；图表引用的列也要在其中。请改正拼写，或补上缺少的列。",
      en:
        "The first line of a CSV file has the keys of its columns, the same as under “columns” in the yml file; tables and charts name columns among them. Correct the key, or add the column."
    ),
    example: .data(wrong: .init(csv: "year,counts\n2022,3\n2023,4\n"), right: .init()))

  /// Rows of a CSV file have as many cells as its first.
  public static let csvRow = Rule(
    "csv-row",
    title: Message(
      zh: "CSV 每行的格数相同，引号成对", en: "The rows of a CSV file have the same number of cells"),
    explanation: Message(
      zh: "少一个逗号，数字就会串到别的列；文字里有逗号或引号时，整格要用引号括起来。请对照第一行补上或删去逗号。",
      en:
        "With a comma missing, figures would slip into another column; a cell with a comma or a quotation mark in it stands in quotation marks. Compare the row with the first line."
    ),
    example: .data(wrong: .init(csv: "year,count\n2022,3\n2023\n"), right: .init()))

  /// Cells hold what their column is for.
  public static let csvValue = Rule(
    "csv-value",
    title: Message(zh: "CSV 的值要与列的类型相符", en: "A cell holds what its column is for"),
    explanation: Message(
      zh: "数字列只写数字，不带千位逗号、“约”或单位，年份写四位；空格表示没有数据。请改值，或把列改为 type: text；千位逗号 check --fix 会去掉。",
      en:
        "A column of numbers holds digits, without commas between thousands, words or units; a year has four digits; an empty cell is a figure that there is not. Correct the value, or make the column one of type text; `check --fix` takes the commas out."
    ),
    example: .data(wrong: .init(csv: "year,count\n2022,3\n2023,约4\n"), right: .init()))

  /// Tables, figures and terms have what they need.
  public static let exhibit = Rule(
    "exhibit",
    title: Message(
      zh: "图、表、术语要写全标题和 id，并放在白皮书章节中",
      en: "Tables, figures and terms have a caption and an id, in a section of a white paper"),
    explanation: Message(
      zh: "白皮书的图表按顺序编号，靠 [标题] 和 {#id} 显示和引用，区块里只放一个表或一张图。请补上缺少的部分；普通页面直接写表格或图片。",
      en:
        "The tables and figures of a white paper are numbered, shown under their [caption] and referred to by their {#id}; each holds one table or one image. Add what is missing; on other pages write the table or the image alone."
    ),
    example: .data(
      wrong: .init(section: "::table{#tt}\n\n::table{#t}\n"), right: .init()))

  /// Figures say where they come from.
  public static let missingSource = Rule(
    "missing-source",
    title: Message(
      zh: "数据、图表和引文要注明来源", en: "Figures, tables and quotations say where they come from"),
    explanation: Message(
      zh: "没有来源的数字不能公布。请在 yml 或文件头写 sources，在图表后写 source=来源的 id；引文写 :::quote[《文件》，位置]。",
      en:
        "A figure without a source is not published. Write `sources:` in the yml file or the front matter, and source=id behind a table; a quotation is written :::quote[《the document》, the place]."
    ),
    example: .text(
      wrong: ":::quote\n保护知识产权就是保护创新。\n:::",
      right: ":::quote[《示例讲话》，第一段]\n保护知识产权就是保护创新。\n:::"))

  /// What a data file defines is shown.
  public static let unusedData = Rule(
    "unused-data", .warning, isAdjustable: true,
    title: Message(zh: "定义的图表要在章节中用到", en: "A table or chart that is defined is shown"),
    explanation: Message(
      zh: "yml 里定义了而没有章节用到的图表，读者看不到，多半是忘了放。请在正文写一行 ::table{#id} 或 ::chart{#id}，或删去定义。",
      en:
        "A table or chart of a data file that no section shows was mostly forgotten. Put a line ::table{#id} or ::chart{#id} where it belongs, or delete the definition."
    ),
    example: .data(wrong: .init(section: "正文。\n"), right: .init()))

  /// A unit means the same in every language, once its shift is counted.
  public static let unitShift = Rule(
    "unit-shift",
    title: Message(
      zh: "各语言的计量单位换算后要相等", en: "A unit is the same in every language, its shift counted"),
    explanation: Message(
      zh: "CSV 只写一种单位的数。英文的单位与中文差10的几次方，就在这一列写 shift，页面换算后再显示；单位相同则不写。",
      en:
        "A CSV file has its numbers in one unit. Where the English unit differs from the Chinese one by a power of ten, `shift` in the column says which, and the page converts the numbers; where both are the same, there is no `shift`."
    ),
    example: .data(
      wrong: .init(unit: ", unit: { zh: 亿元, en: billion yuan }"),
      right: .init(unit: ", unit: { zh: 亿元, en: billion yuan }, shift: { en: -1 }")))

  static let aboutPapers: [Rule] = [
    .chartData, .csvColumn, .csvRow, .csvValue, .exhibit, .missingSource, .unitShift, .unusedData,
  ]
}

/// A section of a white paper with a data file.
private struct DataFiles {
  var section: String?
  var csv = "year,count\n2022,3\n2023,4\n"
  /// What the definition of a column says of its unit.
  var unit = ""
  /// Charts to define in the place of a table.
  var charts: String?

  var files: [String: Rule.Example.File] {
    let shown = section ?? (charts == nil ? "::table{#t}\n" : "::chart{#c}\n")
    return [
      "papers/2023/01-start.zh.md": "---\ntitle: 概况\n---\n\n\(shown)",
      "papers/2023/data/d.csv": .text(csv),
      "papers/2023/data/d.yml": .text(
        """
        title: { zh: 件数, en: Cases }
        sources:
          - { title: 台账 }
        columns:
          - { key: year, type: year, name: { zh: 年份, en: Year } }
          - { key: count, type: number, name: { zh: 件数, en: Cases }\(unit) }

        """ + (charts ?? "tables:\n  - { id: t }\n")),
    ]
  }
}

extension Rule.Example {
  /// An example of a section with a data file.
  fileprivate static func data(wrong: DataFiles, right: DataFiles) -> Rule.Example {
    Rule.Example(wrong: wrong.files, right: right.files)
  }
}
