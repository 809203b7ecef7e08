import Diagnostics
import SiteModel
import Translations

/// The terms of the office in a text and in its translation.
extension TranslationCheck {
  func termProblems(_ search: TermSearch) -> [Diagnostic] {
    guard !search.isEmpty else { return [] }
    return (isUnwritten ? [] : missingTerms(search)) + misusedTerms(in: source, search)
      + misusedTerms(in: translation, search)
  }

  /// The terms of the source that the translation has nowhere on its page, each once.
  private func missingTerms(_ search: TermSearch) -> [Diagnostic] {
    let words = translation.blocks.flatMap(\.pieces).joined(separator: "\n")
    var seen: Set<String> = []
    var problems: [Diagnostic] = []
    let hasSources = translation.blocks.contains(where: \.isOfSources)
    for (index, block) in source.blocks.enumerated() where hasSources || !block.isOfSources {
      for match in block.pieces.flatMap({ search.matches(in: $0, source.language) })
      where match.standing != .forbidden && seen.insert(match.term.anchor).inserted {
        if search.has(match.term, in: words, translation.language) { continue }
        problems.append(missing(match, in: block, at: index))
      }
    }
    return problems
  }

  private func missing(
    _ match: TermSearch.Match, in block: TextBlock, at index: Int
  ) -> Diagnostic {
    let form = match.term.forms[translation.language]?.first ?? ""
    // The block that stands where the source's does, as long as they are as many.
    let isEven = translation.blocks.map(\.kind) == source.blocks.map(\.kind)
    let start = isEven ? translation.blocks[index].range.lowerBound : 0
    let place = source.file.range(of: Array(match.spelling.utf8), in: block.range)
    return Diagnostic(
      .termMissing, in: translation.file, at: translation.file.line(around: start),
      Message(
        zh: "原文的“\(match.spelling)”应译作“\(form)”，本页译文没有用到",
        en: "the source's “\(match.spelling)” is “\(form)”, which this page does not use"),
      help: Message(
        zh: "改用规定的译名；译名有误时改 terms.tsv",
        en: "write the approved form, or mend terms.tsv where that is wrong"),
      notes: [
        note(Message(zh: "原文", en: "the source"), at: place?.lowerBound ?? block.range.lowerBound)
      ])
  }

  private func misusedTerms(in file: ParsedFile, _ search: TermSearch) -> [Diagnostic] {
    file.blocks.filter { !$0.isQuoted }.flatMap { block in
      var start = block.range.lowerBound
      return block.pieces.flatMap { search.matches(in: $0, file.language) }.compactMap { match in
        let range = file.file.range(
          of: Array(match.spelling.utf8), in: start..<max(start, block.range.upperBound))
        start = range?.upperBound ?? start
        return misuse(match, at: range ?? file.file.line(around: start), of: file)
      }
    }
  }

  private func misuse(
    _ match: TermSearch.Match, at range: Range<Int>, of file: ParsedFile
  ) -> Diagnostic? {
    let list = Diagnostic.Note(Message(zh: "术语表", en: "the list of terms"), path: TermList.path)
    switch match.standing {
    case .approved: return nil
    case .forbidden:
      let form = match.term.forms[file.language]?.first ?? ""
      return Diagnostic(
        .termForbidden, in: file.file, at: range,
        Message(
          zh: "“\(match.spelling)”是禁用的写法", en: "“\(match.spelling)” is not to be used"),
        help: Message(zh: "写作“\(form)”", en: "write “\(form)”"), notes: [list])
    case .changed:
      return Diagnostic(
        .termChanged, in: file.file, at: range,
        Message(
          zh: "专名的写法不能变，这里写成了“\(match.spelling)”",
          en: "a name that never changes is written “\(match.spelling)” here"),
        help: Message(zh: "写作“\(match.form)”", en: "write “\(match.form)”"), notes: [list])
    }
  }
}
