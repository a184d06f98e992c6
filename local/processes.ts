import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

export type Process = { readonly pid: number; readonly command: string }

const run = promisify(execFile)

/** Every process of this machine that may be seen, by its command line. Linux tells it in /proc, where `ps` is often missing. */
export const processes = async (): Promise<readonly Process[]> => {
  if (process.platform === 'linux') return processesOfLinux()
  const { stdout } = await run('ps', ['-axww', '-o', 'pid=,args='], { maxBuffer: 64 * 1024 * 1024 })
  return stdout.split('\n').flatMap((line) => {
    const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
    return pid && command ? [{ pid: Number(pid), command }] : []
  })
}

const processesOfLinux = async (): Promise<readonly Process[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => ({ pid: Number(pid), command: (await textOf(`/proc/${pid}/cmdline`)).replaceAll('\0', ' ') })),
  )
  return found.filter(({ command }) => command !== '')
}

/** When a process began: with its number it names the process for good, while the number alone is given out again. */
export const startedAt = async (pid: number): Promise<string> => {
  if (process.platform !== 'linux') return (await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({ stdout: '' }))).stdout.trim()
  const boot = (await textOf('/proc/sys/kernel/random/boot_id')).trim()
  // The name of the program stands in brackets and may hold blanks: the fields are counted behind it.
  const ticks = (await textOf(`/proc/${pid}/stat`)).replace(/^.*\) /s, '').split(' ')[19]
  return ticks === undefined ? '' : `${boot} ${ticks}`
}

export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The program that listens on a port, if this user may know it. */
export const listenerOn = async (port: number): Promise<Process | undefined> => {
  const pid = process.platform === 'linux' ? await listenerOfLinux(port) : await listenerByLsof(port)
  return (await processes()).find((candidate) => candidate.pid === pid)
}

const listenerByLsof = async (port: number): Promise<number | undefined> => {
  const { stdout } = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t']).catch(() => ({ stdout: '' }))
  return Number(stdout.split('\n')[0]) || undefined
}

const listenerOfLinux = async (port: number): Promise<number | undefined> => {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = (await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map(textOf)))
    .join('\n')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const socket = rows.find(([, local = '', , state]) => local.endsWith(wanted) && state === '0A')?.[9]
  if (socket === undefined) return undefined
  for (const { pid } of await processesOfLinux()) {
    const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => [])
    const links = await Promise.all(descriptors.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')))
    if (links.includes(`socket:[${socket}]`)) return pid
  }
  return undefined
}

// A process may end while it is looked at.
const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')
