public import Diagnostics
public import SiteModel

/// What somebody who adds to the content has to know of it.
///
/// It is there even while texts have errors.
public struct Outline: Sendable {
  /// A unit that can issue a plan.
  public struct Unit: Sendable {
    /// Its id.
    public let id: String
    /// What it is called, in all languages, in full and short.
    public let names: [String]
  }

  /// A plan that tasks can be added to.
  public struct Plan: Sendable {
    /// The name of its folder.
    public let id: String
    /// The titles of its chapters.
    public let chapters: [String]
    /// The number of its next task.
    public let nextTask: Int
  }

  /// A week that events can be added to.
  public struct Week: Sendable {
    /// The name of its folder.
    public let id: String
    /// The first day and the last, where they are known.
    public let days: ClosedRange<CivilDate>?
  }

  /// A white paper that sections can be added to.
  public struct Paper: Sendable {
    /// The name of its folder.
    public let id: String
    /// The number of its next section.
    public let nextSection: Int
  }

  /// The languages, the source language first.
  public let languages: [Language]
  /// The units, in the order of the file.
  public let units: [Unit]
  /// The file of the units; `nil` where there is none.
  public let unitsFile: SourceFile?
  /// The plans in the order of their ids; so are the others.
  public let plans: [Plan]
  /// The weeks.
  public let weeks: [Week]
  /// The white papers.
  public let papers: [Paper]
  /// The paths of all files.
  public let paths: Set<String>

  init(tree: ContentTree, site: Site, registry: UnitRegistry, library: Library) {
    languages = site.languages
    units = registry.units.map { unit in
      let names = [unit.name, unit.fullName].compactMap(\.self)
      return Unit(id: unit.id.value, names: names.flatMap(\.values))
    }
    unitsFile = tree[UnitRegistry.path]?.source
    paths = Set(tree.files.map(\.source.path))
    let keys = library.keys.values.map(\.key)
    plans = library.entries { key, record -> Plan? in
      guard case .plan(let id) = key, case .plan(let record) = record else { return nil }
      let numbers = keys.compactMap { key in
        if case .task(id, let number) = key { number } else { nil as Int? }
      }
      return Plan(
        id: id, chapters: record.chapters?.value.map(\.value) ?? [],
        nextTask: Self.firstFree(besides: numbers))
    }.map(\.picked)
    weeks = library.entries { key, record -> Week? in
      guard case .week(let id) = key, case .week(let record) = record else { return nil }
      var days: ClosedRange<CivilDate>?
      if let start = record.start?.value, let end = record.end?.value, start <= end {
        days = start...end
      }
      return Week(id: id, days: days)
    }.map(\.picked)
    papers = library.entries { key, _ -> Paper? in
      guard case .paper(let id) = key else { return nil }
      let numbers = keys.compactMap { key in
        if case .section(id, let number, _) = key { number } else { nil as Int? }
      }
      return Paper(id: id, nextSection: Self.firstFree(besides: numbers))
    }.map(\.picked)
  }

  /// The first number from 1 that is not taken, since numbers have no gaps.
  private static func firstFree(besides numbers: [Int]) -> Int {
    let taken = Set(numbers)
    return (1...).first { !taken.contains($0) } ?? 1
  }
}

extension ContentLoader {
  /// The outline of the project whose folder is `root`; none where the settings are broken, which
  /// the diagnostics say.
  public static func outline(root: String) async -> (outline: Outline?, diagnostics: [Diagnostic]) {
    let tree = ContentTree(root: root)
    var diagnostics = tree.diagnostics
    let (site, _, registry) = settings(in: tree, Options(), &diagnostics)
    let errors = diagnostics.filter { $0.severity == .error }.sorted()
    guard let site, let registry, errors.isEmpty else { return (nil, errors) }
    let library = await Library(
      tree.files, languages: site.languages, words: WordListFile.read(in: tree).list,
      includesDrafts: true, unreadable: [], after: nil)
    return (Outline(tree: tree, site: site, registry: registry, library: library), [])
  }
}
