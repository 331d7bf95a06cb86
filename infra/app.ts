import { existsSync } from 'node:fs';
import { bundleFunctions } from '#infra/bundle.ts';
import { system } from '#infra/system.ts';

/**
 * Bundles the functions and writes the CloudFormation templates: `node infra/app.ts`, which `cdk deploy` runs too.
 * The templates go into `cdk.out`, which `cdk deploy --app cdk.out` takes too. `--output FOLDER`, `--code FOLDER`, `--stand-in FILE` and `--site FOLDER` are for the
 * local system and for tests, which say by `CDK_CONTEXT_JSON` what `-c` would.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
};

// Without a folder CDK would write into a temporary one that nobody finds; its command line names its own.
const outputFolder = option('--output') ?? process.env['CDK_OUTDIR'] ?? 'cdk.out';
const codeFolder = option('--code') ?? 'build/functions';
await bundleFunctions(codeFolder, option('--stand-in'));
const built = option('--site') ?? 'build/site';
system({
  codeFolder,
  outputFolder,
  siteFolder: existsSync(`${built}/index.html`) ? built : undefined,
}).synth();
