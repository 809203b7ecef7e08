public import ContentLoading
public import Diagnostics
public import FileSystem
public import Preview
public import SiteBuilder
import SiteModel

/// A preview of content while it is written: takes in what changes on the disk, and shows the newest
/// state without errors together with what is wrong with the one after it.
public actor LivePreview<Templates: SiteTemplates> {
  /// How the preview talks of the content.
  public struct Manner: Sendable {
    let language: Message.Language
    let editor: Editor
    let root: String

    /// - Parameters:
    ///   - editor: the program that opens files from messages.
    ///   - root: the absolute path of the project.
    public init(language: Message.Language, editor: Editor, root: String) {
      self.language = language
      self.editor = editor
      self.root = root
    }
  }

  /// Where the preview is shown.
  public nonisolated let stage: PreviewStage

  private let templates: Templates
  private let manner: Manner
  private let onLoad: @Sendable ([Diagnostic]) -> Void
  private var store: ContentStore
  private var site: LiveSite<Templates>?
  private var report: PreviewReport?
  /// The files that have changed since the last load began.
  private var pending: Set<String> = []
  /// The files whose changes are being loaded.
  private var inFlight: Set<String> = []
  private var isLoading = false

  /// A preview of the content of a project, loaded once.
  ///
  /// - Parameter onLoad: told what each load found.
  public init(
    root: String, options: ContentLoader.Options, templates: Templates, manner: Manner,
    onLoad: @escaping @Sendable ([Diagnostic]) -> Void
  ) async {
    self.templates = templates
    self.manner = manner
    self.onLoad = onLoad
    store = ContentStore(root: root, options: options)
    stage = PreviewStage(Edition { _ in nil })
    await load()
  }

  /// Takes in what may have changed on the disk, and returns when the first pages show it.
  ///
  /// Where only the words of a few texts changed, their pages are shown at once. The whole content
  /// is loaded and checked in any case, and has the last word.
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
      let subjects = store.revisions(of: pending.union(inFlight))
    else { return }
    stage.show(site.revised(subjects).edition(report.checking))
  }

  /// Loads until there is nothing new.
  private func load() async {
    isLoading = true
    repeat {
      inFlight = pending
      pending = []
      let start = ContinuousClock.now
      let outcome = await store.load()
      let made = await LiveSite.made(of: outcome.publication, templates)
      let report = PreviewReport(
        of: outcome.diagnostics, in: manner.language, root: manner.root, editor: manner.editor,
        duration: ContinuousClock.now - start)
      store.keep(outcome)
      inFlight = []
      site = made ?? site
      self.report = report
      stage.show(site?.edition(report) ?? .empty(report))
      onLoad(outcome.diagnostics)
      if !pending.isEmpty { showRevisions() }
    } while !pending.isEmpty
    isLoading = false
  }
}
