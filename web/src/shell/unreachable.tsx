/** Shown when not even /config.json comes: before any language or menu is known. */
export const Unreachable = () => (
  <main className='mx-auto max-w-3xl px-4 py-16'>
    <title>つながりません | 官民 Kanmin</title>
    <h1 className='text-std-28B-150'>官民 Kanmin につながりません</h1>
    <p className='mt-4'>しばらくしてから、もう一度読み込んでください。</p>
    <p className='mt-4' lang='en'>
      Kanmin cannot be reached. Please load this page again in a while.
    </p>
  </main>
)
