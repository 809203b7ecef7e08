import Diagnostics
import Markdown
import SiteModel

/// Numbers what the sections of one white paper show, and checks what they say of each other.
struct PaperAssembler {
  /// A section with the files that it was read from.
  struct Part {
    let section: PaperSection
    let entry: Library.Entry
  }

  /// A table or chart that a data file defines, until a section places it.
  struct Definition {
    let content: Exhibit.Content
    let title: Localized<String>
    let set: DataSet
    let file: SourceFile
    let range: Range<Int>
  }

  let paper: WhitePaper
  let languages: [Language]
  /// The ids that drafts show, which no section lacks.
  let waitingIds: Set<String>
  var diagnostics: [Diagnostic] = []
  var dataSets: [DataSet] = []
  /// By id.
  var definitions: [String: Definition] = [:]
  /// The ids of what is there but wrong, which has been reported.
  var brokenIds: Set<String> = []
  /// Whether a data file could not be understood, so that what it defines is not known.
  var lacksDefinitions = false
  var exhibits: [Exhibit] = []
  private(set) var targets: [String: PaperIndex.Target] = [:]
  private var places: [String: Diagnostic.Note] = [:]

  init(paper: WhitePaper, languages: [Language], waitingIds: Set<String>) {
    self.paper = paper
    self.languages = languages
    self.waitingIds = waitingIds
  }

  /// What the paper's `parts`, in order, and its data files number and name.
  mutating func index(of parts: [Part], data: DataFiles) -> PaperIndex {
    for (name, pair) in data.pairs(of: paper.id) { read(name, pair) }
    for part in parts {
      nameSection(part)
      nameHeadings(of: part)
      for directive in part.entry.source.body.directives { take(directive, of: part) }
    }
    reportUnplaced()
    return PaperIndex(exhibits: exhibits, dataSets: dataSets, targets: targets)
  }

  // MARK: Names

  mutating func name(
    _ id: String, _ target: PaperIndex.Target, in file: ParsedFile, at range: Range<Int>
  ) {
    let place = range.isEmpty ? nil : file.file.place(at: range.lowerBound)
    let isSection = if case .section = target { true } else { false }
    let note = Diagnostic.Note(
      isSection
        ? Message(zh: "有一个部分用了这个名称", en: "this section has the name")
        : Message(zh: "第一次用在这里", en: "first used here"), path: file.file.path,
      place: place)
    if let first = places[id] {
      // Two of one text have been reported with it.
      if first.path == file.file.path, first.place != nil { return }
      report(
        .duplicateId, in: file.file, at: range,
        Message(zh: "这本白皮书里已经有 id“\(id)”", en: "the id “\(id)” is taken already in this paper"),
        help: Message(zh: "换一个 id", en: "choose another id"), notes: [first])
      return
    }
    places[id] = note
    targets[id] = target
  }

  /// Names a section; two of one name have one address, which is reported elsewhere.
  private mutating func nameSection(_ part: Part) {
    if case .section = targets[part.section.slug] { return }
    name(part.section.slug, .section(part.section), in: part.entry.source, at: 0..<0)
  }

  /// Names the headings whose writers gave them an id; the other ids repeat in every section.
  private mutating func nameHeadings(of part: Part) {
    for heading in part.entry.source.body.headings where !heading.id.utf8.starts(with: "s-".utf8) {
      name(
        heading.id, .heading(part.section, id: heading.id, number: heading.number),
        in: part.entry.source, at: part.entry.source.body.range(ofHeading: heading.id))
    }
  }

  mutating func report(
    _ rule: Rule, in file: SourceFile, at range: Range<Int>, _ message: Message, help: Message,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(rule, in: file, at: range, message, help: help, notes: notes))
  }
}

extension Document {
  /// The place of a heading that its writer gave an id, as near as it is known.
  fileprivate func range(ofHeading id: String) -> Range<Int> {
    for block in blocks {
      if case .heading(_, id, _) = block.content { return block.offset..<(block.offset + 1) }
    }
    return 0..<0
  }
}
