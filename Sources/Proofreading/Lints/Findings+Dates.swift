import Diagnostics
import SiteModel

/// Dates in a text.
extension Findings {
  /// Reports days that the calendar does not have, and wrong weekdays, in 2022年5月20日（星期五）.
  mutating func checkChineseDates(of passage: Passage) {
    for month in passage.signs.indices where passage.signs[month].scalar == "月" {
      let monthDigits = passage.digitsBefore(month)
      let dayDigits = passage.digits(from: month + 1)
      guard (1...2).contains(monthDigits.count), (1...2).contains(dayDigits.count),
        let end = passage.scalar(dayDigits.upperBound), end == "日" || end == "号"
      else { continue }
      var start = monthDigits.lowerBound
      var year: Int?
      if passage.scalar(start - 1) == "年" {
        let digits = passage.digitsBefore(start - 1)
        if digits.count == 4 {
          year = passage.number(digits)
          start = digits.lowerBound
        }
      }
      let whole = start..<(dayDigits.upperBound + 1)
      let date = day(of: passage, year, monthDigits, dayDigits, whole)
      checkLastDay(of: passage, year, monthDigits, behind: whole)
      guard let date, year != nil else { continue }
      checkWeekday(of: passage, date, behind: whole)
    }
  }

  /// The day, or `nil` for one that the calendar does not have, which is reported.
  private mutating func day(
    of passage: Passage, _ year: Int?, _ month: Range<Int>, _ day: Range<Int>, _ whole: Range<Int>
  ) -> CivilDate? {
    guard let month = passage.number(month), let day = passage.number(day) else { return nil }
    // Without a year 29 February may be.
    if let date = CivilDate(year: year ?? 2024, month: month, day: day) { return date }
    reportImpossible(passage, whole)
    return nil
  }

  /// The last day of 4月20日至31日.
  private mutating func checkLastDay(
    of passage: Passage, _ year: Int?, _ month: Range<Int>, behind first: Range<Int>
  ) {
    guard let dash = passage.scalar(first.upperBound), "至到—–－-～~".unicodeScalars.contains(dash)
    else { return }
    let digits = passage.digits(from: first.upperBound + 1)
    guard (1...2).contains(digits.count), passage.scalar(digits.upperBound) == "日" else { return }
    _ = day(of: passage, year, month, digits, digits.lowerBound..<(digits.upperBound + 1))
  }

  private mutating func checkWeekday(
    of passage: Passage, _ date: CivilDate, behind whole: Range<Int>
  ) {
    var index = whole.upperBound
    while let scalar = passage.scalar(index), "（( ，".unicodeScalars.contains(scalar) { index += 1 }
    guard let word = ["星期", "礼拜", "周"].first(where: { passage.has($0, at: index) }) else { return }
    let place = index + word.unicodeScalars.count
    guard let sign = passage.scalar(place), let weekday = chineseWeekdays[sign],
      weekday != date.weekday
    else { return }
    let right =
      word
      + (chineseWeekdays.first { $0.value == date.weekday && $0.key != "天" }.map {
        String($0.key)
      } ?? "")
    reportWeekday(passage, index..<(place + 1), date, right: Message(zh: right, en: right))
  }

  /// Reports days that the calendar does not have in 2022-05-20.
  mutating func checkNumericDates(of passage: Passage) {
    for index in passage.signs.indices
    where passage.signs[index].scalar.isDigit && !(passage.scalar(index - 1)?.isDigit ?? false) {
      let year = passage.digits(from: index)
      let month = passage.digits(from: year.upperBound + 1)
      let day = passage.digits(from: month.upperBound + 1)
      guard year.count == 4, month.count == 2, day.count == 2,
        passage.scalar(year.upperBound) == "-", passage.scalar(month.upperBound) == "-",
        let number = passage.number(year), (1900...2099).contains(number),
        passage.scalar(day.upperBound) != "-", passage.scalar(index - 1) != "-"
      else { continue }
      _ = self.day(of: passage, number, month, day, index..<day.upperBound)
    }
  }

  /// Reports days that the calendar does not have, and wrong weekdays, in 20 May 2022 and May 20,
  /// 2022.
  mutating func checkEnglishDates(of passage: Passage) {
    for index in passage.signs.indices
    where "JFMASOND".unicodeScalars.contains(passage.signs[index].scalar) {
      guard !(passage.scalar(index - 1)?.isLatin ?? false),
        let (month, name) = englishMonth(in: passage, at: index)
      else { continue }
      let afterName = index + name.unicodeScalars.count
      var whole: Range<Int>
      var day = passage.digitsBefore(index - 1)
      var year = passage.digits(from: afterName + 1)
      if (1...2).contains(day.count), passage.scalar(index - 1) == " " {
        whole = day.lowerBound..<afterName
      } else {
        day = passage.digits(from: afterName + 1)
        guard (1...2).contains(day.count), passage.scalar(afterName) == " " else { continue }
        year = passage.digits(from: day.upperBound + 2)
        whole = index..<day.upperBound
        if passage.scalar(day.upperBound) != "," { year = 0..<0 }
      }
      guard let dayNumber = passage.number(day) else { continue }
      let hasYear = year.count == 4
      if hasYear { whole = whole.lowerBound..<year.upperBound }
      let yearNumber = hasYear ? passage.number(year) : nil
      guard let date = CivilDate(year: yearNumber ?? 2024, month: month, day: dayNumber) else {
        reportImpossible(passage, whole)
        continue
      }
      if hasYear { checkEnglishWeekday(of: passage, date, around: whole) }
    }
  }

  private mutating func checkEnglishWeekday(
    of passage: Passage, _ date: CivilDate, around whole: Range<Int>
  ) {
    for (index, name) in englishWeekdays.enumerated() where index + 1 != date.weekday {
      let length = name.unicodeScalars.count
      let before = whole.lowerBound - length - 2
      let behind = whole.upperBound + 2
      let place =
        if passage.has("\(name), ", at: before) {
          before
        } else if passage.has("\(name) ", at: before + 1) {
          before + 1
        } else if passage.has(" (\(name))", at: whole.upperBound)
          || passage.has(", \(name)", at: whole.upperBound)
        {
          behind
        } else {
          -1
        }
      guard place >= 0 else { continue }
      let right = englishWeekdays[date.weekday - 1]
      reportWeekday(
        passage, place..<(place + length), date, right: Message(zh: right, en: right))
    }
  }

  private func englishMonth(in passage: Passage, at index: Int) -> (number: Int, name: String)? {
    for (month, name) in englishMonths.enumerated()
    where passage.has(name, at: index)
      && !(passage.scalar(index + name.unicodeScalars.count)?.isLatin ?? false)
    {
      return (month + 1, name)
    }
    return nil
  }

  // MARK: Reports

  private mutating func reportImpossible(_ passage: Passage, _ range: Range<Int>) {
    let text = passage.text(range)
    report(
      .impossibleDate, passage, range,
      Message(zh: "没有“\(text)”这一天", en: "the calendar has no “\(text)”"),
      help: Message(zh: "核对日期", en: "look the date up"))
  }

  private mutating func reportWeekday(
    _ passage: Passage, _ range: Range<Int>, _ date: CivilDate, right: Message
  ) {
    let text = passage.text(range)
    report(
      .wrongWeekday, passage, range,
      Message(zh: "\(date.iso)不是\(text)", en: "\(date.iso) is not a \(text)"),
      help: Message(
        zh: "这一天是\(right.zh)；核对日期或改正星期",
        en: "it is \(right.en); look the date up, or correct the weekday"))
  }
}

extension Passage {
  /// The digits that end before `index`.
  fileprivate func digitsBefore(_ index: Int) -> Range<Int> {
    var start = index
    while let scalar = scalar(start - 1), scalar.isDigit { start -= 1 }
    return min(start, index)..<index
  }
}

private let chineseWeekdays: [Unicode.Scalar: Int] = [
  "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
]
private let englishWeekdays = [
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]
private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]
