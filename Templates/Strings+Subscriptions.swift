import SiteModel

// MARK: Calendars and feeds

extension Strings {
  var subscribe: String { text(zh: "订阅：", en: "Subscribe: ") }
  var calendar: String { text(zh: "日历（iCalendar）", en: "Calendar (iCalendar)") }
  var audience: String { text(zh: "面向对象", en: "For") }
  var participation: String { text(zh: "参加方式", en: "How to take part") }
  var eventIsCancelled: String { text(zh: "本活动已取消。", en: "This event has been cancelled.") }

  /// What leads the note on a change.
  func changed(on date: CivilDate) -> String {
    text(zh: "\(self.date(date))变更", en: "Changed on \(self.date(date))")
  }

  /// The title of an event that does not take place after all.
  func cancelled(_ title: String) -> String {
    text(zh: "【已取消】\(title)", en: "Cancelled: \(title)")
  }

  /// The title of a part of something, where both are to be named.
  func title(_ part: String, of whole: String) -> String { whole + colon + part }
}
