extension Subject {
  /// The same with another text; `nil` for what more than its own page is made from.
  package func with(_ article: Article) -> Subject? {
    switch self {
    case .task(let task): .task(task.with(article))
    case .event(let event): .event(event.with(article))
    case .news(let item): .news(item.with(article))
    case .page(let page): .page(PlainPage(slug: page.slug, article: article))
    case .home, .planIndex, .plan, .taskIndex, .unitIndex, .unitMatrix, .unit, .weekIndex, .week,
      .gallery, .day, .paperIndex, .paper, .wholePaper, .section, .newsIndex,
      .glossary, .translations, .notFound:
      nil
    }
  }
}

extension Article {
  /// The same with another writing in `language`, which it has already.
  package func with(_ writing: Writing, in language: Language) -> Article {
    Article(
      writing: self.writing.with(writing, in: language), published: published,
      lastModified: lastModified, sources: sources, isDraft: isDraft,
      translations: translations)
  }
}

extension Localized {
  fileprivate func with(_ value: Value, in language: Language) -> Localized {
    var values: [Language: Value] = [:]
    for known in Language.allCases { values[known] = self[known] }
    values[language] = value
    let source = values.removeValue(forKey: sourceLanguage) ?? source
    return Localized(source, in: sourceLanguage, translations: values)
  }
}

extension PlanTask {
  fileprivate func with(_ article: Article) -> PlanTask {
    PlanTask(
      plan: plan, number: number, chapter: chapter, article: article, units: units,
      documents: documents, measures: measures, status: status, oddities: oddities)
  }
}

extension Event {
  fileprivate func with(_ article: Article) -> Event {
    Event(
      week: week, id: id, article: article, start: start, end: end, place: place,
      audience: audience, participation: participation, isCancelled: isCancelled,
      changes: changes, pictures: pictures, units: units, tasks: tasks)
  }
}

extension NewsItem {
  fileprivate func with(_ article: Article) -> NewsItem {
    NewsItem(
      slug: slug, article: article, date: date, tasks: tasks, events: events, units: units)
  }
}
