import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { slimContract } from './slim-contract.ts';
import { words } from './words-plugin.ts';

/** What the tokens need (`light-dark()`), and no older. */
const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/**
 * What every page needs is one file, with the library of forms, which nearly every page opens, and so are the words that
 * addresses are checked against; panels, dialogs, uploads, forms and their fields, titles of problems in French, payment
 * accounts, who did what, checklists, repertoire, what is shown of a job, of a line, of held money, of a cycle’s way and
 * of a partner’s cycles come with the first page that has one; so do the words that one section alone says, and what a
 * table loads once it sorts, chooses or is long.
 */
const HOUSE =
  /node_modules\/react-hook-form|\/(shared\/contract|web\/src\/(ui(?!\/table\/)|api|format|sections|words|parts|features(?=.*-(status|words)\.)))\/(?!.*(panel|dialog|drop-area|upload|-form\.|(area|checks|select|text)-field|-fields\.|read-(box|date|number)|kinds-of-text|calendar-button|in-french|unsaved|put-file|kept-grant|until-sent|loaded-later|payment-accounts|people\/|explained|(audit|checklist|repertoire|held)\/|use-decide|cycle-stages|filter-partner|partner-cycle|job-(view|progress|remarks|changes|files|problems)|-in-words|(feature|agreement|notice|payment|provenance)-words|payment-st|refit-st|new-work|change-(bars|picture)|tolerance|control-total|locked-cycles|corrected|line-(columns|list)|payee-name|statement-file|station-picker))/;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [slimContract(), words(), optimizeLocales.vite({ locales: ['en', 'fr'] }), tailwindcss()],
  build: {
    outDir: '../build/site',
    emptyOutDir: true,
    target: BROWSERS,
    cssTarget: BROWSERS,
    /** The content security policy allows no data URIs. */
    assetsInlineLimit: 0,
    /** Each of the browsers preloads modules by itself. */
    modulePreload: { polyfill: false },
    /** The library of the reference page, which no other page loads. */
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: {
        index: resolve(import.meta.dirname, 'index.html'),
        reference: resolve(import.meta.dirname, 'api-docs/index.html'),
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules\/(@visx|d3-)/, priority: 1 },
            { name: 'house', test: HOUSE, priority: 2 },
          ],
        },
      },
      /** “use client” is for servers that render React; nothing is lost without it. */
      onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
    },
  },
});
