public import Export
import Markdown
public import SiteModel

extension SiteLook {
  /// A plan and the notice that issued it, for the typesetter.
  ///
  /// In Chinese, as they were issued, they have the look of an official document. A translation has
  /// not, since nobody issued it.
  public func print(
    of plan: Plan, in language: Language, _ publication: Publication
  ) -> Manuscript {
    PrintedPlan(plan: plan, language: language, publication: publication).manuscript
  }
}

/// Writes a plan: the notice, then the chapters with their tasks.
struct PrintedPlan {
  let plan: Plan
  let publication: Publication
  private let language: Language
  private let context: PageContext
  private let places: PrintedPlaces

  /// - Parameter language: the readers' language; a plan without a translation into it is printed
  ///   as it was issued.
  init(plan: Plan, language: Language, publication: Publication) {
    let language = plan.article.writing.rendition(in: language).language
    self.plan = plan
    self.publication = publication
    self.language = language
    context = PageContext(publication.page(about: .plan(plan), in: language), of: publication)
    var places = PrintedPlaces()
    places.add(
      .plan(plan), prefix: PrintedPlaces.cover, plan.article.writing.rendition(in: language).value)
    for task in publication.tasks(of: plan) {
      places.add(
        .task(task), prefix: Self.prefix(of: task),
        task.article.writing.rendition(in: language).value)
    }
    self.places = places
  }

  private static func prefix(of task: PlanTask) -> String {
    "task/\(task.number)"
  }

  /// The plan as the typesetter gets it.
  var manuscript: Manuscript {
    let article = plan.article
    let modified = article.lastModified ?? plan.date
    let isAsIssued = language == .zh && language == publication.site.sourceLanguage
    let text = text(of: article, prefix: PrintedPlaces.cover)
    var source = TypstSource()
    source.from(text.writing.path, 0) { source in
      if isAsIssued {
        notice(&source, text)
      } else {
        translation(&source, text)
      }
      for chapter in context.chapters(of: plan) {
        write(chapter, runsIn: isAsIssued, &source)
      }
    }
    let articles = [article] + publication.tasks(of: plan).map(\.article)
    return Manuscript(
      source: source, pictures: publication.pictures(of: articles, in: language),
      timestamp: modified.unixSeconds)
  }

  private func text(of article: Article, prefix: String) -> PrintedText {
    PrintedText(of: article, prefix: prefix, level: 3, places: places, in: context)
  }

  // MARK: The notice

  /// Writes the notice as it was issued.
  private func notice(_ source: inout TypstSource, _ text: PrintedText) {
    let strings = context.strings
    source.layout("notice") { call in
      call.string("mark", strings.documentHead(of: plan.issuer.name.source))
      if let number = plan.number { call.content("number") { $0.text(number.source) } }
      call.string("title", text.writing.title)
      if !plan.addresseeNames.source.isEmpty {
        call.content("addressees") { $0.text(strings.addressees(plan.addresseeNames.source)) }
      }
      call.content("date-text") { $0.text(strings.date(plan.date)) }
      if let printed = plan.printed {
        call.group("printed") { call in
          call.string("issuer", plan.issuer.name.source)
          call.content("date") { $0.text(strings.printed(printed)) }
        }
      }
      call.content("opening") { $0.blocks(text.writing.body.blocks, in: text) }
    }
    source.layout("attached") { call in
      call.string("title", plan.document.source)
    }
  }

  /// Writes the notice without the look of an official document, which a translation must not have.
  private func translation(_ source: inout TypstSource, _ text: PrintedText) {
    let strings = context.strings
    source.layout("paper") { call in
      call.string("title", context.words(plan.document).text)
      if let number = plan.number { call.content("edition") { $0.words(context.words(number)) } }
      call.content("issuer") { $0.words(context.words(plan.issuer.name)) }
      call.content("date-text") { $0.text(strings.date(plan.date)) }
      call.statement(context.statementOfTranslation)
      call.language(language)
      call.group("labels") { call in call.content("contents") { $0.text(strings.contents) } }
    }
    source.part(text.writing.title, id: PrintedPlaces.cover)
    let names = plan.addresseeNames.rendition(in: language)
    if !names.value.isEmpty {
      let line = Strings(names.language).addressees(names.value)
      source.paragraph { $0.words(context.words(line, in: names.language)) }
    }
    source.text(text, in: context)
    source.paragraph { $0.text(strings.date(plan.date)) }
    if let printed = plan.printed {
      source.paragraph { source in
        source.words(context.words(plan.issuer.name))
        source.text(strings.comma + strings.printed(printed))
      }
    }
  }

  // MARK: The plan

  private func write(_ chapter: Chapter, runsIn: Bool, _ source: inout TypstSource) {
    source.block("section") { call in
      call.value(1)
      call.string("id", chapter.anchor)
      call.content { source in
        source.text(context.strings.sectionPrefix(chapter.number))
        source.words(chapter.title)
      }
    }
    for task in publication.tasks(of: plan, chapter: chapter.number) {
      let text = text(of: task.article, prefix: Self.prefix(of: task))
      source.from(text.writing.path, 0) { source in
        source.noticeOfLanguage(of: text, in: context)
        source.marked(as: context.tag(of: text.context.language)) { source in
          write(text, runsIn: runsIn, &source)
        }
      }
    }
  }

  /// Writes a task; the strong words at its beginning are its heading.
  private func write(_ text: PrintedText, runsIn: Bool, _ source: inout TypstSource) {
    var blocks = text.writing.body.blocks
    guard let first = blocks.first, case .paragraph(let inlines) = first.content,
      case .strong(let heading)? = inlines.first
    else {
      source.block("anchor") { $0.string(text.prefix) }
      return source.blocks(blocks, in: text)
    }
    blocks.removeFirst()
    let rest = Array(inlines.dropFirst())
    source.from(text.writing.path, first.offset) { source in
      source.block(runsIn ? "clause" : "section") { call in
        call.value(2)
        call.string("id", text.prefix)
        call.content { $0.phrase(heading, in: text) }
        if runsIn { call.content { $0.phrase(rest, in: text) } }
      }
      if !runsIn, !rest.isEmpty { source.paragraph { $0.phrase(rest, in: text) } }
    }
    source.blocks(blocks, in: text)
  }
}
