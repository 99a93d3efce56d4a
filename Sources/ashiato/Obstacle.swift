import Training

/// What stands in the way of a command before anybody could refuse it: a file, a key, an option.
struct Obstacle: Error, Hashable {
  let status: ExitStatus
  let sentence: Sentence
  let remedy: Sentence

  init(_ status: ExitStatus, _ sentence: Sentence, remedy: Sentence) {
    self.status = status
    self.sentence = sentence
    self.remedy = remedy
  }
}
