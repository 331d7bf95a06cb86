import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { assemble } from '#infra/local/assembly/assemble.ts';
import { readTemplate, type Template } from '#infra/local/template/template.ts';

export const STAND_IN = 'test/support/functions/stand-in.ts';

export type Synthesized = {
  readonly template: Template;
  /** Where the templates lie, a file a stack. */
  readonly folder: string;
};

/**
 * The app with a stand-in for the functions' code; a finding without a reason makes it fail. The context is what `-c`
 * would say. What was synthesized of the very same sources is taken again.
 */
export async function synthesized(
  context: Readonly<Record<string, string>> = {},
  site: string | false = false,
): Promise<Synthesized> {
  const { folder } = await assemble({ standIn: STAND_IN, context, site });
  return { template: readTemplate(folder), folder };
}

const Artifact = z.object({ type: z.string(), additionalMetadataFile: z.string().optional() });
const Manifest = z.object({ artifacts: z.record(z.string(), Artifact) });
const Metadata = z.record(z.string(), z.array(z.object({ type: z.string(), data: z.unknown() })));

/** The stacks that would be deployed, by name. */
export const stacksIn = ({ folder }: Synthesized): readonly string[] =>
  artifactsIn(folder).flatMap(([name, { type }]) => (type === 'aws:cloudformation:stack' ? [name] : []));

/** What the synthesis warns of. */
export const warningsIn = ({ folder }: Synthesized): readonly string[] =>
  artifactsIn(folder)
    .flatMap(([, { additionalMetadataFile: file }]) => (file === undefined ? [] : [read(folder, file)]))
    .flatMap((metadata) => Object.values(Metadata.parse(metadata)).flat())
    .flatMap(({ type, data }) => (type === 'aws:cdk:warning' ? [String(data)] : []));

const artifactsIn = (folder: string) =>
  Object.entries(Manifest.parse(read(folder, 'manifest.json')).artifacts);
const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
