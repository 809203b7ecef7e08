import SiteModel

// MARK: Calendars and feeds

extension Strings {
  var subscribe: String { text(zh: "订阅：", en: "Subscribe: ") }
  var calendar: String { text(zh: "日历", en: "Calendar") }

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
