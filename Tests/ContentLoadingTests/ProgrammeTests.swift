import ContentLoading
import SiteModel
import Testing

/// The invented week of 2025, whose forty events take every shape that an event can have.
struct ProgrammeTests {
  private let office: Publication
  private let week: PublicityWeek

  init() async throws {
    let outcome = await ContentLoader.load(root: Project.fixture("Office"))
    office = try #require(outcome.publication)
    week = try #require(office.weeks.first)
  }

  private func event(_ id: String) throws -> Event {
    try #require(office.events(of: week).first { $0.id == id })
  }

  private func days(of id: String) throws -> [Int] {
    try event(id).days.map(\.day)
  }

  @Test("The week has its theme, slogans and posters in both languages")
  func readsWeek() {
    #expect(office.events(of: week).count == 40)
    #expect(week.days.map(\.day) == Array(20...26))
    #expect(week.theme?.source == "尊重创造，守护诚信（虚构）")
    #expect(week.slogans.source.count == 5 && week.slogans[.en]?.count == 5)
    #expect(week.posters.map(\.image.image?.format) == [.png, .jpeg, .webp])
    #expect(
      week.posters.allSatisfy { $0.image.image?.width == 600 && $0.image.image?.height == 848 })
    #expect(week.posters.allSatisfy { $0.alternative[.en] != nil })
    #expect(week.hasGallery && office.weeks.last?.hasGallery == false)
  }

  @Test("An event is on every day that it touches, and not on the one at whose midnight it ends")
  func countsDays() throws {
    #expect(try days(of: "opening") == [20])
    #expect(try days(of: "night-market") == [25, 26])
    #expect(try days(of: "light-show") == [23])
    #expect(try days(of: "design-marathon") == [25, 26])
    #expect(try days(of: "exhibition") == Array(20...26))
    #expect(try days(of: "school-lectures") == [22, 23, 24])
    #expect(try days(of: "open-day") == [21])
    #expect(try days(of: "volunteer-training") == [22])
    #expect(office.daysWithEvents(of: week) == week.days)
    #expect(
      office.events(of: week, on: week.end).map(\.id) == [
        "exhibition", "design-marathon", "night-market", "closing",
      ])
  }

  @Test("Whole days come before hours, and what starts together comes in the order of ids")
  func ordersEvents() {
    #expect(
      office.events(of: week).prefix(6).map(\.id) == [
        "exhibition", "online-quiz", "opening", "copyright-fair", "counterfeit-display",
        "legal-advice",
      ])
  }

  @Test("What was changed comes with its day, the last change first")
  func readsChanges() throws {
    let contest = try event("school-contest")
    #expect(!contest.isCancelled)
    #expect(contest.changes.map(\.date.iso) == ["2025-04-18", "2025-04-11"])
    #expect(contest.changes.allSatisfy { $0.note[.en] != nil })
    let film = try event("evening-film")
    #expect(film.isCancelled && film.changes.map { $0.note[.en] } == [nil])
    #expect(
      office.events(of: week).filter(\.isCancelled).map(\.id) == ["evening-film", "park-walk"])
  }

  @Test("Whom it is for and how to take part are there in every language of the event")
  func readsInvitation() throws {
    let market = try event("night-market")
    #expect(market.audience?[.en] == "The public")
    #expect(market.participation?.source == "摊主4月16日前签订承诺书。")
    #expect(market.pictures.map(\.image.image?.format) == [.webp, .png])
    #expect(try event("riddles").participation == nil)
    #expect(try event("live-answers").place == nil)
  }

  @Test("An event knows the news that reports on it")
  func findsReports() throws {
    #expect(office.reports(on: try event("opening")).map(\.slug) == ["2025-04-20-week-opened"])
    #expect(
      office.reports(on: try event("night-market")).map(\.slug) == ["2025-04-26-night-market"])
    #expect(office.reports(on: try event("closing")).isEmpty)
  }

  @Test("Seven of the events are in Chinese only")
  func knowsGaps() {
    let untranslated = office.events(of: week).filter { $0.article.writing[.en] == nil }
    #expect(
      untranslated.map(\.id) == [
        "evening-film", "school-lectures", "volunteer-training", "online-shops", "senior-class",
        "mediation", "talent-salon",
      ])
  }
}
