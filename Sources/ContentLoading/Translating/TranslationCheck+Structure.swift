import ContentSchema
import Diagnostics
import Markdown
import SiteModel
import Translations

/// The parts that a text and its translation share, whatever their words are.
///
/// What a section of a white paper numbers is compared by `PaperParity`, since its numbers depend
/// on it.
extension TranslationCheck {
  var structureProblems: [Diagnostic] {
    let isSection = if case .section = source.key { true } else { false }
    return fieldProblems
      + [
        isSection ? nil : headingProblem, tableProblem, imageProblem, linkProblem,
        isSection ? nil : directiveProblem, noteProblem, paragraphProblem,
      ].compactMap(\.self)
  }

  /// A part of a text: what both must have, and where it stands.
  private struct Part {
    let name: Message
    let offset: Int
  }

  // MARK: Kinds of parts

  /// The lists of the front matter, and the summary, without which a page shows the source's.
  private var fieldProblems: [Diagnostic] {
    let keys = ["summary"] + Schema.of(source.key.kind).translatedLists
    return keys.compactMap { key in
      guard let text = source.blocks.first(where: { $0.kind == .field(key) }),
        !translation.blocks.contains(where: { $0.kind == .field(key) })
      else { return nil }
      let end = translation.blocks.body.first?.range.lowerBound ?? translation.file.bytes.count
      let place = translation.file.range(of: Array("\n\(key):".utf8), in: 0..<end)
      return problem(
        at: place.map { $0.lowerBound + 1..<$0.upperBound } ?? translation.file.line(around: 0),
        Message(zh: "译文缺少“\(key)”", en: "the translation lacks “\(key)”"),
        note: text.range.lowerBound)
    }
  }

  private var headingProblem: Diagnostic? {
    difference(parts(source) { $0.headingPart }, parts(translation) { $0.headingPart })
  }

  private var tableProblem: Diagnostic? {
    difference(parts(source) { $0.tablePart }, parts(translation) { $0.tablePart })
  }

  private var directiveProblem: Diagnostic? {
    difference(directives(of: source), directives(of: translation))
  }

  private func parts(_ file: ParsedFile, _ name: (Block) -> Message?) -> [Part] {
    var parts: [Part] = []
    func walk(_ blocks: [Block]) {
      for block in blocks {
        if let name = name(block) { parts.append(Part(name: name, offset: block.offset)) }
        switch block.content {
        case .quote(let inner): walk(inner)
        case .list(let list): list.items.forEach(walk)
        case .directive(let directive): walk(directive.blocks)
        case .paragraph, .heading, .code, .thematicBreak, .table, .html: break
        }
      }
    }
    walk(file.body.blocks)
    return parts
  }

  private func directives(of file: ParsedFile) -> [Part] {
    file.body.directives.map { directive in
      let name = directive.name.rawValue + (directive.id.map { " #\($0)" } ?? "")
      return Part(
        name: Message(zh: ":::\(name)", en: ":::\(name)"), offset: directive.range.lowerBound)
    }
  }

  private var imageProblem: Diagnostic? {
    let (theirs, ours) = (
      addresses(of: source, images: true), addresses(of: translation, images: true)
    )
    guard theirs.count != ours.count else { return nil }
    let place = ours.count > theirs.count ? ours[theirs.count] : nil
    return problem(
      at: place?.range,
      Message(
        zh: "原文有\(theirs.count)幅图片，译文有\(ours.count)幅",
        en: "the source has \(Self.count(theirs.count, "image")), the translation \(ours.count)"),
      note: theirs.count > ours.count ? theirs[ours.count].range.lowerBound : nil)
  }

  /// Links into the site; a translation may have more of them, and lead to other pages outside, in
  /// its own language.
  private var linkProblem: Diagnostic? {
    let theirs = addresses(of: source, images: false).filter { $0.place != nil }
    let ours = addresses(of: translation, images: false).filter { $0.place != nil }
    let known = Set(theirs.map(\.place))
    let present = Set(ours.map(\.place))
    guard let missing = theirs.first(where: { !present.contains($0.place) }) else { return nil }
    return problem(
      at: ours.first { !known.contains($0.place) }?.range,
      Message(
        zh: "译文缺少原文的链接“\(missing.destination)”",
        en: "the translation lacks the source's link “\(missing.destination)”"),
      note: missing.range.lowerBound)
  }

  private var noteProblem: Diagnostic? {
    let (theirs, ours) = (source.body.footnotes, translation.body.footnotes)
    // A translation may have notes of its own, for words that its readers do not know.
    guard ours.count < theirs.count else { return nil }
    return problem(
      at: nil,
      Message(
        zh: "原文有\(theirs.count)条脚注，译文只有\(ours.count)条",
        en: "the source has \(Self.count(theirs.count, "footnote")), the translation"
          + " \(ours.isEmpty ? "none" : "only \(ours.count)")"),
      note: theirs[ours.count].blocks.first?.offset)
  }

  /// A part below a heading that lacks a paragraph or an item of the source's.
  private var paragraphProblem: Diagnostic? {
    let (theirs, ours) = (Self.sections(of: source.blocks), Self.sections(of: translation.blocks))
    guard theirs.count == ours.count,
      let index = theirs.indices.first(where: { ours[$0].paragraphs < theirs[$0].paragraphs })
    else { return nil }
    return problem(
      at: ours[index].blocks.first.map { translation.file.line(around: $0.range.lowerBound) },
      Message(
        zh: "原文这一节有\(theirs[index].paragraphs)段，译文只有\(ours[index].paragraphs)段",
        en: "the source has \(Self.count(theirs[index].paragraphs, "paragraph")) in this part, the"
          + " translation \(ours[index].paragraphs)"),
      note: theirs[index].blocks.first?.range.lowerBound)
  }

  /// The blocks of the body from one heading to the next.
  private static func sections(
    of blocks: [TextBlock]
  ) -> [(blocks: ArraySlice<TextBlock>, paragraphs: Int)] {
    let body = blocks.body
    let starts = [body.startIndex] + body.indices.filter { body[$0].kind == .heading }
    return zip(starts, starts.dropFirst() + [body.endIndex]).map { start, end in
      let part = body[start..<end]
      return (part, part.count { $0.kind == .paragraph || $0.kind == .item })
    }
  }

  private struct Link {
    let destination: String
    /// Where it leads, the same for all languages; `nil` off the site.
    let place: String?
    let range: Range<Int>
  }

  private func addresses(of file: ParsedFile, images: Bool) -> [Link] {
    var links: [Link] = []
    file.body.forEachAddress { address, isImage in
      guard isImage == images else { return }
      let destination = address.destination
      let isOutside = destination.utf8.contains(UInt8(ascii: ":"))
      // Each language has its own file of the same text.
      let parts = destination.split(separator: ".", omittingEmptySubsequences: false)
      let neutral = parts.filter { $0 != file.language.rawValue && $0 != source.language.rawValue }
      links.append(
        Link(
          destination: destination, place: isOutside ? nil : neutral.joined(separator: "."),
          range: address.range))
    }
    return links
  }

  // MARK: Differences

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func difference(_ theirs: [Part], _ ours: [Part]) -> Diagnostic? {
    let common = zip(theirs, ours).prefix { $0.name == $1.name }.count
    guard common < max(theirs.count, ours.count) else { return nil }
    let wanted = common < theirs.count ? theirs[common] : nil
    let found = common < ours.count ? ours[common] : nil
    let message: Message =
      if let wanted, let found {
        Message(
          zh: "这里是\(found.name.zh)，原文是\(wanted.name.zh)",
          en: "\(found.name.en) stands here, and \(wanted.name.en) in the source")
      } else if let wanted {
        Message(zh: "译文缺少原文的\(wanted.name.zh)", en: "\(wanted.name.en) of the source is missing")
      } else {
        Message(
          zh: "原文没有\(found?.name.zh ?? "")", en: "\(found?.name.en ?? "") is not in the source")
      }
    return problem(
      at: found.map { translation.file.line(around: $0.offset) }, message, note: wanted?.offset)
  }

  /// - Parameter note: the place in the source.
  private func problem(at range: Range<Int>?, _ message: Message, note offset: Int?) -> Diagnostic {
    let end = translation.file.bytes.count
    return Diagnostic(
      .structureDiffers, in: translation.file, at: range ?? end..<end, message,
      help: Message(
        zh: "译文的列表、标题、段落、表格、图片、链接和脚注应与原文一一对应",
        en:
          "give the translation the lists, headings, paragraphs, tables, images, links and notes of"
          + " its source"
      ),
      notes: [note(Message(zh: "原文", en: "the source"), at: offset ?? 0)])
  }
}

extension Block {
  fileprivate var headingPart: Message? {
    guard case .heading(let level, let id, _) = content else { return nil }
    let pin = id.utf8.starts(with: "s-".utf8) ? "" : " {#\(id)}"
    return Message(zh: "\(level)级标题\(pin)", en: "a heading of level \(level)\(pin)")
  }

  fileprivate var tablePart: Message? {
    guard case .table(let table) = content else { return nil }
    let (columns, rows) = (table.columns.count, table.rows.count)
    return Message(
      zh: "\(columns)列\(rows)行的表格", en: "a table of \(columns) columns and \(rows) rows")
  }
}
