import Diagnostics
import Markdown
import SiteModel

/// White papers.
extension Assembler {
  mutating func assemblePapers() -> [WhitePaper] {
    let entries = library.entries { key, record -> (String, PaperRecord)? in
      guard case .paper(let id) = key, case .paper(let record) = record else { return nil }
      return (id, record)
    }
    let papers = entries.compactMap { entry, picked -> WhitePaper? in
      let (id, record) = picked
      let issuer = record.issuer.flatMap { unit($0, of: entry) }
      let units = mentions(record.units, of: entry)
      let changes = localized(record.revisions.map(\.value.changes), "revisions", of: entry)
      let revisions = record.revisions.enumerated().map { index, revision in
        WhitePaper.Revision(date: revision.value.date, changes: changes.map { $0[index] })
      }
      guard let article = article(of: entry), let year = record.year else { return nil }
      return WhitePaper(
        id: id, article: article, year: year, issuer: issuer, date: record.date?.value,
        edition: localized(record.edition, "edition", of: entry),
        revisions: revisions.sorted { $1.date < $0.date },
        units: units, isbn: record.isbn, issn: record.issn)
    }
    return papers.sorted { ($1.year, $0.id) < ($0.year, $1.id) }
  }

  /// The sections in the folder `id` by number, without a gap.
  ///
  /// Where their paper is not there, they are checked, and none comes back.
  mutating func assembleSections(
    of paper: WhitePaper?, in id: String, _ known: KnownTasks
  ) -> [PaperSection] {
    let entries = library.entries { key, record -> (Int, String, SectionRecord)? in
      guard case .section(id, let number, let slug) = key,
        case .section(let record) = record
      else { return nil }
      return (number, slug, record)
    }
    reportSharedNumbers(entries.map { ($0.picked.0, $0.entry) })
    let numbers = library.keys.values.compactMap { value -> Int? in
      if case .section(id, let number, _) = value.key { number } else { nil }
    }
    reportGaps(
      in: Set(numbers), folder: "Content/papers/\(id)", what: Message(zh: "部分", en: "section"))
    return entries.compactMap { entry, picked -> PaperSection? in
      let (number, slug, record) = picked
      let tasks = tasks(record.tasks, of: entry, known)
      let units = mentions(record.units, of: entry)
      guard let article = article(of: entry, partOf: paper?.article), let paper else { return nil }
      return PaperSection(
        paper: paper, number: number, slug: slug, article: article, tasks: tasks, units: units)
    }.sorted { $0.number < $1.number }
  }

  /// What each paper numbers and names, by the paper's id.
  ///
  /// The references of every text are checked on the way.
  mutating func assembleIndexes(
    of papers: [WhitePaper], _ sections: [PaperSection]
  ) -> [String: PaperIndex] {
    var indexes: [String: PaperIndex] = [:]
    var checks: [String: ReferenceCheck] = [:]
    for paper in papers {
      var assembler = PaperAssembler(
        paper: paper, languages: site.languages, waitingIds: idsInDrafts(of: paper))
      let parts = sections.filter { $0.paper.id == paper.id }.compactMap { section in
        library.entries[ContentKey(section)].map {
          PaperAssembler.Part(section: section, entry: $0)
        }
      }
      let index = assembler.index(of: parts, data: library.data)
      assembler.diagnostics.forEach { report($0) }
      indexes[paper.id] = index
      // Where something could not be understood, nobody knows what is missing.
      if !assembler.lacksDefinitions, !parts.contains(where: \.entry.source.lacksDirectives) {
        checks[paper.id] = ReferenceCheck(of: index, brokenIds: assembler.brokenIds)
      }
    }
    for entry in library.entries.values { checkReferences(of: entry, checks) }
    return indexes
  }

  /// The ids of what sections show that are not published yet.
  private func idsInDrafts(of paper: WhitePaper) -> Set<String> {
    guard !options.includesDrafts else { return [] }
    let drafts = library.entries.values.filter { entry in
      guard case .section(paper.id, _, _) = entry.source.key else { return false }
      return library.isDraft(entry)
    }
    return Set(drafts.flatMap { $0.source.body.directives.compactMap(\.id) })
  }

  private mutating func checkReferences(
    of entry: Library.Entry, _ checks: [String: ReferenceCheck]
  ) {
    // What a draft refers to may be in another draft.
    guard options.includesDrafts || !library.isDraft(entry) else { return }
    let check: ReferenceCheck
    switch entry.source.key {
    case .paper(let paper), .section(let paper, _, _):
      guard let known = checks[paper] else { return }
      check = known
    default:
      check = ReferenceCheck(of: nil)
    }
    for file in [entry.source] + entry.translations.values {
      check.problems(of: file).forEach { report($0) }
    }
    guard case .section = entry.source.key else { return }
    for file in entry.translations.values where !file.lacksDirectives && !file.isUnwritten {
      PaperParity.problems(of: file, to: entry.source).forEach { report($0) }
    }
  }

  private mutating func reportSharedNumbers(_ entries: [(number: Int, entry: Library.Entry)]) {
    var first: [Int: String] = [:]
    for (number, entry) in entries {
      let path = entry.source.file.path
      guard let other = first[number] else {
        first[number] = path
        continue
      }
      report(
        Diagnostic(
          .duplicateId, path: path,
          Message(zh: "两个部分的编号都是 \(number)", en: "two sections have the number \(number)"),
          help: Message(zh: "给其中一个换一个编号", en: "give one of them another number"),
          notes: [.init(Message(zh: "另一个", en: "the other one"), path: other)]))
    }
  }
}
