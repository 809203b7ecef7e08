import Export
import Testing

@Suite("Typst source")
struct TypstSourceTests {
  /// What `write` adds to an empty document.
  private func source(_ write: (inout TypstSource) -> Void) -> String {
    var source = TypstSource()
    let start = source.bytes.count
    write(&source)
    return String(decoding: source.bytes[start...], as: UTF8.self)
  }

  @Test("every sign that Typst could read as markup is escaped")
  func punctuation() {
    let signs = ##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##
    #expect(source { $0.text(signs) } == signs.map { "\\\($0)" }.joined())
    #expect(source { $0.text("第1条“甲—乙”……") } == "第1条“甲—乙”……")
    #expect(source { $0.text("[\u{301}") } == "\\[\u{301}")
  }

  @Test(
    "a line end in a text is a space",
    arguments: ["\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func lineEnds(_ end: String) {
    #expect(source { $0.text("a\(end)b") } == "a b")
  }

  @Test("what PDF/A forbids becomes what means the same")
  func byteOrderMark() {
    #expect(source { $0.text("a\u{FEFF}b") } == "a\u{2060}b")
  }

  @Test("strings are escaped")
  func strings() {
    #expect(
      source { $0.call("code") { $0.string("\"\\\n\t#[甲]") } }
        == #"#code("\"\\\n\t#[甲]",)"#)
  }

  @Test("a call within a line stays in it")
  func calls() {
    let written = source { source in
      source.text("甲")
      source.call("strong") { $0.content { $0.text("(乙)") } }
      source.call("linebreak")
      source.text("(丙)")
    }
    #expect(written == #"甲#strong([\(乙\)],)#linebreak()\(丙\)"#)
  }

  @Test("a block takes lines of its own, and its arguments one each")
  func blocks() {
    let written = source { source in
      source.block("table") { call in
        call.string("id", "t#1")
        call.value("whole", true)
        call.group("widths") { $0.value(3) }
        call.group("head") { call in
          call.call("cell") { call in
            call.value("colspan", 2)
            call.content { $0.text("1.") }
          }
        }
        call.content { source in
          source.text("a")
          source.block("p") { $0.content { $0.text("b") } }
        }
      }
    }
    #expect(
      written == """
        #table(
        id: "t#1",
        whole: true,
        widths: (
        3,
        ),
        head: (
        cell(colspan: 2, [1\\.],),
        ),
        [a
        #p(
        [b],
        )
        ],
        )

        """)
  }

  @Test("every place leads back to what it was made from")
  func origins() throws {
    var source = TypstSource()
    source.from("a.md", 10) { source in
      source.block("p") { call in
        call.content { source in
          source.text("甲乙")
          source.from("a.md", 90) { $0.text("注") }
          source.text("丙")
        }
      }
      source.from("b.csv", 0) { $0.text("数") }
    }
    source.text("无")

    let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n")
    func origin(of text: Character) throws -> TypstSource.Origin? {
      let line = try #require(lines.firstIndex { $0.contains(text) })
      let column = try #require(lines[line].firstIndex(of: text))
      return source.origin(
        line: line + 1, column: lines[line].distance(from: lines[line].startIndex, to: column) + 1)
    }
    #expect(try origin(of: "乙")?.offset == 10)
    #expect(try origin(of: "注")?.offset == 90)
    #expect(try origin(of: "丙")?.offset == 10)
    #expect(try origin(of: "数")?.path == "b.csv")
    #expect(try origin(of: "无") == nil)
    #expect(source.origin(line: 1, column: 1) == nil)
    #expect(source.origin(line: 99, column: 1) == nil)
  }
}
