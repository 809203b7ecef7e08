import Foundation
import Testing

/// The indexes for machines.
struct DataTests {
  private func csv(_ files: [String: [UInt8]], _ path: String) throws -> [String] {
    let bytes = try #require(files[path], "there is no \(path)")
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    return lines.map(String.init)
  }

  private static let headers = [
    ("plans", "id,year,title,title_language,summary,document,number,date,issuer,url"),
    (
      "tasks",
      "plan,number,title,title_language,summary,chapter,chapter_title,units,documents,measures,status,status_date,url"
    ),
    ("units", "id,kind,name,source_name,tasks,url"),
    (
      "weeks",
      "week,event,title,title_language,summary,start,end,theme,place,audience,participation,cancelled,changed,units,tasks,url"
    ),
    (
      "papers",
      "paper,section,year,title,title_language,summary,edition,date,issuer,units,tasks,url"
    ),
    ("news", "id,date,title,title_language,summary,units,tasks,events,url"),
  ]

  @Test("The columns are the same whether there are rows or none", arguments: headers)
  func namesColumns(index: String, header: String) async throws {
    #expect(try csv(await Fixture.office.value, "zh/\(index)/index.csv").first == header)
    let empty = try Workspace("EnglishOffice")
    for folder in ["plans", "news", "pages", "units.yml"] { try empty.remove("Content/\(folder)") }
    let files = try await empty.files()
    #expect(try csv(files, "zh/\(index)/index.csv") == [header])
    #expect(
      try text(files, "en/\(index)/index.json") == #"{"language":"en","\#(index)":[]}"# + "\n")
  }

  @Test("A task's row tells roles, measures, state and address")
  func writesTasks() async throws {
    let files = try await Fixture.office.value
    let rows = try csv(files, "zh/tasks/index.csv")
    #expect(rows.count == 10)
    #expect(
      rows.contains(
        "2023,1,完善保护制度,zh-CN,修订虚构的保护办法，开展联合检查。,1,严格保护,"
          + "lead:ip-office; support:market-regulator; support:townships,《示例县知识产权保护办法》,"
          + "修订《示例县知识产权保护办法》; 每季度开展一次联合检查,done,2023-12-20,../plans/2023/01/"))
    #expect(
      rows.contains("2023,5,建设公共服务中心,zh-CN,,3,优化服务,named:service-centre,,,,,../plans/2023/05/"))
  }

  @Test("JSON and CSV have the same rows")
  func agrees() async throws {
    let files = try await Fixture.office.value
    for (index, header) in Self.headers {
      for language in ["zh", "en"] {
        let json = try object(files, "\(language)/\(index)/index.json")
        let rows = try #require(json[index] as? [[String: Any]])
        #expect(try csv(files, "\(language)/\(index)/index.csv").count == rows.count + 1)
        #expect(
          rows.allSatisfy { Set($0.keys) == Set(header.split(separator: ",").map(String.init)) })
        #expect(json["language"] as? String == (language == "zh" ? "zh-CN" : "en"))
      }
    }
  }

  @Test("A mention has its unit, role and quote in JSON")
  func writesMentions() async throws {
    let json = try object(await Fixture.office.value, "en/tasks/index.json")
    let rows = try #require(json["tasks"] as? [[String: Any]])
    let row = try #require(
      rows.first { $0["plan"] as? String == "2023" && $0["number"] as? Int == 2 })
    #expect(row["title"] as? String == "Strengthen joint enforcement")
    #expect(row["chapter_title"] as? String == "Strict protection")
    #expect(
      row["units"] as? [[String: String]] == [
        ["unit": "market-regulator", "role": "lead", "quote": "牵头单位：县市场监督管理局"],
        ["unit": "ip-office", "role": "support", "quote": "配合单位：县知识产权局"],
      ])
  }

  @Test("Weeks come with their events, papers with their sections, units with their tasks")
  func writesParts() async throws {
    let files = try await Fixture.office.value
    let weeks = try csv(files, "en/weeks/index.csv")
    #expect(
      weeks.suffix(5).map { $0.split(separator: ",", omittingEmptySubsequences: false)[1] } == [
        "", "opening", "open-day", "school-lectures", "closing",
      ])
    #expect(
      weeks.dropLast().last
        == "2024,school-lectures,进校园讲座（虚构）,zh-CN,,2024-04-23,2024-04-25,,各示例学校（虚构）,,,false,,"
        + "organiser:education-bureau,2023/6; 2024/2,2024/school-lectures/")
    let json = try object(files, "en/weeks/index.json")
    let rows = try #require(json["weeks"] as? [[String: Any]])
    let walk = try #require(rows.first { $0["event"] as? String == "park-walk" })
    #expect(walk["cancelled"] as? Bool == true && walk["changed"] as? String == "2025-04-21")
    #expect(walk["audience"] as? String == "The public")
    #expect(rows[0]["event"] is NSNull && rows[0]["cancelled"] is NSNull)
    let papers = try csv(files, "zh/papers/index.csv")
    #expect(
      papers[2] == "2024,1,2024,保护,zh-CN,,,,,contributor:market-regulator; contributor:ip-office,"
        + "2023/1; 2024/1,2024/protection/")
    let units = try csv(files, "en/units/index.csv")
    #expect(
      units[4]
        == "education-bureau,body,示例县教育局,示例县教育局,support:2024/2; lead:2023/6,education-bureau/")
  }

  @Test("A data file downloads in the units of its language, without what pages add")
  func writesDataFiles() async throws {
    let files = try await Fixture.office.value
    #expect(
      try csv(files, "zh/papers/2024/data/balance.csv") == [
        "季度,收费 (万元),补助 (万元)", "2023年第一季度,-12.5,3.0", "2023年第二季度,-4.0,", "2023年第三季度,0.0,0.25",
        "2023年第四季度,,-1.75", "2024年第一季度,8.4,2.5", "2024年第二季度,-0.6,11.0",
      ])
    #expect(
      try csv(files, "en/papers/2024/data/balance.csv").prefix(2) == [
        "Quarter,Fees (thousand yuan),Grants (thousand yuan)", "Q1 2023,-125.0,30.0",
      ])
  }

  @Test("A data file tells machines what its columns mean and where it comes from")
  func writesDataDictionary() async throws {
    let file = try object(await Fixture.office.value, "en/papers/2024/data/balance.json")
    #expect(file["title"] as? String == "Balance (invented)")
    #expect(file["as_of"] as? String == "2024-06-30")
    let columns = file["columns"] as? [[String: String]]
    #expect(
      columns?[1] == ["key": "fees", "name": "Fees", "type": "number", "unit": "thousand yuan"])
    let rows = file["rows"] as? [[String: Any]]
    #expect(rows?.count == 6)
    #expect(rows?[0]["fees"] as? Double == -125 && rows?[3]["fees"] is NSNull)
    let sources = file["sources"] as? [[String: String]]
    #expect(sources?.first?["title"] == "示例县收支表（虚构）")
  }
}
