import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entriesOf } from '#infra/bundle.ts';
import { freshImports } from '#tools/dev/fresh-imports.ts';
import type { Asked, Made } from '#tools/dev/synthesize.ts';

/**
 * The child process that synthesizes: it stays, because loading CDK takes longer than using it, and imports the
 * template's sources anew each time.
 */
const imports = freshImports();

async function synthesize({ folder, codeFolder }: Asked): Promise<Made> {
  imports.renew();
  const table: typeof import('#infra/functions.ts') = await import(imports.addressOf('infra/functions.ts'));
  const app: typeof import('#infra/system.ts') = await import(imports.addressOf('infra/system.ts'));
  const { LOCAL_CONTEXT }: typeof import('#infra/deployment.ts') = await import(
    imports.addressOf('infra/deployment.ts')
  );
  const entries = entriesOf(table.FUNCTIONS);
  for (const name of Object.keys(entries)) placeholder(path.join(codeFolder, name), name);
  app.system({ codeFolder, outputFolder: folder, context: LOCAL_CONTEXT }).synth();
  return { folder, entries };
}

/** A placeholder for a bundle: the code comes from elsewhere here, but CDK needs something to put into the template. */
function placeholder(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.mjs'), `// ${name}\n`);
}

process.on('message', (asked: Asked) => {
  synthesize(asked).then(
    (made) => process.send?.({ made }),
    (error: unknown) => process.send?.({ problem: error instanceof Error ? error.stack : String(error) }),
  );
});
process.on('disconnect', () => process.exit());
