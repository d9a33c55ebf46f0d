import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  server: {
    proxy: { '/api': process.env['IMPP_API'] ?? 'http://localhost:5080' },
  },
  build: {
    target: 'es2022',
    // The workbench in a browser, and the same as a pane in Word.
    rolldownOptions: { input: ['index.html', 'pane.html'] },
    // Fonts and pictures as data: addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    // A part of the page that is fetched later must not fail for want of its few styles.
    cssCodeSplit: false,
    // The polyfill would be an inline script.
    modulePreload: { polyfill: false },
    // Fluent UI is most of it; `npm run budget` holds the first page to its size on the wire.
    chunkSizeWarningLimit: 800,
  },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
  },
});
