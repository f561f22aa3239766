// Starts the GOV.UK Frontend components on this page. Every page works without it.
import { initAll } from './govuk-frontend.js'

initAll()
