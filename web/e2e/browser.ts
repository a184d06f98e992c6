import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

// The shell draws no windows: what it looks at is the same, in half the time.
const names = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nobody leaves this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

const onPath = async (): Promise<string | undefined> => {
  const candidates = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  for (const candidate of candidates) if (await isExecutable(candidate)) return candidate
  return undefined
}

/** The chromium of the npm package: made for Lambda, and unpacks the libraries a bare machine lacks only if it believes to be there. */
const packed = async (): Promise<{ readonly path: string; readonly flags: readonly string[] }> => {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: packedChromium } = await import('@sparticuz/chromium')
  return { path: await packedChromium.executablePath(), flags: packedChromium.args }
}

/** CHROME_PATH, else a chromium on the PATH, one without windows first, else the one that came with `npm install`. */
export const launchBrowser = async (further: readonly string[] = []): Promise<Browser> => {
  const installed = process.env.CHROME_PATH ?? (await onPath())
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: [...flags, ...further] })
  const { path, flags: own } = await packed()
  return chromium.launch({ executablePath: path, args: [...own, ...flags, ...further] })
}
