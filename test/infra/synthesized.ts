import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from 'aws-cdk-lib';
import { bundleFunctions } from '#infra/bundle.ts';
import { readTemplate, type Template } from '#infra/local/template/template.ts';
import { system } from '#infra/system.ts';

const STAND_IN = 'test/support/functions/stand-in.ts';

export type Synthesized = {
  readonly app: App;
  readonly template: Template;
  /** Where the templates lie, a file a stack. */
  readonly folder: string;
};

/**
 * Synthesizes the app with a stand-in for the functions' code; a finding without a reason makes it fail. The context is
 * what `-c` would say.
 */
export async function synthesized(
  context: Readonly<Record<string, string>> = {},
  siteFolder?: string,
): Promise<Synthesized> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-template-'));
  const codeFolder = path.join(folder, 'code');
  const outputFolder = path.join(folder, 'out');
  await bundleFunctions(codeFolder, STAND_IN);
  const app = system({ codeFolder, outputFolder, context, siteFolder });
  app.synth();
  return { app, template: readTemplate(outputFolder), folder: outputFolder };
}
