import { build, loadConfigFromFile } from 'vite';

/** Builds the page of one list, as the site is built, into the folder that is named. */
const [, , outDir = ''] = process.argv;
const site = await loadConfigFromFile({ command: 'build', mode: 'production' }, 'web/vite.config.ts');
await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'error',
  plugins: site?.config.plugins ?? [],
  build: { outDir, emptyOutDir: true, target: site?.config.build?.target ?? 'esnext' },
});
