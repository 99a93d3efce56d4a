extension Conversation {
  /// The conversation as a reader sees it: the prose, and what goes over the terminal.
  public func markdown() -> String {
    var blocks: [String] = []
    var fence: Fence?
    func close() {
      if let open = fence { blocks.append(open.markdown) }
      fence = nil
    }
    var paragraph: [String] = []
    func endParagraph() {
      if !paragraph.isEmpty { blocks.append(paragraph.joined(separator: "\n") + "\n") }
      paragraph = []
    }
    for part in parts {
      switch part {
      case .prose(let line):
        close()
        if line.isEmpty { endParagraph() } else { paragraph.append(line) }
      case .step(let step):
        endParagraph()
        switch step.action {
        case .command, .background:
          fence = fence ?? Fence(language: "console")
          fence?.add(step.terminalLines)
        case .file(let name, let contents):
          close()
          blocks.append("`\(name)`:\n\n```\n\(contents)```\n")
        case .flip(let file, let offset):
          close()
          blocks.append("Now one bit of `\(file)` changes, in byte \(offset).\n")
        case .request(let request):
          close()
          var http = Fence(language: "http")
          http.add(["\(request.method) \(request.path)"] + request.headers)
          http.add(request.body)
          http.add(step.shownAnswer)
          blocks.append(http.markdown)
        }
      }
    }
    close()
    endParagraph()
    return blocks.joined(separator: "\n")
  }
}

extension Conversation.Step {
  fileprivate var terminalLines: [String] {
    switch action {
    case .command(let command):
      ["$ \(command)"] + shownAnswer + (exitCode == 0 ? [] : ["(exit code \(exitCode))"])
    case .background(let command): ["$ \(command) &"] + shownAnswer
    case .file, .flip, .request: []
    }
  }

  /// What may be anything is shown as an ellipsis.
  fileprivate var shownAnswer: [String] {
    expected.map { $0 == "..." ? "…" : $0.replacing("[..]", with: "…") }
  }
}

private struct Fence {
  let language: String
  private var groups: [[String]] = []

  init(language: String) { self.language = language }

  mutating func add(_ lines: [String]) {
    if !lines.isEmpty { groups.append(lines) }
  }

  var markdown: String {
    let text = groups.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    return "```\(language)\n\(text)```\n"
  }
}
