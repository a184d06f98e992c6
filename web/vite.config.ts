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
    // A small font or picture inlined as data: would be refused by the portal's own content security policy.
    assetsInlineLimit: 0,
    // maplibre is large by nature and lazily loaded; web/budget.test.ts holds the limits that count.
    chunkSizeWarningLimit: 1200,
  },
})
