import Foundation

/// A site that has one of everything, and nothing wrong with it.
let smallestSite = """
  -- site.yml --
  name: { zh: 示例, en: Sample }
  languages: [zh, en]
  base_url: https://www.example.org/
  official:
    organiser: { zh: 示例局, en: Office }
    contact: 000-0000000
    site_id_code: "0000000000"
    icp: 示ICP备00000000号
    police: 示公网安备 00000000000000号
    conac: https://www.example.org/conac
    error_report: https://www.example.org/error
  columns:
    home: { name: { zh: 甲, en: A }, description: { zh: 甲, en: A }, keywords: { zh: 甲, en: A }, type: 首页 }
    plans: { name: { zh: 甲, en: A }, description: { zh: 甲, en: A }, keywords: { zh: 甲, en: A }, type: 政策文件 }
    tasks: { name: { zh: 甲, en: A }, description: { zh: 甲, en: A }, keywords: { zh: 甲, en: A }, type: 政策文件 }
    units: { name: { zh: 甲, en: A }, description: { zh: 甲, en: A }, keywords: { zh: 甲, en: A }, type: 机构职能 }
    weeks: { name: { zh: 甲, en: A }, description: { zh: 甲, en: A }, keywords: { zh: 甲, en: A }, type: 工作动态 }
    papers: { name: { zh: 甲, en: A }, description: { zh: 甲, en: A }, keywords: { zh: 甲, en: A }, type: 数据发布 }
    news: { name: { zh: 甲, en: A }, description: { zh: 甲, en: A }, keywords: { zh: 甲, en: A }, type: 工作动态 }
    pages: { name: { zh: 甲, en: A }, description: { zh: 甲, en: A }, keywords: { zh: 甲, en: A }, type: 概况信息 }
  -- units.yml --
  units:
    - id: ip-office
      kind: body
      name: { zh: 示例局, en: Office }
    - id: bureau
      kind: body
      name: { zh: 示例厅, en: Bureau }
  -- plans/2023/plan.zh.md --
  ---
  title: 通知
  document: 要点
  issuer: ip-office
  date: 2023-03-01
  year: 2023
  published: 2023-03-02 09:00
  addressees:
    - unit: bureau
      quote: 各厅
  chapters: [保护, 运用]
  ---

  请落实。
  -- plans/2023/plan.en.md --
  ---
  title: Notice
  document: Plan
  addressees: [The bureaus]
  chapters: [Protection, Use]
  ---

  Please carry it out.
  -- plans/2023/01.zh.md --
  ---
  title: 第一项
  number: 1
  chapter: 1
  units:
    - unit: ip-office
      role: lead
      quote: 示例局牵头
  documents: [《办法》]
  measures: [修订《办法》]
  ---

  修订《办法》，由**示例局牵头**。
  -- plans/2023/01.en.md --
  ---
  title: Task 1
  documents: [Rules]
  measures: [Revise the Rules]
  ---

  Revise the Rules.
  -- plans/2023/02.zh.md --
  ---
  title: 第二项
  number: 2
  chapter: 2
  ---

  ## 措施 {#steps}

  见[第一项](01.zh.md)。
  -- weeks/2023/week.zh.md --
  ---
  title: 宣传周
  start: 2023-04-20
  end: 2023-04-26
  published: 2023-03-02 09:00
  ---

  宣传周。
  -- weeks/2023/opening.zh.md --
  ---
  title: 启动
  start: 2023-04-20 09:00
  units:
    - unit: ip-office
      role: organiser
  tasks: [2023/2]
  ---

  启动。
  -- papers/2023/paper.zh.md --
  ---
  title: 白皮书
  year: 2023
  published: 2023-03-02 09:00
  ---

  白皮书。
  -- papers/2023/01-start.zh.md --
  ---
  title: 概况
  tasks: [2023/1]
  ---

  概况。
  -- news/2023-03-02-issued.zh.md --
  ---
  title: 印发
  date: 2023-03-02
  published: 2023-03-02 09:00
  ---

  印发。
  -- pages/about.zh.md --
  ---
  title: 关于
  published: 2023-03-02 09:00
  ---

  ![方块](../media/square.png)
  -- pages/about.en.md --
  ---
  title: About
  ---

  About.

  ![A small square](../media/square.png)
  """

/// A PNG image of one pixel.
let square: [UInt8] = Array(
  Data(
    base64Encoded: """
      iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5Erk\
      Jggg==
      """) ?? Data())
