import Diagnostics
import Proofreading
import SiteModel

/// What a desk editor finds in the files that are no texts of their own: the settings, the units, the
/// terms and the data of white papers.
///
/// What cannot be read is left out; whoever needs it reports that.
struct DataReview {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var waivers: [Waiver] = []
  private let source: Language
  private let today: CivilDate?
  private let proofreader: Proofreader

  /// - Parameters:
  ///   - terms: the texts of the list of terms.
  ///   - source: the language of what says nothing else.
  ///   - today: the day that counts as today; without one nothing is in the future.
  init(
    of tree: ContentTree, _ data: DataFiles, terms: Prose?, source: Language, today: CivilDate?,
    _ proofreader: Proofreader
  ) {
    self.source = source
    self.today = today
    self.proofreader = proofreader
    review(tree[SiteRecord.path]?.source, with: terms)
    review(tree[UnitRegistry.path]?.source)
    for pair in data.all { review(pair.definition, with: pair.values.flatMap(values)) }
  }

  private func values(of file: SourceFile) -> Prose? {
    guard let table = CSVReader.read(file).table else { return nil }
    var prose = Prose(of: file, in: source)
    prose.addData(table)
    return prose
  }

  /// - Parameter other: the texts of a file that has no place for waivers, and shares those of `file`.
  private mutating func review(_ file: SourceFile?, with other: Prose? = nil) {
    var texts = other.map { [(prose: $0, besides: [Range<Int>]())] } ?? []
    defer { for text in texts { diagnostics += proofreader.diagnostics(of: text.prose) } }
    guard let file, file.textProblems().isEmpty,
      let node = try? YAMLReader.read(0..<file.bytes.count, of: file).get(),
      case .mapping(let members) = node.value
    else { return }
    var prose = Prose(of: file, in: source)
    prose.addData(node)
    if let today { diagnostics += node.pastDates.compactMap { $0.problem(in: file, on: today) } }
    // The other keys are read where they are needed.
    let own = members.filter { $0.key == "waivers" }
    var reader = FieldReader(
      YAMLNode(value: .mapping(own), range: node.range), of: file,
      owner: Message(name: file.path), keys: ["waivers"])
    let records = reader.waivers()
    diagnostics += reader.diagnostics
    texts.append((prose, records.map(\.value.quote.range)))
    waivers += records.map { Waiver($0, of: file, for: texts) }
  }
}
