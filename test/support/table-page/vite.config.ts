import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { words } from '../../../web/words-plugin.ts';

/** A page that shows one list of the site’s kit by itself, built as the site is. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'error',
  plugins: [words(), tailwindcss()],
});
