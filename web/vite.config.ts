import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    rollupOptions: {
      input: { index: join(import.meta.dirname, 'index.html'), 'field-worker': join(import.meta.dirname, 'src/districts/consent/field-worker.ts') },
      // A service worker is found again by its name, and reaches no farther than the folder it lies in.
      output: { entryFileNames: ({ name }) => (name === 'field-worker' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
    // A small font or picture inlined as data: would be refused by the portal's own content security policy.
    assetsInlineLimit: 0,
    // maplibre is large by nature and lazily loaded; web/budget.test.ts holds the limits that count.
    chunkSizeWarningLimit: 1200,
  },
})
