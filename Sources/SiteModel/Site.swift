/// What the office says of the site as a whole.
public final class Site: Sendable {
  /// A column of the site, as the rules for official sites want it described.
  public struct Column: Sendable {
    /// The columns that a site has.
    public enum ID: String, Sendable, CaseIterable {
      /// The home page.
      case home
      /// The work plans.
      case plans
      /// The tasks.
      case tasks
      /// The units.
      case units
      /// The publicity weeks.
      case weeks
      /// The white papers.
      case papers
      /// The news.
      case news
      /// The plain pages.
      case pages
    }

    /// The name.
    public let name: Localized<String>
    /// What it is for.
    public let description: Localized<String>
    /// Keywords, separated by commas.
    public let keywords: Localized<String>
    /// The type: a word of 《政府网站发展指引》 (国办发〔2017〕47号), annex 1.
    public let type: String
    /// After how many days without a change the column counts as stale; `nil` for what its type
    /// says.
    public let maxAge: Int?

    package init(
      name: Localized<String>, description: Localized<String>, keywords: Localized<String>,
      type: String, maxAge: Int?
    ) {
      self.name = name
      self.description = description
      self.keywords = keywords
      self.type = type
      self.maxAge = maxAge
    }
  }

  /// The identifiers that an official site must show.
  ///
  /// Each is `nil` until the office fills it in.
  public struct Official: Sendable {
    /// 主办单位: who runs the site.
    public let organiser: Localized<String>?
    /// 联系方式: how to reach them.
    public let contact: String?
    /// 网站标识码: `bm` and eight digits, or ten digits.
    public let siteIDCode: String?
    /// ICP 备案编号.
    public let icp: String?
    /// 公安机关备案号.
    public let police: String?
    /// The address of the 党政机关网站标识 page.
    public let conac: String?
    /// The address of the “我为政府网站找错” page.
    public let errorReport: String?

    package init(
      organiser: Localized<String>?, contact: String?, siteIDCode: String?, icp: String?,
      police: String?, conac: String?, errorReport: String?
    ) {
      self.organiser = organiser
      self.contact = contact
      self.siteIDCode = siteIDCode
      self.icp = icp
      self.police = police
      self.conac = conac
      self.errorReport = errorReport
    }
  }

  /// The lasting name of the site for calendars and feeds; `nil` where the office gave none.
  public let id: String?
  /// The site's name.
  public let name: Localized<String>
  /// What it is.
  public let description: Localized<String>?
  /// The languages, the source language first.
  public let languages: [Language]
  /// The address under which the site is published, ending with `/`; `nil` while unknown.
  public let baseAddress: String?
  /// Whether translations are official texts too.
  public let hasOfficialTranslations: Bool
  /// The official identifiers.
  public let official: Official
  private let columns: [Column.ID: Column]

  /// The language that everything is written in first.
  public var sourceLanguage: Language { name.sourceLanguage }

  package init(
    id: String?, name: Localized<String>, description: Localized<String>?, languages: [Language],
    baseAddress: String?, hasOfficialTranslations: Bool, official: Official,
    columns: [Column.ID: Column]
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.languages = languages
    self.baseAddress = baseAddress
    self.hasOfficialTranslations = hasOfficialTranslations
    self.official = official
    self.columns = columns
  }

  /// The same site, published at another address, which gets a `/` at its end.
  func published(at baseAddress: String?) -> Site {
    Site(
      id: id, name: name, description: description, languages: languages,
      baseAddress: baseAddress.map { $0.hasSuffix("/") ? $0 : $0 + "/" },
      hasOfficialTranslations: hasOfficialTranslations, official: official, columns: columns)
  }

  /// What the office says of a column; `nil` while it says nothing.
  public subscript(column: Column.ID) -> Column? {
    columns[column]
  }
}
