import Diagnostics

/// What the preview says in its own pages, in the language of its reader.
struct PreviewWords {
  let language: Message.Language

  /// The BCP 47 tag of the language.
  var languageTag: String { language == .zh ? "zh-CN" : "en" }

  private func say(zh: String, en: String) -> String {
    Message(zh: zh, en: en)[language]
  }

  func counts(errors: Int, warnings: Int) -> String {
    let errorWords = say(zh: "\(errors) 个错误", en: "\(errors) error\(errors == 1 ? "" : "s")")
    let warningWords = say(
      zh: "\(warnings) 个警告", en: "\(warnings) warning\(warnings == 1 ? "" : "s")")
    let parts = [errors > 0 ? errorWords : nil, warnings > 0 ? warningWords : nil]
    return parts.compactMap { $0 }.joined(separator: say(zh: "，", en: ", "))
  }

  func heading(hasErrors: Bool) -> String {
    hasErrors
      ? say(
        zh: "内容有误，页面还是上一次无误时的样子",
        en: "The content has errors; the page is as it was before them")
      : warnings
  }

  var status: String { say(zh: "预览概况", en: "Preview status") }
  var close: String { say(zh: "收起", en: "Hide") }
  var sideBySide: String { say(zh: "中英对照", en: "Side by side") }
  var errors: String { say(zh: "错误", en: "Errors") }
  var warnings: String { say(zh: "警告", en: "Warnings") }
  var drafts: String { say(zh: "草稿", en: "Drafts") }
  var pages: String { say(zh: "页面", en: "Pages") }
  var nothing: String { say(zh: "无", en: "None") }
  var checking: String { say(zh: "正在检查……", en: "Checking …") }
  var nothingToShow: String {
    say(
      zh: "改正错误后，页面会自动出现。", en: "The page appears here as soon as the errors are mended.")
  }

  var oldSource: String { say(zh: "译文所据的原文", en: "The source as translated") }
  var newSource: String { say(zh: "现在的原文", en: "The source today") }

  /// What stands at a block whose source is not what it was.
  func mark(_ kind: PageComparison.Change.Kind) -> String {
    switch kind {
    case .changed: say(zh: "原文已改", en: "Source changed")
    case .added: say(zh: "原文新增", en: "New in the source")
    case .moved: say(zh: "原文移动了位置", en: "Moved in the source")
    case .deleted: say(zh: "原文已删", en: "Deleted in the source")
    }
  }

  func andMore(_ count: Int) -> String {
    say(zh: "另有 \(count) 项", en: "and \(count) more")
  }

  func lastLoad(_ duration: Duration) -> String {
    let milliseconds = Int(duration / .milliseconds(1))
    return say(zh: "上次加载用时 \(milliseconds) 毫秒", en: "The last load took \(milliseconds) ms")
  }
}
