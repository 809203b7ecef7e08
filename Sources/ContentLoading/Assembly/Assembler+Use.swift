import Diagnostics
import SiteModel

/// What is published and never reached.
extension Assembler {
  /// Warns of plain pages that no text links to, and of media files that no text uses.
  mutating func checkUse(of publication: Publication) {
    var linked: Set<String> = []
    var used: Set<Route> = []
    for subject in publication.subjects {
      used.formUnion(subject.media)
      for target in subject.article?.writing.values.flatMap(\.targets.values) ?? [] {
        if case .page(let path, _) = target, path.path != subject.path.path {
          linked.insert(path.path)
        }
      }
    }
    for page in publication.pages where !page.isInFoot {
      let subject = Subject.page(page)
      guard !linked.contains(subject.path.path), let path = file(of: subject) else { continue }
      report(
        Diagnostic(
          .orphanPage, path: path,
          Message(zh: "没有任何文章链接到这一页", en: "no text links to this page"),
          help: Message(
            zh: "在相关的文章里加上链接；不用了就删去",
            en: "link to it from a text that it belongs to, or delete it")))
    }
    for file in publication.media where !used.contains(file.route) {
      report(
        Diagnostic(
          .unusedMedia, path: file.contentPath,
          Message(zh: "没有任何文章用到这个文件", en: "no text uses this file"),
          help: Message(
            zh: "用上它，或从 media/ 中删去：它会随网站公开",
            en: "use it, or take it out of media/: it is published with the site")))
    }
  }
}
