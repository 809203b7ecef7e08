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
    difference { $0.body.blocks.parts(\.headingPart) }
  }

  private var tableProblem: Diagnostic? {
    difference { $0.body.blocks.parts(\.tablePart) }
  }

  private var directiveProblem: Diagnostic? { difference(directives) }

  private func directives(of file: ParsedFile) -> [TextPart] {
    file.body.directives.map { directive in
      let name = directive.name.rawValue + (directive.id.map { " #\($0)" } ?? "")
      return TextPart(
        name: Message(zh: ":::\(name)", en: ":::\(name)"), words: directive.label.plainText,
        offset: directive.range.lowerBound)
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
    let labels = Set(ours.map(\.label))
    let missing = theirs.first { !labels.contains($0.label) } ?? theirs[ours.count]
    return problem(
      at: nil,
      Message(
        zh: "译文缺少原文的脚注[^\(missing.label)]",
        en: "the footnote [^\(missing.label)] of the source is missing"),
      note: missing.blocks.first?.offset)
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

  private func difference(_ parts: (ParsedFile) -> [TextPart]) -> Diagnostic? {
    guard let difference = PartDifference(source, translation, parts) else { return nil }
    return problem(
      at: translation.line(of: difference, in: source), difference.message,
      note: difference.sourcePlace)
  }

  /// - Parameters:
  ///   - range: the bytes of the translation; without them the block that stands where the source's
  ///     does.
  ///   - offset: the place in the source.
  private func problem(at range: Range<Int>?, _ message: Message, note offset: Int?) -> Diagnostic {
    Diagnostic(
      .structureDiffers, in: translation.file,
      at: range ?? translation.line(besideByte: offset ?? 0, of: source), message,
      help: Message(
        zh: "译文的列表、标题、段落、表格、图片、链接和脚注应与原文一一对应",
        en:
          "give the translation the lists, headings, paragraphs, tables, images, links and notes of"
          + " its source"
      ),
      notes: [note(Message(zh: "原文", en: "the source"), at: offset ?? 0)])
  }
}

extension ParsedFile {
  /// The line in which a translation differs from `source`.
  func line(of difference: PartDifference, in source: ParsedFile) -> Range<Int> {
    difference.place.map { file.line(around: $0) }
      ?? line(besideByte: difference.sourcePlace ?? 0, of: source)
  }

  /// The line of the block that stands where `source` has the byte `offset`, or of the last one
  /// before.
  fileprivate func line(besideByte offset: Int, of source: ParsedFile) -> Range<Int> {
    let before = source.blocks.drop { $0.isField }.prefix { $0.range.lowerBound <= offset }.count
    let place = blocks.drop { $0.isField }.prefix(max(before, 1)).last ?? blocks.last
    return file.line(around: place?.range.lowerBound ?? 0)
  }
}

extension Block {
  fileprivate var tablePart: TextPart? {
    guard case .table(let table) = content else { return nil }
    let (columns, rows) = (table.columns.count, table.rows.count)
    return TextPart(
      name: Message(
        zh: "\(columns)列\(rows)行的表格", en: "a table of \(columns) columns and \(rows) rows"),
      words: table.header.first?.plainText ?? "", offset: offset)
  }
}
