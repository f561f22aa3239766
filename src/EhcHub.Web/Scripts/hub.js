// Starts a page's components. Every page works without them.
import { isSupported } from './govuk-frontend.js'
import { start } from './components.js'

if (isSupported()) {
  start(document)
}
