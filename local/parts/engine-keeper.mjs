// Keeps the engine of the process that forked it, and ends it when that process lets go of the channel between them. A
// process that is killed ends nothing itself, but its channel closes with it. Plain JavaScript: it starts without a loader.
import { spawn } from 'node:child_process'

const secondsToStop = 8

process.once('message', ({ command, options, folder }) => {
  const engine = spawn(command, options, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  // With a callback, for nobody may be there any more to hear it: that is no reason to leave the engine alone.
  engine.once('spawn', () => process.send(engine.pid, () => undefined))
  engine.once('error', (error) => {
    process.stderr.write(`could not start: ${error.message}\n`)
    process.exit(1)
  })
  // The keeper ends as its engine did, so that whoever forked it learns how.
  engine.once('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code)))
  process.once('disconnect', () => {
    engine.kill('SIGTERM')
    setTimeout(() => engine.kill('SIGKILL'), secondsToStop * 1000)
  })
})
