import Diagnostics
import Markdown

extension Directive.Name {
  /// What a message calls a part of the text that is marked so.
  var inWords: Message {
    let word =
      switch self {
      case .chart: "统计图"
      case .example: "示例"
      case .figure: "插图"
      case .important: "重要提示"
      case .note: "提示"
      case .quote: "引文"
      case .table: "表"
      case .term: "名词"
      }
    return Message(zh: word, en: rawValue)
  }
}
