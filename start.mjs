// `npm start`. It needs no dependency itself, so that it runs in a bare clone; the city then runs in this same process, and one Ctrl-C ends all.
import { buildPortal, install, requireJava, requireNode } from './local/prepare.mjs'

requireNode()
requireJava()
install()
buildPortal()

// The SDK would greet every start with the end of Node 20; the README says which versions are tried.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

const { register } = await import('tsx/esm/api')
register()
await import('./local/main.ts')
