import ContentLoading
import SiteModel
import Testing

/// A whole invented office: lead, support and named units, two plans, two weeks, a paper, news.
struct OfficeTests {
  private func office(drafts: Bool = false) async throws -> Publication {
    let outcome = await ContentLoader.load(
      root: Project.fixture("Office"),
      options: ContentLoader.Options(includesDrafts: drafts, today: CivilDate(iso: "2025-05-06")))
    #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics.map(\.brief))")
    return try #require(outcome.publication)
  }

  private func events(of week: String, in office: Publication) -> [Event] {
    office.events.filter { $0.week.id == week }
  }

  private func mentions(_ units: [UnitMention]) -> [String] {
    units.map { "\($0.role.rawValue) \($0.unit.id.value)" }
  }

  @Test("Nothing is wrong with it, and everything comes in the order of readers")
  func ordersEverything() async throws {
    let office = try await office()
    #expect(office.plans.map(\.id) == ["2024", "2023"])
    #expect(
      office.tasks.map { "\($0.plan.id)/\($0.number)" } == [
        "2024/1", "2024/2", "2024/3", "2023/1", "2023/2", "2023/3", "2023/4", "2023/5", "2023/6",
      ])
    #expect(office.weeks.map(\.id) == ["2025", "2024"])
    #expect(
      events(of: "2024", in: office).map(\.id) == [
        "opening", "open-day", "school-lectures", "closing",
      ])
    #expect(office.sections.map(\.slug) == ["protection", "services"])
    #expect(
      office.news.map(\.slug) == [
        "2025-04-26-night-market", "2025-04-20-week-opened", "2024-04-26-week-closed",
        "2024-03-01-plan-issued",
      ])
    #expect(office.pages.map(\.slug) == ["about", "accessibility"])
    #expect(office.units.map(\.id.value).prefix(2) == ["ip-office", "market-regulator"])
    #expect(
      office.media.map { $0.contentPath.split(separator: "/").last } == [
        "square.png", "night-market.webp", "opening.jpg", "pledge.png", "poster-market.webp",
        "poster-school.jpg", "poster.png", "service-centre.webp",
      ])
  }

  @Test("A task tells who leads it, who supports it, and who is only named")
  func readsRoles() async throws {
    let office = try await office()
    let plan = try #require(office.plans.last)
    let tasks = office.tasks(of: plan)
    #expect(
      mentions(try #require(tasks.first).units) == [
        "lead ip-office", "support market-regulator", "support townships",
      ])
    #expect(
      mentions(tasks.flatMap(\.units).filter { $0.role == .named }) == [
        "named small-enterprises", "named service-centre",
      ])
    #expect(office.assignsUnits(plan))
    #expect(tasks.compactMap(\.status?.state) == [.done, .underway, .planned])
    #expect(office.tasks(of: plan, chapter: 2).map(\.number) == [3, 4])
  }

  @Test("A unit knows everything that it takes part in")
  func readsBackwards() async throws {
    let office = try await office()
    let unit = try #require(office.units.first)
    #expect(
      office.tasks(of: unit).map {
        "\($0.mention.role.rawValue) \($0.task.plan.id)/\($0.task.number)"
      } == [
        "support 2024/1", "lead 2024/2", "lead 2023/1", "support 2023/2", "support 2023/4",
        "support 2023/6",
      ])
    let involvements = office.involvements(of: unit).filter { !$0.subject.isOf2025 }
    #expect(
      involvements.map(\.mention.role.rawValue).suffix(7) == [
        "issuer", "issuer", "organiser", "issuer", "named", "organiser", "contributor",
      ])
    let task = try #require(office.tasks.first { $0.plan.id == "2024" && $0.number == 2 })
    #expect(
      office.references(to: task).filter { !$0.isOf2025 }.map(\.path.path) == [
        "weeks/2024/", "news/2024-03-01-plan-issued/", "weeks/2024/opening/",
        "weeks/2024/school-lectures/",
      ])
    #expect(office.neighbours(of: task).previous?.number == 1)
    #expect(office.neighbours(of: task).next?.number == 3)
  }

  @Test("Events have a time, a day, or several days")
  func readsEvents() async throws {
    let events = events(of: "2024", in: try await office())
    #expect(
      events.map(\.start.iso) == [
        "2024-04-20 09:00", "2024-04-22", "2024-04-23", "2024-04-26 16:00",
      ])
    #expect(
      events.map { $0.end?.iso } == ["2024-04-20 11:30", "2024-04-22", "2024-04-25", nil])
    #expect(events.map(\.isAllDay) == [false, true, true, false])
    #expect(events.map { $0.place?.rendition(in: .en).language } == [.en, nil, .zh, .en])
  }

  @Test("A part inherits the day on which its whole was published")
  func inheritsPublication() async throws {
    let office = try await office()
    #expect(office.tasks.first?.article.published?.iso == "2024-03-01 09:00")
    #expect(office.sections.first?.article.published?.iso == "2025-01-16 09:00")
    #expect(office.events.last?.article.published?.iso == "2024-04-01 09:00")
  }

  @Test("English is partly missing, and the pages know it")
  func knowsMissingTranslations() async throws {
    let office = try await office()
    let missing = office.subjects.filter { !office.page(about: $0, in: .en).isTranslated }
    #expect(
      missing.map(\.path.path) == [
        "plans/2024/", "plans/2024/01/", "plans/2024/02/", "plans/2024/03/", "plans/2023/05/",
        "plans/2023/06/", "weeks/2025/evening-film/", "weeks/2025/school-lectures/",
        "weeks/2025/volunteer-training/", "weeks/2025/online-shops/", "weeks/2025/senior-class/",
        "weeks/2025/mediation/", "weeks/2025/talent-salon/", "weeks/2024/school-lectures/",
        "papers/2024/services/", "news/2025-04-26-night-market/", "news/2024-04-26-week-closed/",
      ])
    #expect(office.subjects.allSatisfy { office.page(about: $0, in: .zh).isTranslated })
  }

  @Test("Drafts come on demand")
  func readsDrafts() async throws {
    let office = try await office(drafts: true)
    #expect(office.tasks.filter(\.article.isDraft).map(\.number) == [4])
    #expect(office.news.filter(\.article.isDraft).map(\.slug) == ["2024-05-01-unpublished"])
  }
}

extension Subject {
  /// Whether it is of the week of 2025, which `ProgrammeTests` reads.
  fileprivate var isOf2025: Bool {
    path.path.hasPrefix("weeks/2025/") || path.path.hasPrefix("news/2025")
  }
}
