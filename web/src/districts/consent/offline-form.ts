import { useQuery } from '@tanstack/react-query'

/** Everything this page has been made of so far. */
const assetsLoaded = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith('/assets/'))

const keptBy = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data === 'kept')
    worker.postMessage(assetsLoaded(), [port2])
  })

const becomesActive = (worker: ServiceWorker): Promise<ServiceWorker> =>
  new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker)
      if (worker.state === 'redundant') reject(new Error('the service worker did not start'))
    }
    worker.addEventListener('statechange', look)
    look()
  })

/** Only this form is kept: the scope of the worker is its address, in this language. */
const keepForm = async (): Promise<boolean> => {
  if (!('serviceWorker' in navigator)) return false
  const { installing, waiting, active } = await navigator.serviceWorker.register('/field-worker.js', { scope: window.location.pathname })
  const worker = installing ?? waiting ?? active
  return worker ? keptBy(await becomesActive(worker)) : false
}

/** Whether the form on the page would open again without a network. */
export const useKeptForm = ({ isOnline }: { readonly isOnline: boolean }): boolean => {
  const { data = false } = useQuery({ queryKey: ['kept-form', window.location.pathname], queryFn: keepForm, enabled: isOnline, retry: false })
  return data
}
