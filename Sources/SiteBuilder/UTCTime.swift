import SiteModel

/// A minute in Coordinated Universal Time, as feeds and calendars stamp what they say.
struct UTCTime: Comparable {
  /// The time as RFC 3339 has it: `2022-04-20T01:00:00Z`.
  let rfc3339: String

  /// The time of a moment in China Standard Time; noon in UTC where the day alone is known, which
  /// is the same day in both.
  init(_ moment: CivilMoment) {
    guard let minutes = moment.minutes else {
      rfc3339 = "\(moment.date.iso)T12:00:00Z"
      return
    }
    let begun = moment.date.unixSeconds + minutes * 60 - Self.offsetHours * 3600
    let date = CivilDate(unixSeconds: begun, offsetHours: 0) ?? moment.date
    let utc = CivilMoment(
      date: date, minutes: (minutes + (24 - Self.offsetHours) * 60) % (24 * 60))
    rfc3339 = "\(utc.date.iso)T\(utc.clock ?? "00:00"):00Z"
  }

  /// China Standard Time is ahead by so many hours.
  private static let offsetHours = 8

  /// The time as RFC 5545 has it: `20220420T010000Z`.
  var iCalendar: String {
    String(rfc3339.filter { $0 != "-" && $0 != ":" })
  }

  static func < (a: UTCTime, b: UTCTime) -> Bool {
    a.rfc3339 < b.rfc3339
  }
}

extension Subject {
  /// When the site put the text online.
  var published: UTCTime? {
    article?.published.map(UTCTime.init)
  }

  /// When the text was last changed or put online; `nil` for what has no date.
  var updated: UTCTime? {
    guard let day = lastChange else { return nil }
    if let published = article?.published, published.date == day { return UTCTime(published) }
    return UTCTime(CivilMoment(date: day))
  }
}
