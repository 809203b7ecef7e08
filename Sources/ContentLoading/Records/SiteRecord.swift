import ContentSchema
import Diagnostics
import SiteModel

/// Reads `Content/site.yml`.
enum SiteRecord {
  static let path = "Content/site.yml"
  /// The site, or `nil` where the file is no YAML.
  ///
  /// `baseAddress` replaces the file's.
  static func read(
    _ file: SourceFile, baseAddress: String?
  ) -> (site: Site?, weights: RuleWeights, diagnostics: [Diagnostic]) {
    let problems = file.textProblems()
    guard problems.isEmpty else { return (nil, RuleWeights(), problems) }
    let node: YAMLNode
    do {
      node = try YAMLReader.read(0..<file.bytes.count, of: file).get()
    } catch {
      return (nil, RuleWeights(), [error.diagnostic])
    }
    var reader = FieldReader(
      node, of: file, owner: Message(name: "site.yml"), keys: Schema.site.fields.keys)
    let languages = languages(&reader)
    let source = languages.first ?? .zh
    let id = reader.id("id")?.value
    let name = reader.required(
      "name", reader.localized("name", in: languages), example: "{ zh: …, en: … }")
    let description = reader.localized("description", in: languages)
    let base = reader.webAddress("base_url")
    if let base, base.value.utf8.contains(where: "?#".utf8.contains) {
      reader.report(
        .invalidValue, base.range,
        Message(
          zh: "网站的地址里不能有 ? 或 #", en: "pages cannot be published under an address with ? or #"),
        help: Message(
          zh: "写到最后一个 / 为止，如 https://www.example.gov.cn/ip/",
          en: "write it up to the last /, such as https://www.example.gov.cn/ip/"))
    }
    let translations = reader.choice("translations", of: TranslationStatus.allCases)?.value
    let official = official(&reader, in: languages)
    let columns = columns(&reader, in: languages)
    let site = Site(
      id: id, name: name ?? Localized("", in: source), description: description,
      languages: languages,
      baseAddress: (baseAddress ?? base?.value).map(withSlash),
      hasOfficialTranslations: translations == .official, official: official, columns: columns)
    let weights = weights(&reader)
    return (site, weights, reader.diagnostics)
  }

  private enum TranslationStatus: String, CaseIterable {
    case unofficial, official
  }

  private static func withSlash(_ address: String) -> String {
    address.utf8.last == UInt8(ascii: "/") ? address : address + "/"
  }

  private static func languages(_ reader: inout FieldReader) -> [Language] {
    var languages: [Language] = []
    let codes = reader.texts("languages")?.value ?? []
    // The place of a word that is no language is one's that the list does not name, so that no text
    // is reported for it.
    var unnamed = Language.allCases.filter { language in
      !codes.contains { $0.value == language.rawValue }
    }
    for code in codes {
      if let language = Language(rawValue: code.value), !languages.contains(language) {
        languages.append(language)
      } else {
        if let language = unnamed.first { languages.append(language) }
        unnamed = Array(unnamed.dropFirst())
        let known = Message.list(Language.allCases.map(\.rawValue))
        reader.report(
          .invalidValue, code.range,
          Message(
            zh: "“\(code.value)”不是网站可用的语言，或重复了",
            en: "“\(code.value)” is no language of a site, or stands here twice"),
          help: Message(zh: "可用的语言：\(known.zh)", en: "the languages are: \(known.en)"))
      }
    }
    _ = reader.required("languages", languages.first, example: "[zh, en]")
    return languages.isEmpty ? Language.allCases : languages
  }

  private static func official(_ reader: inout FieldReader, in languages: [Language])
    -> Site.Official
  {
    let none = Site.Official(
      organiser: nil, contact: nil, siteIDCode: nil, icp: nil, police: nil, conac: nil,
      errorReport: nil)
    return reader.map("official", keys: Schema.official.keys) { reader in
      Site.Official(
        organiser: reader.localized("organiser", in: languages),
        contact: reader.text("contact")?.value,
        siteIDCode: siteIDCode(&reader),
        icp: icp(&reader),
        police: police(&reader),
        conac: reader.webAddress("conac")?.value,
        errorReport: reader.webAddress("error_report")?.value)
    } ?? none
  }

  private static func siteIDCode(_ reader: inout FieldReader) -> String? {
    guard let code = reader.text("site_id_code") else { return nil }
    let bytes = Array(code.value.utf8)
    let digits = bytes.starts(with: "bm".utf8) ? bytes.dropFirst(2) : bytes[...]
    let length = digits.count == bytes.count ? 10 : 8
    guard digits.count == length, digits.allSatisfy({ 48...57 ~= $0 }) else {
      reader.report(
        .invalidValue, code.range,
        Message(zh: "“\(code.value)”不是网站标识码", en: "“\(code.value)” is no 网站标识码"),
        help: Message(zh: "应是十位数字，或“bm”加八位数字", en: "it is ten digits, or “bm” and eight digits"))
      return nil
    }
    return code.value
  }

  /// What the office says of rules; those that it may not touch keep their weight.
  private static func weights(_ reader: inout FieldReader) -> RuleWeights {
    reader.map("rules", keys: Rule.all.map(\.code)) { reader in
      var weights = RuleWeights()
      for rule in Rule.all {
        guard let weight = reader.choice(rule.code, of: RuleWeights.Weight.allCases) else {
          continue
        }
        guard rule.isAdjustable else {
          reader.report(
            .invalidValue, weight.range,
            Message(
              zh: "规则“\(rule.code)”不可调整", en: "the rule “\(rule.code)” cannot be adjusted"),
            help: Message(
              zh: "删去这一行；`xuanzhi explain \(rule.code)` 说明为什么",
              en: "delete the line; `xuanzhi explain \(rule.code)` says why it stands"))
          continue
        }
        weights.set(rule, to: weight.value)
      }
      return weights
    } ?? RuleWeights()
  }

  private static func icp(_ reader: inout FieldReader) -> String? {
    guard let number = reader.text("icp") else { return nil }
    guard isICPNumber(number.value) else {
      reader.report(
        .invalidValue, number.range,
        Message(
          zh: "“\(number.value)”不是 ICP 备案编号", en: "“\(number.value)” is no ICP filing number"),
        help: Message(
          zh: "照备案信息写：省的简称、“ICP备”、8位数字、“号”，分站再加“-1”等",
          en:
            "write it as it was filed: the province's character, ICP备, eight digits, 号, and for one"
            + " of several sites -1 and so on"))
      return nil
    }
    return number.value
  }

  private static func police(_ reader: inout FieldReader) -> String? {
    guard let number = reader.text("police") else { return nil }
    guard isPoliceNumber(number.value) else {
      reader.report(
        .invalidValue, number.range,
        Message(
          zh: "“\(number.value)”不是公安备案号", en: "“\(number.value)” is no filing number of the police"),
        help: Message(
          zh: "照备案信息写：省的简称、“公网安备”、14位数字、“号”",
          en: "write it as it was filed: the province's character, 公网安备, fourteen digits, and 号"))
      return nil
    }
    return number.value
  }

  private static func columns(
    _ reader: inout FieldReader, in languages: [Language]
  ) -> [Site.Column.ID: Site.Column] {
    let ids = Site.Column.ID.allCases
    return reader.map("columns", keys: ids.map(\.rawValue)) { reader in
      var columns: [Site.Column.ID: Site.Column] = [:]
      for id in ids { columns[id] = column(id, &reader, in: languages) }
      return columns
    } ?? [:]
  }

  private static func column(
    _ id: Site.Column.ID, _ reader: inout FieldReader, in languages: [Language]
  ) -> Site.Column? {
    reader.map(id.rawValue, keys: ["name", "description", "keywords", "type", "max_age"]) {
      reader in
      let name = reader.required(
        "name", reader.localized("name", in: languages), example: "{ zh: …, en: … }")
      let description = reader.required(
        "description", reader.localized("description", in: languages), example: "{ zh: …, en: … }")
      let keywords = reader.required(
        "keywords", reader.localized("keywords", in: languages), example: "{ zh: …, en: … }")
      let type = reader.required("type", reader.text("type"), example: "政策文件")
      if let type, !Schema.columnTypes.contains(type.value) {
        let near = nearestName(to: type.value, among: Schema.columnTypes)
        reader.report(
          .invalidValue, type.range,
          Message(
            zh: "“\(type.value)”不是政府网站规范中的栏目类型",
            en: "“\(type.value)” is no column type of the official-site rules"),
          help: near.map(Message.didYouMean)
            ?? Message(
              zh: "只能是：\(Schema.columnTypes.joined(separator: "、"))",
              en: "it is one of: \(Schema.columnTypes.joined(separator: "、"))"))
      }
      let maxAge = reader.number("max_age", in: 1...9999)?.value
      guard let name, let description, let keywords, let type else { return nil }
      return Site.Column(
        name: name, description: description, keywords: keywords, type: type.value, maxAge: maxAge)
    }
  }
}
