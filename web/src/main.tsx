import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { goBy } from './shell/clock.ts'
import { Portal } from './shell/portal.tsx'
import { loadSettings } from './shell/settings.ts'
import { furnish } from './shell/shell.ts'
import { Unreachable } from './shell/unreachable.tsx'
import './shell/portal.css'

const screen = document.querySelector('#portal')
if (!screen) throw new Error('index.html has no #portal')

const root = createRoot(screen)
const settings = await loadSettings()
if (settings?.local) goBy(settings.local.now)

root.render(<StrictMode>{settings ? <Portal shell={furnish(settings)} /> : <Unreachable />}</StrictMode>)

// The first words stand in the system's own font; the web font takes over when it has come, and if it does not come nothing is amiss.
requestIdleCallback?.(() => void import('@fontsource-variable/noto-sans-jp').catch(() => undefined))
