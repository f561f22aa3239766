// Makes wwwroot/built: the theme's style sheets from Styles/, the scripts from Scripts/ and the pinned packages.
// Run by the build (Assets.targets) whenever a source or the lock file is newer than the last run.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const packages = join(here, 'node_modules')
const webRoot = resolve(here, '../../wwwroot')
const out = join(webRoot, 'built')

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

for (const name of readdirSync(join(here, 'Styles')).filter(f => f.endsWith('.scss') && !f.startsWith('_'))) {
  const { css } = compile(join(here, 'Styles', name), { style: 'compressed', loadPaths: [packages], quietDeps: true })
  writeFileSync(join(out, name.replace('.scss', '.css')), css)
}

for (const name of readdirSync(join(here, 'Scripts'))) {
  cpSync(join(here, 'Scripts', name), join(out, name))
}

const withoutMap = path => readFileSync(join(packages, path), 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '')
writeFileSync(join(out, 'govuk-frontend.js'), withoutMap('govuk-frontend/dist/govuk/govuk-frontend.min.js'))
writeFileSync(join(out, 'htmx.js'), withoutMap('htmx.org/dist/htmx.esm.min.js'))

refuseWhatOnlyGovUkMayUse()

/** A council is not on the GOV.UK website: its typeface, crown and crest must not be in anything we serve. */
function refuseWhatOnlyGovUkMayUse() {
  for (const file of readdirSync(webRoot, { recursive: true, withFileTypes: true }).filter(f => f.isFile())) {
    const path = join(file.parentPath, file.name)
    const forbidden = [/GDS Transport/i, /crown/i, /crest/i].find(word => word.test(file.name) || word.test(readFileSync(path, 'latin1')))
    if (forbidden) {
      throw new Error(`${path} names ${forbidden.source}, which only services on GOV.UK may use.`)
    }
  }
}
