import Markup
public import SiteModel

extension SiteLook {
  /// A picture for sharing as an SVG file: what its page belongs to, the title, the site's name and
  /// the day.
  ///
  /// Its text is set in the fonts of the Debian package fonts-noto-cjk.
  public func drawing(of picture: SharePicture, _ publication: Publication) -> [UInt8] {
    let context = PageContext(
      publication.page(about: picture.subject, in: picture.language), of: publication)
    let place = context.place(on: PictureSheet(picture.shape))
    let sheet = PictureSheet(picture.shape, placeLines: place?.lines.count ?? 0)
    let title = PictureText(context.title(of: picture.subject), in: context)
    var html = HTML()
    html.pictureDocument(
      width: picture.shape.width, height: picture.shape.height, label: title.text,
      lang: picture.language.tag, fontFamilies: title.sans, fontSize: sheet.smallSize
    ) { html in
      html.ground(of: sheet)
      if let place { html.place(place, on: sheet) }
      html.title(title, on: sheet)
      html.foot(of: sheet, in: context)
    }
    return html.finish()
  }
}

/// The colours of the style sheet in light.
private enum Ink {
  static let red = "#a4161a"
  static let text = "#231e1a"
  static let muted = "#5d544c"
  static let ground = "#faf7f1"
  static let paper = "#ffffff"
  static let line = "#ddd3c3"
}

extension HTML {
  /// Writes the ground with a red rule at its top.
  fileprivate mutating func ground(of sheet: PictureSheet) {
    rect(x: 0, y: 0, width: sheet.width, height: sheet.height, paint: Paint(fill: Ink.ground))
    rect(x: 0, y: 0, width: sheet.width, height: sheet.topRule, paint: Paint(fill: Ink.red))
  }

  /// Writes what the page belongs to.
  fileprivate mutating func place(
    _ place: (name: PictureText, lines: [String]), on sheet: PictureSheet
  ) {
    for (index, line) in place.lines.enumerated() {
      let down = Double(index) * sheet.lineHeight(size: sheet.smallSize)
      self.line(
        line, like: place.name, x: sheet.margin, baseline: sheet.placeBaseline + down,
        color: Ink.red, on: sheet)
    }
  }

  /// Writes the title in the middle between the line above it and the rule below.
  fileprivate mutating func title(_ title: PictureText, on sheet: PictureSheet) {
    let (size, lines) = title.title(on: sheet)
    let lineHeight = sheet.lineHeight(size: size)
    let middle = (sheet.placeEnd + sheet.footRule) / 2
    // A Chinese character reaches from 0.88 of its size above the baseline to 0.12 below.
    let first = middle - lineHeight * Double(lines.count - 1) / 2 + size * 0.38
    group(fontFamilies: title.serif, fontSize: size) { html in
      for (index, line) in lines.enumerated() {
        html.text(
          line, x: sheet.margin - title.overhang(of: line, size: size),
          baseline: first + lineHeight * Double(index), anchor: .start, isBold: true,
          paint: Paint(fill: Ink.text))
      }
    }
  }

  /// Writes the site's sign and, where it is not the title, its name, and the day at the other
  /// end.
  fileprivate mutating func foot(of sheet: PictureSheet, in context: PageContext) {
    rect(
      x: sheet.margin, y: sheet.footRule, width: sheet.textWidth, height: 2,
      paint: Paint(fill: Ink.line))
    let size = sheet.smallSize
    sign(x: sheet.margin, y: sheet.footBaseline - size, size: size * 1.2)
    if case .home = context.page.subject { return }
    let day = sheet.hasDay ? context.day : nil
    let room = sheet.textWidth * (day == nil ? 1 : 0.6)
    let name = PictureText(context.words(context.site.name), in: context)
    line(
      name.line(on: sheet, width: room - size * 1.7), like: name, x: sheet.margin + size * 1.7,
      baseline: sheet.footBaseline, color: Ink.text, on: sheet)
    guard let day else { return }
    text(
      day, x: sheet.width - sheet.margin, baseline: sheet.footBaseline, anchor: .end,
      isBold: false, paint: Paint(fill: Ink.muted))
  }

  /// Writes the sign of the site's icon: a sheet with lines on a red ground.
  private mutating func sign(x: Double, y: Double, size: Double) {
    let unit = size / 32
    func bar(_ left: Double, _ top: Double, _ width: Double, _ height: Double, _ color: String) {
      rect(
        x: x + left * unit, y: y + top * unit, width: width * unit, height: height * unit,
        paint: Paint(fill: color))
    }
    bar(0, 0, 32, 32, Ink.red)
    bar(7, 5, 18, 22, Ink.paper)
    bar(10, 8.75, 12, 2.5, Ink.red)
    bar(10, 14, 12, 2, Ink.muted)
    bar(10, 18, 12, 2, Ink.muted)
    bar(10, 22, 7, 2, Ink.muted)
  }

  /// Writes a line in the font of `text`.
  private mutating func line(
    _ line: String, like text: PictureText, x: Double, baseline: Double, color: String,
    on sheet: PictureSheet
  ) {
    group(fontFamilies: text.sans, fontSize: sheet.smallSize) { html in
      html.text(
        line, x: x, baseline: baseline, anchor: .start, isBold: false, paint: Paint(fill: color))
    }
  }
}

extension PageContext {
  /// What the page belongs to, in lines: the nearest page above whose name has room.
  fileprivate func place(
    on sheet: PictureSheet
  ) -> (name: PictureText, lines: [String])? {
    let names = page.subject.ancestors.dropFirst().map { ancestor in
      PictureText(self.name(of: ancestor), in: self)
    }
    guard let nearest = names.last(where: { $0.fitsSmallLines(on: sheet) }) ?? names.first else {
      return nil
    }
    return (nearest, nearest.smallLines(on: sheet))
  }

  /// The day, or the days, of what the page is about.
  fileprivate var day: String? {
    switch page.subject {
    case .plan(let plan): strings.date(plan.date)
    case .task(let task): strings.date(task.plan.date)
    case .week(let week): period(of: week)
    case .event(let event): strings.moment(event.start)
    case .paper(let paper): paper.date.map(strings.date)
    case .section(let section): section.paper.date.map(strings.date)
    case .news(let item): strings.date(item.date)
    default: nil
    }
  }

  private func period(of week: PublicityWeek) -> String {
    guard week.start != week.end else { return strings.date(week.start) }
    let ends = strings.period(from: week.start, to: week.end)
    return ends.start + strings.until + ends.end
  }
}
