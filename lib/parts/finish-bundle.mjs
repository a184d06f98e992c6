// Called by the bundler's command hook: node lib/parts/finish-bundle.mjs OUTPUT_DIR DOOR [FILE…]
// Puts reference data, the OpenAPI file and the fonts of papers beside the bundle and takes the source map out of it. A script, because a hook is one
// line of shell, and the shells of Linux and Windows agree on little more than how to call node.
import { cpSync, mkdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const [outputDir, door, ...files] = process.argv.slice(2)

// The map stays with the build, to read a stack trace by; it would triple what Lambda has to load.
const maps = join(dirname(outputDir), 'maps')
mkdirSync(maps, { recursive: true })
renameSync(join(outputDir, 'index.mjs.map'), join(maps, `${door}.mjs.map`))

for (const file of files) {
  const isReference = file.startsWith('data/')
  const isFont = file.endsWith('.ttf')
  cpSync(file, isReference ? join(outputDir, file) : isFont ? join(outputDir, 'fonts', basename(file)) : join(outputDir, 'openapi.json'))
  if (!isReference && !isFont && !basename(file).endsWith('.json')) throw new Error(`${file} is not an OpenAPI file`)
}
