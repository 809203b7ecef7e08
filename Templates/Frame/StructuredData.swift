import Markup
import SiteModel

extension HTML {
  /// Writes what the page is about for machines, in the words of schema.org.
  mutating func structuredData(in context: PageContext) {
    if let data = context.subjectData { dataBlock(type: "application/ld+json", data.encoded()) }
    if let path = context.breadcrumbData { dataBlock(type: "application/ld+json", path.encoded()) }
  }
}

private let vocabulary = JSON.string("https://schema.org")

extension PageContext {
  fileprivate var subjectData: JSON? {
    switch page.subject {
    case .home: siteData
    case .plan(let plan): articleData("Article", by: plan.issuer, of: plan, created: plan.date)
    case .task(let task):
      articleData("Article", by: task.plan.issuer, of: task.plan, created: task.plan.date)
    case .paper(let paper), .wholePaper(let paper):
      articleData("Report", by: paper.issuer, created: paper.date)
    case .section(let section):
      articleData("Report", by: section.paper.issuer, created: section.paper.date)
    case .news(let item): articleData("NewsArticle", created: item.date)
    case .page: articleData("WebPage")
    case .week(let week): eventData(start: week.start.iso, end: week.end.iso, units: week.units)
    case .event(let event):
      eventData(
        start: event.start.timestamp, end: event.end?.timestamp, place: event.place,
        units: event.units)
    case .unit(let unit) where unit.kind == .body: organizationData(unit)
    default: nil
    }
  }

  private var siteData: JSON {
    .object([
      "@context": vocabulary, "@type": .string("WebSite"),
      "name": .string(words(site.name).text),
      "description": site.description.map { .string(words($0).text) },
      "inLanguage": .string(page.language.tag),
      "url": address,
      "publisher": site.official.organiser.map { organiser in
        .object([
          "@type": .string("GovernmentOrganization"), "name": .string(words(organiser).text),
        ])
      },
    ])
  }

  private func articleData(
    _ type: String, by issuer: ResponsibleUnit? = nil, of plan: Plan? = nil,
    created: CivilDate? = nil
  ) -> JSON? {
    guard let article = page.subject.article else { return nil }
    let writing = article.writing.rendition(in: page.language)
    return .object([
      "@context": vocabulary, "@type": .string(type),
      "headline": .string(writing.value.title),
      "description": writing.value.summary.map { .string($0) },
      "inLanguage": .string(writing.language.tag),
      "url": address,
      "identifier": (plan?.number).map { .string(words($0).text) },
      "author": issuer.map { .object(organization($0)) },
      "dateCreated": created.map { .string($0.iso) },
      "datePublished": article.published.map { .string($0.timestamp) },
      "dateModified": article.lastModified.map { .string($0.iso) },
    ])
  }

  private func eventData(
    start: String, end: String?, place: Localized<String>? = nil, units: [UnitMention]
  ) -> JSON {
    let organisers = units.filter { $0.role == .organiser }
      .map { JSON.object(organization($0.unit)) }
    return .object([
      "@context": vocabulary, "@type": .string("Event"),
      "name": .string(title(of: page.subject).text),
      "url": address,
      "startDate": .string(start),
      "endDate": end.map { .string($0) },
      "location": place.map {
        .object(["@type": .string("Place"), "name": .string(words($0).text)])
      },
      "organizer": organisers.isEmpty ? nil : .array(organisers),
    ])
  }

  private func organizationData(_ unit: ResponsibleUnit) -> JSON {
    .object([
      "@context": vocabulary, "@type": .string("Organization"),
      "name": .string(words(unit.name).text),
      "alternateName": unit.fullName.map { .string(words($0).text) },
      "mainEntityOfPage": address,
    ])
  }

  private func organization(_ unit: ResponsibleUnit) -> KeyValuePairs<String, JSON?> {
    ["@type": .string("Organization"), "name": .string(words(unit.name).text)]
  }

  fileprivate var breadcrumbData: JSON? {
    guard !page.subject.ancestors.isEmpty else { return nil }
    let items = (page.subject.ancestors + [page.subject]).enumerated().map { index, subject in
      let page = publication.page(about: subject, in: page.language)
      return JSON.object([
        "@type": .string("ListItem"), "position": .number(index + 1),
        "name": .string(name(of: subject).text),
        "item": publication.canonicalAddress(of: page).map { .string($0) },
      ])
    }
    return .object([
      "@context": vocabulary, "@type": .string("BreadcrumbList"), "itemListElement": .array(items),
    ])
  }

  private var address: JSON? {
    canonicalAddress.map { .string($0) }
  }
}

extension CivilMoment {
  /// The moment in ISO 8601: `2022-04-26T09:30`.
  fileprivate var timestamp: String {
    clock.map { "\(date.iso)T\($0)" } ?? date.iso
  }
}
