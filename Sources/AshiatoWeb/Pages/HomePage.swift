import Mustache
import Training

/// The school's public page.
struct HomePage: Page {
  let title: Sentence = "Check a record"
  let isIndexed = true
  /// What was typed and could not be read.
  var typed = ""
  var codeError: Sentence?
  var fileError: Sentence?

  func template(in templates: Templates) -> MustacheTemplate { templates.home }
}
