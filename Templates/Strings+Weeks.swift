import SiteModel

/// The words of publicity weeks, their days and their events.
extension Strings {
  var allDay: String { text(zh: "全天", en: "All day") }
  var timeNotStated: String { text(zh: "时间未标注", en: "Time not stated") }
  var cancelled: String { text(zh: "已取消", en: "Cancelled") }
  var changed: String { text(zh: "有变更", en: "Changed") }
  var eventCancelled: String { text(zh: "本活动已取消", en: "This event has been cancelled") }
  var eventChanged: String { text(zh: "本活动有变更", en: "This event has been changed") }
  var weekChanged: String { text(zh: "本届宣传周有变更", en: "This week has been changed") }
  var noEventOnDay: String { text(zh: "未列活动", en: "No events listed") }
  var eventTime: String { text(zh: "时间", en: "Time") }
  var audience: String { text(zh: "对象", en: "Audience") }
  var participation: String { text(zh: "参加方式", en: "How to take part") }
  var pictures: String { text(zh: "图片", en: "Pictures") }
  var reports: String { text(zh: "活动报道", en: "Reports") }
  var reportedEvents: String { text(zh: "所报道的活动", en: "Events reported on") }
  var slogans: String { text(zh: "口号", en: "Slogans") }
  var posters: String { text(zh: "海报", en: "Posters") }
  var moreInGallery: String { text(zh: "全部口号和海报", en: "All slogans and posters") }

  /// What is said once of all times on a page.
  var timeZoneNote: String {
    text(zh: "所列时间均为北京时间。", en: "All times are China Standard Time (UTC+8).")
  }

  /// What is said of one time: （北京时间）.
  var timeZone: String { text(zh: "（北京时间）", en: " (China Standard Time)") }

  /// So many events.
  func eventCount(_ count: Int) -> String {
    text(zh: "\(count)项活动", en: count == 1 ? "1 event" : "\(count) events")
  }

  /// What stands between two times of a day (一字线 in Chinese, GB/T 15834—2011).
  var timeRange: String { text(zh: "—", en: "–") }

  /// What is said of an event on the first of the days that it takes as a whole.
  func allDay(until date: CivilDate) -> String {
    text(zh: "全天，至\(dayAndMonth(date))", en: "All day, until \(dayAndMonth(date))")
  }

  /// What is said of it on a later one.
  func allDay(_ number: Int) -> String {
    text(zh: "全天，第\(number)天", en: "All day, day \(number)")
  }

  var lastWholeDay: String { text(zh: "全天，最后一天", en: "All day, last day") }

  /// What is said of an event on a day between that of its beginning and that of its end.
  func day(_ number: Int) -> String { text(zh: "第\(number)天", en: "Day \(number)") }

  /// What is said of it on the day of its end.
  func until(_ clock: String) -> String { text(zh: "至\(clock)", en: "Until \(clock)") }

  /// A time of another day than the one spoken of: 4月21日01:00, 01:00 (21 April).
  func clock(_ clock: String, on date: CivilDate) -> String {
    text(zh: "\(dayAndMonth(date))\(clock)", en: "\(clock) (\(dayAndMonth(date)))")
  }

  /// A picture's type and size.
  func facts(of image: ImageFacts, bytes: Int) -> String {
    let type = image.format.rawValue.uppercased()
    let size = fileSize(bytes)
    return text(
      zh: "\(type)，\(image.width)×\(image.height)像素，\(size)",
      en: "\(type), \(image.width) × \(image.height) pixels, \(size)")
  }
}
