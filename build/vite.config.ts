// The page: one bundle for Electron and for the browser. Nothing is inlined, because the content
// policy allows scripts, styles and fonts from the app's own files only.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: `${import.meta.dirname}/../renderer`,
  base: '/',
  publicDir: false,
  plugins: [react()],
  build: {
    target: 'es2023',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
  },
});
