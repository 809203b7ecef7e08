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
    case .week(let week): weekData(week)
    case .event(let event): eventData(event)
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

  private func weekData(_ week: PublicityWeek) -> JSON {
    .object([
      "@context": vocabulary, "@type": .string("Event"),
      "name": .string(title(of: .week(week)).text),
      "description": summary(of: week.article).map { .string($0.text) },
      "url": address,
      "startDate": .string(week.start.iso), "endDate": .string(week.end.iso),
      "image": images(week.posters),
      "organizer": organisers(of: week.units),
    ])
  }

  private func eventData(_ event: Event) -> JSON {
    let earlierStarts = event.changes.compactMap(\.earlierStart)
    let status =
      event.isCancelled
      ? "EventCancelled" : earlierStarts.isEmpty ? "EventScheduled" : "EventRescheduled"
    return .object([
      "@context": vocabulary, "@type": .string("Event"),
      "name": .string(title(of: .event(event)).text),
      "description": summary(of: event.article).map { .string($0.text) },
      "url": address,
      "startDate": .string(event.start.timestamp),
      "endDate": event.end.map { .string($0.timestamp) },
      "eventStatus": .string("https://schema.org/\(status)"),
      "previousStartDate": earlierStarts.isEmpty
        ? nil : .array(earlierStarts.map { .string($0.timestamp) }),
      "location": event.place.map {
        .object(["@type": .string("Place"), "name": .string(words($0).text)])
      },
      "audience": event.audience.map {
        .object(["@type": .string("Audience"), "audienceType": .string(words($0).text)])
      },
      "image": images(event.pictures),
      "organizer": organisers(of: event.units),
      "superEvent": .object([
        "@type": .string("Event"), "name": .string(title(of: .week(event.week)).text),
        "url": address(of: .week(event.week)),
        "startDate": .string(event.week.start.iso), "endDate": .string(event.week.end.iso),
      ]),
    ])
  }

  private func organisers(of units: [UnitMention]) -> JSON? {
    let organisers = units.filter { $0.role == .organiser }
    guard !organisers.isEmpty else { return nil }
    return .array(organisers.map { .object(organization($0.unit)) })
  }

  /// The addresses of pictures, which are known once the base address is.
  private func images(_ pictures: [Illustration]) -> JSON? {
    let addresses = pictures.compactMap { publication.canonicalAddress(of: $0.image) }
    return addresses.isEmpty ? nil : .array(addresses.map(JSON.string))
  }

  private func address(of subject: Subject) -> JSON? {
    publication.canonicalAddress(of: publication.page(about: subject, in: page.language))
      .map { .string($0) }
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
  /// The moment in ISO 8601, a time with its offset: `2022-04-26T09:30+08:00`.
  fileprivate var timestamp: String {
    clock.map { "\(date.iso)T\($0)+08:00" } ?? date.iso
  }
}
