import SiteModel

/// The words of publicity weeks, their days and their events.
extension Strings {
  var allDay: String { text(zh: "全天", en: "All day") }
  var cancelled: String { text(zh: "已取消", en: "Cancelled") }
  var changed: String { text(zh: "有变更", en: "Changed") }
  var eventCancelled: String { text(zh: "本活动已取消", en: "This event has been cancelled") }
  var eventChanged: String { text(zh: "本活动有变更", en: "This event has been changed") }
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

  /// Which of its days an event is in.
  func day(_ number: Int, of count: Int) -> String {
    text(zh: "第\(number)天，共\(count)天", en: "Day \(number) of \(count)")
  }

  /// The time at which an event ends that began on a day before: 至17:00.
  func untilClock(_ clock: String) -> String { text(zh: "至\(clock)", en: "Until \(clock)") }

  /// A picture's type and size.
  func facts(of image: ImageFacts, bytes: Int) -> String {
    let type = image.format.rawValue.uppercased()
    let size = fileSize(bytes)
    return text(
      zh: "\(type)，\(image.width)×\(image.height)像素，\(size)",
      en: "\(type), \(image.width) × \(image.height) pixels, \(size)")
  }
}
