import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';
import { createSwcExtractor } from '@lingui/native-tools';

/** Words are written in English where they stand; `npm run words` brings them into the catalog of every other language. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['fr'],
  catalogs: [{ path: '<rootDir>/words/{locale}', include: ['<rootDir>/src'] }],
  format: formatter({ origins: false }),
  orderBy: 'message',
  extractors: [createSwcExtractor()],
});
