public import Export
public import SiteModel

extension SiteLook {
  /// The poster of a week for the typesetter, with the QR code of the address of the week's page;
  /// `nil` while nobody knows the address.
  ///
  /// - Throws: where no QR code can hold the address.
  public func printPoster(
    of week: PublicityWeek, in language: Language, _ publication: Publication
  ) throws(QRCode.TooLong) -> Manuscript? {
    let printed = PrintedWeek(week: week, language: language, publication: publication)
    guard let address = printed.address else { return nil }
    return printed.poster(leadingTo: address, code: try QRCode(address))
  }
}

extension PrintedWeek {
  /// The poster as the typesetter gets it; `code` is that of `address`.
  func poster(leadingTo address: String, code: QRCode) -> Manuscript {
    let picture = Manuscript.Picture(fileName: "code.svg", bytes: code.svg)
    return manuscript(of: [week.article], pictures: [picture]) { source in
      source.block("poster") { call in
        frame(titled: title, &call)
        call.content("dates") { $0.text(dates) }
        call.group("slogans") { call in
          for slogan in context.words(week.slogans) { call.content { $0.words(slogan) } }
        }
        call.group("organisers") { organisers(&$0) }
        call.content("invitation") { $0.text(strings.scanForProgramme) }
        call.string("address", address)
        call.string(
          "too-long",
          """
          the poster of weeks/\(week.id) has more text than fits on one A4 page; shorten its slogans, \
          or leave some out
          """)
        call.call("image") { call in
          call.string("alt", strings.code(leadingTo: address))
          call.string(picture.fileName)
        }
      }
    }
  }
}
