import { writeFileSync } from 'node:fs';
import { ARCHITECTURE_PAGE, architecturePage } from '#tools/docs/architecture-page.ts';
import { readImports } from '#tools/docs/read-imports.ts';

/** Writes the tables and the picture of docs/architecture.md again: `npm run docs:architecture`. */
writeFileSync(ARCHITECTURE_PAGE, architecturePage(readImports()));
