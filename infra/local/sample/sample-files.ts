import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { NewCycle } from '#shared/schemas/cycles.ts';

const FOLDER = new URL('../../../test/fixtures/', import.meta.url);

const Named = z.looseObject({});
const NamedOf = z.looseObject({ partner: z.string() });
/** The setup file: bodies as the API takes them, joined by keys and references instead of ids. */
const SampleSetup = z.object({
  partners: z.array(z.looseObject({ key: z.string(), name: z.string() })),
  agreements: z.array(z.looseObject({ partner: z.string() })),
  stations: z.array(Named),
  tariffs: z.array(Named),
  licences: z.array(Named),
  artists: z.array(z.looseObject({ reference: z.string() })),
  localWorks: z.array(
    z.looseObject({ shares: z.array(z.object({ artist: z.string(), percent: z.string() })).min(1) }),
  ),
});
export type SampleSetup = z.infer<typeof SampleSetup>;

/** The files of the sample quarter, which come with the repository. Throws where one is missing or is not as it should be. */
export const sampleFiles = {
  setup: (): SampleSetup => SampleSetup.parse(json('sample_setup.json')),
  cycle: () => NewCycle.parse(json('sample_cycle.json')),
  plays: () => file('usage_sample.csv'),
  /** An agreement that pays what the first quarter held. */
  nextAgreement: () => NamedOf.parse(json('sample_next_agreement.json')),
  /** The quarter after, with the log of its first week. */
  nextCycle: () => NewCycle.parse(json('sample_next_cycle.json')),
  nextPlays: () => file('usage_next_sample.csv'),
  /** A partner's works, then its recordings; a partner may have none. */
  repertoire: (partnerKey: string) =>
    ['works', 'recordings']
      .map((kind) => `${partnerKey}_${kind}_sample.csv`)
      .filter((name) => existsSync(new URL(name, FOLDER)))
      .map(file),
} as const;

export type SampleFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

const file = (name: string): SampleFile => ({
  name,
  bytes: Uint8Array.from(readFileSync(new URL(name, FOLDER))),
});
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
