import Mustache

/// The school's public page.
struct HomePage: Page {
  let title = "Check a record"
  let isIndexed = true
  /// What was typed and could not be read.
  var typed = ""
  var codeError: String?
  var fileError: String?

  func template(in templates: Templates) -> MustacheTemplate { templates.home }
}
