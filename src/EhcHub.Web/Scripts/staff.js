// Lists that change without a new page, for those who work in them all day. Their links and forms work the same without it.
import './htmx.js'
import { start } from './components.js'

const status = document.getElementById('app-status')
const token = document.querySelector('meta[name="request-verification-token"]')?.content
const waiting = new Map()

/** Says something once to those who listen; the region exists when the page loads. */
function say(words) {
  if (status && words) {
    status.textContent = words
  }
}

document.addEventListener('htmx:config:request', ({ detail: { ctx } }) => {
  if (token && ctx.request.method !== 'GET') {
    ctx.request.headers.RequestVerificationToken = token
  }
})

document.addEventListener('htmx:before:request', ({ detail: { ctx } }) => {
  ctx.target?.setAttribute('aria-busy', 'true')
  waiting.set(ctx, setTimeout(() => say('Loading'), 1000))
})

document.addEventListener('htmx:finally:request', ({ detail: { ctx } }) => {
  clearTimeout(waiting.get(ctx))
  waiting.delete(ctx)
  ctx.target?.removeAttribute('aria-busy')
})

document.addEventListener('htmx:error', () => say('This part of the page could not be loaded. Try again.'))

// The error summary focuses itself when it starts. A part that means something new names the heading to go to; else the focus
// stays on the control that was used.
document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
  start(document)
  const part = ctx.target?.isConnected ? ctx.target : document.getElementById('main-content')
  if (!part.querySelector('.govuk-error-summary')) {
    const heading = part.querySelector('[data-focus]')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
  }
  say(part.querySelector('[data-say]')?.textContent.trim())
})
