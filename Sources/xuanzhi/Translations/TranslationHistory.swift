import ContentLoading
import Diagnostics
import Translations

/// What the source said when its translation was last held beside it, as git has it.
struct TranslationHistory {
  /// What each block said; those that git has in no version are not there.
  let texts: [BlockFingerprint: String]

  /// How many versions of a source are looked at: more than editors make between two translations.
  private static let mostVersions = 100

  /// Looks for the blocks that `pair` recorded and that are not as they were.
  ///
  /// The commit that last changed the record has them as a rule; a record that was written later
  /// than the text may be that of an earlier version.
  init(of pair: TranslationPair, in git: GitHistory) {
    let recorded = pair.record?.blocks ?? []
    var wanted = Set((pair.comparison?.changes ?? []).compactMap(\.old).map { recorded[$0] })
    var texts: [BlockFingerprint: String] = [:]
    func take(_ version: GitHistory.Version) {
      guard let bytes = git.contents(of: version.path, in: version.commit),
        let blocks = ContentLoader.textBlocks(
          of: SourceFile(path: pair.source.path, bytes: bytes),
          languages: [pair.sourceLanguage, pair.language])
      else { return }
      for block in blocks where wanted.remove(block.fingerprint) != nil {
        texts[block.fingerprint] = block.text
      }
    }
    if !wanted.isEmpty, let translation = pair.translation?.path,
      let commit = git.lastCommit(
        changingLineStartingWith: "\(TranslationRecord.Key.blocks):", in: translation)
    {
      take(.init(commit: commit, path: pair.source.path))
    }
    if !wanted.isEmpty {
      for version in git.versions(of: pair.source.path, atMost: Self.mostVersions)
      where !wanted.isEmpty {
        take(version)
      }
    }
    self.texts = texts
  }

  /// What the block said; `nil` where git has it in no version.
  subscript(block: BlockFingerprint) -> String? { texts[block] }
}
