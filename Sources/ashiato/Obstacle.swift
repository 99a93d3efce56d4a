/// What stands in the way of a command before anybody could refuse it: a file, a key, an option.
struct Obstacle: Error, Hashable {
  let status: ExitStatus
  let sentence: String
  let remedy: String

  init(_ status: ExitStatus, _ sentence: String, remedy: String) {
    self.status = status
    self.sentence = sentence
    self.remedy = remedy
  }
}
