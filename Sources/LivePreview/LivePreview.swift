public import ContentLoading
public import Diagnostics
public import FileSystem
public import Preview
public import SiteBuilder
import SiteModel

/// A preview of content while it is written: takes in what changes on the disk, and shows the newest
/// state without errors together with what is wrong with the one after it.
public actor LivePreview<Templates: SiteTemplates> {
  /// Where the preview is shown.
  public nonisolated let stage: PreviewStage

  private let templates: Templates
  private let manner: PreviewManner
  private let earlier: EarlierSources
  private let onLoad: @Sendable ([Diagnostic]) -> Void
  private var store: ContentStore
  private var site: LiveSite<Templates>?
  private var report: PreviewReport?
  /// The files that have changed since the last load began.
  private var pending: Set<String> = []
  /// The other files that have changed since the site was made: they are being loaded, or there were
  /// errors when they were.
  private var unproven: Set<String> = []
  private var isLoading = false

  /// A preview of the content of a project, loaded once.
  ///
  /// - Parameter onLoad: told what each load found.
  public init(
    root: String, options: ContentLoader.Options, templates: Templates, manner: PreviewManner,
    onLoad: @escaping @Sendable ([Diagnostic]) -> Void
  ) async {
    self.templates = templates
    self.manner = manner
    self.onLoad = onLoad
    store = ContentStore(root: root, options: options)
    let stage = PreviewStage(Edition { _ in nil })
    self.stage = stage
    earlier = EarlierSources(manner.earlierTexts) { stage.tellAgain() }
    await load()
  }

  /// Takes in what may have changed on the disk, and returns when the first pages show it.
  ///
  /// Where only a few texts changed, their pages are shown at once. The whole content is loaded and
  /// checked in any case, and has the last word.
  public func take(_ change: FolderChange) {
    let changed = store.look(at: change)
    guard !changed.isEmpty else { return }
    pending.formUnion(changed)
    showRevisions()
    if !isLoading { Task { await load() } }
  }

  /// Shows the changed texts on their own pages, where that can be done before a load.
  private func showRevisions() {
    guard let site, let report,
      let revisions = store.revisions(of: pending.union(unproven))
    else { return }
    show(site.revised(revisions), report.checking)
  }

  /// Loads until there is nothing new.
  private func load() async {
    isLoading = true
    repeat {
      unproven.formUnion(pending)
      pending = []
      let start = ContinuousClock.now
      let outcome = await store.load()
      let made = await LiveSite.made(of: outcome, templates)
      let report = PreviewReport(
        of: outcome.diagnostics, in: manner.language, root: manner.root, editor: manner.editor,
        duration: ContinuousClock.now - start)
      store.keep(outcome)
      if outcome.publication != nil { unproven = [] }
      site = made ?? site
      self.report = report
      show(site, report)
      onLoad(outcome.diagnostics)
      if !pending.isEmpty { showRevisions() }
    } while !pending.isEmpty
    isLoading = false
  }

  private func show(_ site: LiveSite<Templates>?, _ report: PreviewReport) {
    stage.show(site?.edition(report, in: manner, earlier: earlier) ?? .empty(report))
  }
}
