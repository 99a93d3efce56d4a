import Mustache
import Training

/// Where somebody says who she is.
struct SignInPage: Page {
  let title: Sentence = "Sign in"
  /// As it was typed before.
  var name = ""
  var complaint: Complaint?

  func template(in templates: Templates) -> MustacheTemplate { templates.signIn }
}
