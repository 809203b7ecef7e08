import Diagnostics
import Markdown
import SiteModel

/// The directives of a paper that number and name something.
extension PaperAssembler {
  mutating func take(_ directive: Directive, of part: Part) {
    switch directive.name {
    case .note, .important, .example, .quote: break
    case .term:
      guard let id = directive.id else { return }
      let labels = localized(of: directive, part) { $0.label }
      name(
        id, .term(part.section, id: id, labels), in: part.entry.source, at: directive.range)
    case .table, .figure, .chart:
      if directive.isLeaf { place(directive, of: part) } else { show(directive, of: part) }
    }
  }

  /// Takes a table or chart of a data file.
  private mutating func place(_ directive: Directive, of part: Part) {
    let file = part.entry.source
    guard let id = directive.id else {
      return report(
        .exhibit, in: file.file, at: directive.range, "this does not say what to show",
        help: "write the id from the data file: ::\(directive.name.rawValue){#id}")
    }
    guard let definition = definitions[id] else {
      guard !lacksDefinitions, brokenIds.insert(id).inserted else { return }
      let near = nearestName(to: id, among: definitions.keys)
      return report(
        .exhibit, in: file.file, at: directive.range,
        "no data file of this paper defines “\(id)”",
        help: near.map { "did you mean “\($0)”?" }
          ?? "define it under `tables:` or `charts:` of a file in papers/\(paper.id)/data/")
    }
    let isChart = if case .chart = definition.content { true } else { false }
    guard directive.name == (isChart ? .chart : .table) else {
      brokenIds.insert(id)
      return report(
        .exhibit, in: file.file, at: directive.range,
        "“\(id)” is a \(isChart ? "chart" : "table")",
        help: "write ::\(isChart ? "chart" : "table"){#\(id)}")
    }
    if let extra = directive.attributes.first {
      report(
        .exhibit, in: file.file, at: extra.range,
        "the data file says everything of this \(directive.name.rawValue)",
        help: "move “\(extra.key)” into \(definition.file.path)")
    }
    add(
      id, isChart ? .figure : .table, definition.content,
      title: definition.title.map { [.text($0)] }, unit: nil, asOf: definition.set.asOf,
      sources: definition.set.sources, at: directive, of: part)
  }

  /// Takes a table or an image that stands in the text.
  private mutating func show(_ directive: Directive, of part: Part) {
    let file = part.entry.source
    let kind = directive.name.rawValue
    guard directive.name != .chart else {
      return report(
        .exhibit, in: file.file, at: directive.range, "a chart is drawn from a data file",
        help: "write ::chart{#id}, and define the chart in papers/\(paper.id)/data/")
    }
    guard let id = directive.id else {
      return report(
        .exhibit, in: file.file, at: directive.range, "this \(kind) has no id",
        help: "write :::\(kind)[caption]{#id source=…}, so that the text can refer to it")
    }
    if directive.label.isEmpty {
      report(
        .exhibit, in: file.file, at: directive.range, "this \(kind) has no caption",
        help: "write :::\(kind)[caption]{#\(id)}")
    }
    let units = localized(of: directive, part) { $0["unit"]?.value ?? "" }
    add(
      id, directive.name == .table ? .table : .figure, .text,
      title: localized(of: directive, part) { $0.label },
      unit: units.source.isEmpty ? nil : units, asOf: asOf(directive, in: file),
      sources: sources(of: directive, part), at: directive, of: part)
  }

  private mutating func add(
    _ id: String, _ kind: Exhibit.Kind, _ content: Exhibit.Content, title: Localized<[Inline]>,
    unit: Localized<String>?, asOf: CivilDate?, sources: [Source], at directive: Directive,
    of part: Part
  ) {
    let number = exhibits.count { $0.kind == kind } + 1
    let exhibit = Exhibit(
      kind: kind, number: number, id: id, title: title, unit: unit, asOf: asOf, sources: sources,
      content: content, section: part.section)
    name(id, .exhibit(exhibit), in: part.entry.source, at: directive.range)
    exhibits.append(exhibit)
  }

  private mutating func sources(of directive: Directive, _ part: Part) -> [Source] {
    let file = part.entry.source
    let known = part.section.article.sources + paper.article.sources
    guard let attribute = directive["source"] else {
      report(
        .missingSource, in: file.file, at: directive.range,
        "this \(directive.name.rawValue) has no source",
        help: "add source=id to the braces, with the id of an entry of `sources` in this file's or"
          + " the cover's front matter")
      return []
    }
    let ids = known.compactMap(\.id)
    return attribute.value.split(separator: " ").compactMap { name in
      if let source = known.first(where: { $0.id == String(name) }) { return source }
      report(
        .missingSource, in: file.file, at: attribute.range, "there is no source “\(name)”",
        help: nearestName(to: String(name), among: ids).map { "did you mean “\($0)”?" }
          ?? "give an entry of `sources` in the front matter `id: \(name)`")
      return nil
    }
  }

  private mutating func asOf(_ directive: Directive, in file: ParsedFile) -> CivilDate? {
    guard let attribute = directive["as-of"] else { return nil }
    if let date = CivilDate(iso: attribute.value) { return date }
    report(
      .invalidDate, in: file.file, at: attribute.range, "“\(attribute.value)” is no date",
      help: "write year, month and day, such as as-of=2022-05-20")
    return nil
  }

  /// What `pick` finds in a directive and in those of the translations with the same id.
  private func localized<Value>(
    of directive: Directive, _ part: Part, _ pick: (Directive) -> Value
  ) -> Localized<Value> {
    var translations: [Language: Value] = [:]
    for (language, file) in part.entry.translations {
      let twin = file.body.directives.first { $0.id == directive.id && $0.name == directive.name }
      translations[language] = twin.map(pick)
    }
    return Localized(pick(directive), in: part.entry.source.language, translations: translations)
  }
}
