import ArgumentParser
import Training

/// A command that is none, with the ones that may be meant.
struct Misspelling {
  /// As typed, from `ashiato` on.
  let path: [String]
  let suggestions: [String]

  /// `nil` when every word that should be a command is one.
  init?(_ arguments: [String]) {
    var path = ["ashiato"]
    var command: any ParsableCommand.Type = AshiatoCommand.self
    for word in arguments {
      let names = command.configuration.subcommands.map { ($0._commandName, $0) }
      guard !names.isEmpty, command.configuration.defaultSubcommand == nil, !word.hasPrefix("-"),
        word != "help"
      else {
        return nil
      }
      guard let (_, next) = names.first(where: { $0.0 == word }) else {
        self.path = path + [word]
        suggestions = names.map(\.0).filter { $0.distance(to: word) <= 2 }.map {
          (path + [$0]).joined(separator: " ")
        }
        return
      }
      path.append(word)
      command = next
    }
    return nil
  }

  var obstacle: Obstacle {
    let page = path.dropLast().joined(separator: " ")
    let remedy: Sentence =
      suggestions.isEmpty
      ? "“\(page) --help” lists those that there are."
      : "Did you mean \(suggestions.map { Sentence(verbatim: "“\($0)”") }.alternatives)?"
    return Obstacle(.usage, "There is no command “\(path.joined(separator: " ").plainLine)”.", remedy: remedy)
  }
}

extension String {
  /// How many characters have to be put in, taken out or replaced (Levenshtein).
  fileprivate func distance(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (line, character) in enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in other.indices {
        let replaced = diagonal + (character == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
