internal import CZip

/// A ZIP archive in memory.
///
/// The same entries give the same bytes, wherever the same libzip and zlib pack them: no clock and
/// no time zone has a say.
struct ZipArchive {
  enum Compression {
    case stored
    case deflated
  }

  private struct Entry {
    let name: String
    let bytes: [UInt8]
    let compression: Compression
  }

  private var entries: [Entry] = []

  /// Adds a file, after those that are there.
  mutating func add(_ name: String, _ bytes: [UInt8], _ compression: Compression = .deflated) {
    entries.append(Entry(name: name, bytes: bytes, compression: compression))
  }

  /// The archive's bytes.
  func encoded() throws(ZipError) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }

    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw ZipError("begin", &error)
    }
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      throw ZipError("begin", &error)
    }
    // Whoever ends the archive gives up its share of the target, whose bytes are read afterwards.
    zip_source_keep(target)
    try write(into: archive)
    return try Self.bytes(of: target)
  }

  /// Writes the entries and ends `archive`.
  private func write(into archive: OpaquePointer) throws(ZipError) {
    // libzip reads the contents only when it closes the archive.
    let contents = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: entries.reduce(0) { $0 + $1.bytes.count })
    defer { contents.deallocate() }
    var isClosed = false
    defer { if !isClosed { zip_discard(archive) } }

    var free = contents[...]
    for entry in entries {
      let end = free.update(fromContentsOf: entry.bytes)
      try Self.add(
        entry, UnsafeMutableBufferPointer(rebasing: free[..<end]), to: archive)
      free = free[end...]
    }
    guard zip_close(archive) == 0 else { throw ZipError("write", in: archive) }
    isClosed = true
  }

  private static func add(
    _ entry: Entry, _ bytes: UnsafeMutableBufferPointer<UInt8>, to archive: OpaquePointer
  ) throws(ZipError) {
    let operation = "add \(entry.name)"
    guard let source = zip_source_buffer(archive, bytes.baseAddress, zip_uint64_t(bytes.count), 0)
    else { throw ZipError(operation, in: archive) }
    let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw ZipError(operation, in: archive)
    }
    let method = entry.compression == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    guard zip_set_file_compression(archive, zip_uint64_t(index), method, 9) == 0,
      zip_file_set_dostime(archive, zip_uint64_t(index), noon, firstDay, 0) == 0
    else { throw ZipError(operation, in: archive) }
  }

  /// 1 January 1980, from which ZIP counts, and noon.
  ///
  /// libzip may take a time through the local zone and back, and no zone skips this hour.
  private static let firstDay: zip_uint16_t = 1 << 5 | 1
  private static let noon: zip_uint16_t = 12 << 11

  private static func bytes(of source: OpaquePointer) throws(ZipError) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw ZipError("read", zip_source_error(source))
    }
    defer { zip_source_close(source) }
    var count: zip_int64_t = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.size)) { buffer, initialized in
      count = zip_source_read(source, buffer.baseAddress, status.size)
      initialized = max(Int(count), 0)
    }
    guard count == status.size else { throw ZipError("read", zip_source_error(source)) }
    return bytes
  }
}
