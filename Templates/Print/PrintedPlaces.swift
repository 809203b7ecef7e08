import Markdown
import SiteModel

/// The places of a printed document that its texts can refer to, by the pages that they stand on.
struct PrintedPlaces {
  private var prefixes: [PagePath: String] = [:]
  private var names: Set<String> = []

  /// The name of a section, before those of its places.
  static func prefix(of section: PaperSection) -> String {
    "section/\(section.slug)"
  }

  /// The name of the place at which the text of a cover begins.
  static let cover = "cover"

  /// Takes in a text.
  mutating func add(_ subject: Subject, prefix: String, _ writing: Writing) {
    prefixes[subject.path] = prefix
    names.insert(prefix)
    for heading in writing.body.headings { names.insert("\(prefix)#\(heading.id)") }
    for id in writing.body.directives.compactMap(\.id) { names.insert("\(prefix)#\(id)") }
  }

  /// The name of what stands at `fragment` of the page at `path`; `nil` where the document does not
  /// have the page.
  func place(of path: PagePath, fragment: String?) -> String? {
    guard let prefix = prefixes[path] else { return nil }
    let name = fragment.map { "\(prefix)#\($0)" } ?? prefix
    return names.contains(name) ? name : prefix
  }

  /// The name of what a reference leads to.
  static func place(of target: PaperIndex.Target) -> String {
    let (section, id) = target.place
    return id.map { "\(prefix(of: section))#\($0)" } ?? prefix(of: section)
  }
}
