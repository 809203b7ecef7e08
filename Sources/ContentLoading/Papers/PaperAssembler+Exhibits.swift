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
        .exhibit, in: file.file, at: directive.range,
        Message(zh: "没有写明要显示什么", en: "this does not say what to show"),
        help: Message(
          zh: "写上数据文件里的 id：::\(directive.name.rawValue){#id}",
          en: "write the id from the data file: ::\(directive.name.rawValue){#id}"))
    }
    guard let definition = definitions[id] else {
      guard !lacksDefinitions, brokenIds.insert(id).inserted else { return }
      let near = nearestName(to: id, among: definitions.keys)
      return report(
        .exhibit, in: file.file, at: directive.range,
        Message(zh: "这本白皮书的数据文件里没有“\(id)”", en: "no data file of this paper defines “\(id)”"),
        help: near.map(Message.didYouMean)
          ?? Message(
            zh: "在 papers/\(paper.id)/data/ 的文件里，写到 `tables:` 或 `charts:` 之下",
            en: "define it under `tables:` or `charts:` of a file in papers/\(paper.id)/data/"))
    }
    let kind = directive.name.inWords
    let isChart = if case .chart = definition.content { true } else { false }
    guard directive.name == (isChart ? .chart : .table) else {
      brokenIds.insert(id)
      return report(
        .exhibit, in: file.file, at: directive.range,
        Message(
          zh: "“\(id)”是\(isChart ? "统计图" : "表")", en: "“\(id)” is a \(isChart ? "chart" : "table")"),
        help: Message(
          zh: "写成 ::\(isChart ? "chart" : "table"){#\(id)}",
          en: "write ::\(isChart ? "chart" : "table"){#\(id)}"))
    }
    if let extra = directive.attributes.first {
      report(
        .exhibit, in: file.file, at: extra.range,
        Message(
          zh: "这个\(kind.zh)的一切都写在数据文件里", en: "the data file says everything of this \(kind.en)"),
        help: Message(
          zh: "把“\(extra.key)”移到 \(definition.file.path)",
          en: "move “\(extra.key)” into \(definition.file.path)"))
    }
    add(
      id, isChart ? .figure : .table, definition.content,
      title: definition.title.map { [.text($0)] }, unit: nil, asOf: definition.set.asOf,
      sources: definition.set.sources, at: directive, of: part)
  }

  /// Takes a table or an image that stands in the text.
  private mutating func show(_ directive: Directive, of part: Part) {
    let file = part.entry.source
    let kind = directive.name.inWords
    guard directive.name != .chart else {
      return report(
        .exhibit, in: file.file, at: directive.range,
        Message(zh: "图要由数据文件来画", en: "a chart is drawn from a data file"),
        help: Message(
          zh: "写成 ::chart{#id}，并在 papers/\(paper.id)/data/ 里定义这张图",
          en: "write ::chart{#id}, and define the chart in papers/\(paper.id)/data/"))
    }
    guard let id = directive.id else {
      return report(
        .exhibit, in: file.file, at: directive.range,
        Message(zh: "这个\(kind.zh)没有 id", en: "this \(kind.en) has no id"),
        help: Message(
          zh: "写成 :::\(kind.en)[标题]{#id source=…}，以便文中引用",
          en: "write :::\(kind.en)[caption]{#id source=…}, so that the text can refer to it"))
    }
    if directive.label.isEmpty {
      report(
        .exhibit, in: file.file, at: directive.range,
        Message(zh: "这个\(kind.zh)没有标题", en: "this \(kind.en) has no caption"),
        help: Message(
          zh: "写成 :::\(kind.en)[标题]{#\(id)}", en: "write :::\(kind.en)[caption]{#\(id)}"))
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
        Message(
          zh: "这个\(directive.name.inWords.zh)没有来源",
          en: "this \(directive.name.inWords.en) has no source"),
        help: Message(
          zh: "在花括号里加上 source=id，id 是本文件或封面的文件头里 `sources` 某一项的 id",
          en: "add source=id to the braces, with the id of an entry of `sources` in this file's or"
            + " the cover's front matter"))
      return []
    }
    let ids = known.compactMap(\.id)
    return attribute.value.split(separator: " ").compactMap { name in
      if let source = known.first(where: { $0.id == String(name) }) { return source }
      report(
        .missingSource, in: file.file, at: attribute.range,
        Message(zh: "没有来源“\(name)”", en: "there is no source “\(name)”"),
        help: nearestName(to: String(name), among: ids).map(Message.didYouMean)
          ?? Message(
            zh: "在文件头的 `sources` 里给某一项加上 `id: \(name)`",
            en: "give an entry of `sources` in the front matter `id: \(name)`"))
      return nil
    }
  }

  private mutating func asOf(_ directive: Directive, in file: ParsedFile) -> CivilDate? {
    guard let attribute = directive["as-of"] else { return nil }
    if let date = CivilDate(iso: attribute.value) { return date }
    report(
      .invalidDate, in: file.file, at: attribute.range,
      Message(zh: "“\(attribute.value)”不是日期", en: "“\(attribute.value)” is no date"),
      help: Message(
        zh: "写年、月、日，如 as-of=2022-05-20", en: "write year, month and day, such as as-of=2022-05-20"))
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
