public import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A system call that failed: what was tried, on which path, and the system's reason.
public struct FileError: ExplainedError, Sendable {
  enum Operation: String {
    case exchange, find, link, list, lock, move, open, read, remove, write
    case lookAt = "look at"
    case makeFolder = "make folder"
  }

  private let operation: Operation
  private let path: String
  private let code: Int32

  init(_ operation: Operation, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// Whether nothing stands at the path.
  public var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

  /// “cannot read PATH: reason”.
  public var message: Message {
    Message(
      zh: "无法\(operation.inChinese) \(path)：\(reason.zh)",
      en: "cannot \(operation.rawValue) \(path): \(reason.en)")
  }

  /// The system's reason, such as “Permission denied”.
  public var reason: Message {
    let words = String(cString: strerror(code))
    return Message(zh: reasonInChinese ?? words, en: words)
  }

  private var reasonInChinese: String? {
    switch code {
    case EACCES, EPERM: "没有权限"
    case EEXIST: "已经存在"
    case EINVAL: "不能这样做"
    case EIO: "磁盘读写出错"
    case EISDIR: "这是文件夹"
    case ELOOP: "符号链接绕成了圈"
    case EMFILE, ENFILE: "打开的文件太多"
    case ENAMETOOLONG: "名称太长"
    case ENOENT: "没有这个文件或文件夹"
    case ENOSPC, EDQUOT: "磁盘空间不足"
    case ENOTDIR: "这不是文件夹"
    case ENOTEMPTY: "文件夹不是空的"
    case EROFS: "磁盘是只读的"
    case EXDEV: "不在同一个磁盘上"
    default: nil
    }
  }
}

extension FileError.Operation {
  fileprivate var inChinese: String {
    switch self {
    case .exchange: "交换"
    case .find: "找到"
    case .link: "链接"
    case .list: "列出"
    case .lock: "锁定"
    case .lookAt: "查看"
    case .makeFolder: "建立文件夹"
    case .move: "移动"
    case .open: "打开"
    case .read: "读取"
    case .remove: "删除"
    case .write: "写入"
    }
  }
}
