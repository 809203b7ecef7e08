import ContentLoading
import Diagnostics
import Preview
import SiteModel
import Translations

extension TranslationPair {
  /// What has changed in the source, as the preview shows it.
  ///
  /// - Parameter earlier: what the blocks said that are not as they were.
  func comparison(
    in manner: PreviewManner, earlier: [BlockFingerprint: String]
  ) -> PageComparison {
    PageComparison(
      state: stateMessage, language: sourceLanguage.tag,
      changes: (comparison?.changes ?? []).map { change in
        let block = change.new.map { sourceBlocks[$0] }
        return PageComparison.Change(
          change.kind, in: source.path, at: block.map { source.place(at: $0.range.lowerBound) },
          root: manner.root, editor: manner.editor,
          old: oldText(of: change, in: earlier),
          new: block?.text,
          places: [
            sourcePlace(of: change)?.onPage(in: sourceLanguage.tag),
            translationPlace(of: change)?.onPage(in: language.tag),
          ].compactMap(\.self))
      })
  }

  /// What the block said; nothing for one that only stands elsewhere.
  private func oldText(
    of change: SourceComparison.Change, in earlier: [BlockFingerprint: String]
  ) -> String? {
    if case .moved = change { return nil }
    guard let old = change.old, let record else { return nil }
    return earlier[record.blocks[old]]
  }
}

extension SourceComparison.Change {
  fileprivate var kind: PageComparison.Change.Kind {
    switch self {
    case .changed: .changed
    case .added: .added
    case .moved: .moved
    case .deleted: .deleted
    }
  }
}

extension BlockPlace {
  fileprivate func onPage(in language: String) -> PageComparison.Place {
    switch self {
    case .at(let offset): .init(language: language, .at, offset)
    case .before(let offset): .init(language: language, .before, offset)
    case .after(let offset): .init(language: language, .after, offset)
    }
  }
}
