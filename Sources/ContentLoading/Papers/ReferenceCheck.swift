import Diagnostics
import Markdown
import SiteModel

/// Checks the references of texts to what a white paper numbers and names.
struct ReferenceCheck {
  /// What the texts' paper numbers; `nil` for texts of no paper.
  private let index: PaperIndex?
  /// Ids that are there but wrong, which has been reported.
  private let brokenIds: Set<String>

  /// A check of texts whose paper numbers `index`.
  init(of index: PaperIndex?, brokenIds: Set<String> = []) {
    self.index = index
    self.brokenIds = brokenIds
  }

  /// The references of `text` that lead nowhere.
  func problems(of text: ParsedFile) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    text.body.forEachInline { inline in
      guard case .reference(let id, let range) = inline, index?[id] == nil,
        !brokenIds.contains(id)
      else { return }
      diagnostics.append(
        Diagnostic(
          .brokenReference, in: text.file, at: range,
          index == nil
            ? Message(zh: "只有白皮书才有可引用的编号", en: "only a white paper has numbers to refer to")
            : Message(zh: "这本白皮书里没有 id“\(id)”", en: "nothing in this paper has the id “\(id)”"),
          help: index.map { Self.mend(id, among: $0) }
            ?? Message(
              zh: #"写成链接，如 [第 7 项任务](../plans/2022/07.zh.md)；要写方括号本身就写 \["#,
              en: #"write a link, such as [task 7](../plans/2022/07.zh.md), or \[ for the sign"#)))
    }
    return diagnostics
  }

  private static func mend(_ id: String, among index: PaperIndex) -> Message {
    if let near = nearestName(to: id, among: index.ids) {
      return Message(zh: "你是不是想写 [@\(near)]？", en: "did you mean [@\(near)]?")
    }
    guard !index.ids.isEmpty else {
      return Message(
        zh: "先给要引用的表、图或标题写上 id，如 {#\(id)}",
        en: "give the table, the figure or the heading that is meant an id first, such as {#\(id)}")
    }
    return Message(
      zh: "可用的 id：\(Message.list(index.ids).zh)", en: "the ids are: \(Message.list(index.ids).en)")
  }
}
