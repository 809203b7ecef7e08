import SiteModel

extension PageContext {
  /// The title of the page about `subject`: its first heading.
  func title(of subject: Subject) -> Words {
    switch subject {
    case .section(let section):
      let rendition = section.article.writing.rendition(in: language)
      let prefix = Strings(rendition.language).sectionPrefix(section.number)
      return words(prefix + rendition.value.title, in: rendition.language)
    case .wholePaper(let paper):
      let rendition = paper.article.writing.rendition(in: language)
      let title = Strings(rendition.language).wholePaper(rendition.value.title)
      return words(title, in: rendition.language)
    default: break
    }
    if let article = subject.article { return title(of: article) }
    return switch subject {
    case .home: words(site.name)
    case .taskIndex(let order) where order != .chapter:
      Words(strings.tasks(name(of: .tasks).text, by: order))
    case .unitMatrix: Words(strings.unitMatrix)
    case .unit(let unit): words(unit.name)
    case .gallery: Words(strings.gallery)
    case .day(_, let date): Words(strings.dayHeading(date))
    case .glossary: Words(strings.glossary)
    case .translations: Words(strings.translationStatus)
    case .notFound: Words(strings.notFound)
    default: name(of: subject.column)
    }
  }

  /// What lists and paths call `subject`.
  ///
  /// It is the title, but for a plan, whose title is the notice's.
  func name(of subject: Subject) -> Words {
    switch subject {
    case .home: Words(strings.home)
    case .plan(let plan): words(plan.document)
    default: title(of: subject)
    }
  }

  /// The title of an article.
  func title(of article: Article) -> Words {
    let rendition = article.writing.rendition(in: language)
    return words(rendition.value.title, in: rendition.language)
  }

  /// The summary of an article.
  func summary(of article: Article) -> Words? {
    let rendition = article.writing.rendition(in: language)
    return rendition.value.summary.map { words($0, in: rendition.language) }
  }

  /// The name of a column: the office's, or else the interface's.
  func name(of column: Site.Column.ID) -> Words {
    site[column].map { words($0.name) } ?? Words(strings.name(of: column))
  }

  /// The title for browser tabs and search engines: from the page up to the site.
  var headTitle: String {
    if case .home = page.subject { return words(site.name).text }
    let parent = page.subject.ancestors.dropFirst().suffix(1).map(name)
    return ([title(of: page.subject)] + parent + [words(site.name)]).map(\.text)
      .joined(separator: " - ")
  }
}

extension Subject {
  /// The pages above, from the home page down to the nearest.
  var ancestors: [Subject] {
    switch self {
    case .home, .notFound: []
    case .planIndex, .taskIndex(.chapter), .unitIndex, .weekIndex, .paperIndex, .newsIndex, .page,
      .glossary, .translations:
      [.home]
    case .plan: [.home, .planIndex]
    case .task(let task): [.home, .planIndex, .plan(task.plan)]
    case .taskIndex: [.home, .taskIndex(.chapter)]
    case .unitMatrix, .unit: [.home, .unitIndex]
    case .week: [.home, .weekIndex]
    case .gallery(let week), .day(let week, _): [.home, .weekIndex, .week(week)]
    case .event(let event): [.home, .weekIndex, .week(event.week)]
    case .paper: [.home, .paperIndex]
    case .wholePaper(let paper): [.home, .paperIndex, .paper(paper)]
    case .section(let section): [.home, .paperIndex, .paper(section.paper)]
    case .news: [.home, .newsIndex]
    }
  }
}
