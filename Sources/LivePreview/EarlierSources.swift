import ContentLoading
import Diagnostics
import Synchronization
import Translations

/// What sources said when their translations were made, looked up in a history where it holds up
/// nobody.
final class EarlierSources: Sendable {
  /// Finds the blocks that a translation records and that its source does not have any more.
  typealias Search = @Sendable (TranslationPair) -> [BlockFingerprint: String]

  private let search: Search
  private let onFound: @Sendable () -> Void
  /// What was found, by the path of the translation and the blocks that were looked for.
  private let found = Mutex<[String: [BlockFingerprint: String]]>([:])

  /// - Parameter onFound: called when there is more to show than before.
  init(_ search: @escaping Search, onFound: @escaping @Sendable () -> Void) {
    self.search = search
    self.onFound = onFound
  }

  /// What the changed blocks of the pair's source said, as far as it is known by now.
  func texts(of pair: TranslationPair) -> [BlockFingerprint: String] {
    guard let translation = pair.translation?.path, let record = pair.record else { return [:] }
    let wanted = (pair.comparison?.changes ?? []).compactMap(\.old)
    guard !wanted.isEmpty else { return [:] }
    let key = "\(translation) \(wanted.map { record.blocks[$0].description })"
    let known = found.withLock { found in
      defer { found[key] = found[key] ?? [:] }
      return found[key]
    }
    if let known { return known }
    Task.detached { [self] in
      let texts = search(pair)
      found.withLock { $0[key] = texts }
      if !texts.isEmpty { onFound() }
    }
    return [:]
  }
}
