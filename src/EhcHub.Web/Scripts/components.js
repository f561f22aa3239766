// The GOV.UK Frontend components that the hub uses.
import {
  Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, Radios, ServiceNavigation, SkipLink
} from './govuk-frontend.js'

/** A radio has no state "expanded" (WAI-ARIA 1.2); what it reveals follows it at once, in the order of reading. */
class RevealingRadios extends Radios {
  syncConditionalRevealWithInputState(input) {
    super.syncConditionalRevealWithInputState(input)
    input.removeAttribute('aria-expanded')
  }
}

const components = [Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, RevealingRadios, ServiceNavigation, SkipLink]

/** Starts what stands inside an element and has not been started yet: the page once, and each part that is swapped in. */
export function start(inside) {
  for (const Component of components) {
    const name = Component.moduleName
    for (const element of inside.querySelectorAll(`[data-module="${name}"]:not([data-${name}-init])`)) {
      new Component(element)
    }
  }
}
