import Charts
import Diagnostics

extension Chart.Problem {
  /// What is wrong.
  var message: Message {
    switch self {
    case .nothingToDraw: Message(zh: "没有可画的数值", en: "there is no value to draw")
    case .tooManyCategories(let limit):
      Message(
        zh: "这种图最多有 \(limit) 个柱或点", en: "a chart of this form has at most \(limit) bars or points")
    case .tooManySeries(let limit):
      Message(zh: "这种图最多有 \(limit) 个系列", en: "a chart of this form has at most \(limit) series")
    case .tooManyMarks(let limit):
      Message(zh: "一张图最多有 \(limit) 根柱或条", en: "a chart has at most \(limit) columns or bars")
    case .unevenSeries(let label):
      Message(
        zh: "“\(label)”的数值个数与图的行数不同",
        en: "“\(label)” has another number of values than the chart has rows")
    case .unclearTarget:
      Message(
        zh: "进度图只有一个目标：一个数值，或第二个系列",
        en: "a progress chart has one target: a value, or a second series")
    case .tooLong(let text, let limit):
      Message(
        zh: "“\(text)”超过 \(limit) 个字，图里放不下",
        en: "“\(text)” is longer than \(limit) characters, and would not fit into a chart")
    case .outOfRange(let text):
      Message(zh: "“\(text)”太大，画不出来", en: "“\(text)” is too large to draw")
    }
  }

  /// How to mend it.
  var help: Message {
    switch self {
    case .nothingToDraw:
      Message(
        zh: "在 CSV 文件里填上数值，或去掉这张图", en: "fill in values in the CSV file, or take the chart out")
    case .tooManyCategories, .tooManyMarks:
      Message(zh: "减少行数，或改用表格", en: "show fewer rows, or show a table instead")
    case .tooManySeries:
      Message(zh: "分成几张图，或改用表格", en: "divide it into several charts, or show a table instead")
    case .unevenSeries: Message(zh: "每一行都给它一格", en: "give every row a cell for it")
    case .unclearTarget:
      Message(
        zh: "写 `target: { value: …, name: … }`，或在 `series` 里写两列",
        en: "write `target: { value: …, name: … }`, or name two columns in `series`")
    case .tooLong: Message(zh: "把名称写短一些", en: "write a shorter name")
    case .outOfRange: Message(zh: "用大一些的单位", en: "use a larger unit")
    }
  }
}
