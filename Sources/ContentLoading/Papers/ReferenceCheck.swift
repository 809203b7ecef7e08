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
            ? "only a white paper has numbers to refer to"
            : "nothing in this paper has the id “\(id)”",
          help: index.map { Self.mend(id, among: $0) }
            ?? #"write a link, such as [task 7](../plans/2022/07.zh.md), or \[ for the sign"#))
    }
    return diagnostics
  }

  private static func mend(_ id: String, among index: PaperIndex) -> String {
    if let near = nearestName(to: id, among: index.ids) { return "did you mean [@\(near)]?" }
    return "the ids are: \(index.ids.joined(separator: ", "))"
  }
}
