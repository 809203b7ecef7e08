import Export

extension WeChatReport {
  /// The report for people.
  func text(in strings: Strings) -> String {
    var lines = [strings.articleFrom(source), ""]
    for file in files {
      lines.append("\(file.name): \(strings.length(file.characters, bytes: file.bytes))")
      lines.append("  \(strings.articleTitle)\(strings.colon)\(file.title)")
      if !file.titleFits { lines.append("  \(strings.titleTooLong(file.title.utf16.count))") }
    }
    lines.append("digest.txt: \(strings.characterCount(digest.utf16.count))")
    lines.append(covers.isEmpty ? strings.stepNoCover : covers.joined(separator: ", "))
    if let original { lines.append(strings.stepOriginal(original)) }
    lines += section(
      strings.linksAsNotes, links.map { "[\($0.number)] \($0.text) \($0.address)" })
    lines += section(strings.linksKept, changes.keptLinks)
    lines += section(strings.linksWithoutAddress, changes.withoutAddress)
    lines += section(strings.linksInside, changes.insideLinks)
    lines += section(strings.tablesAsCards, changes.cards)
    lines += section(strings.chartsDrawn, changes.charts)
    if changes.nestedLists > 0 {
      lines += ["", strings.listsMovedOut(changes.nestedLists)]
    }
    lines += section(strings.partsLeftOut, changes.leftOut)
    lines += section(
      strings.images,
      images.flatMap { image in
        [strings.description(of: image)] + (image.isAccepted ? [] : ["  \(strings.convertImage)"])
      })
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", heading] + lines.map { "  \($0)" }
  }
}
