import * as z from 'zod';
import { Ipi, Isrc, Iswc, SocietyCode } from '#shared/ids.ts';
import { Percent } from '#shared/money.ts';
import { Count, Instant, Name } from '#shared/schemas/common.ts';
import { CwrVersion } from '#shared/schemas/partners.ts';
import { Assumption } from '#shared/schemas/readings.ts';
import { PartyRole } from '#shared/schemas/repertoire.ts';

const Share = z.strictObject({
  kind: z.enum(['writer', 'publisher']),
  name: Name,
  ipi: Ipi.optional(),
  role: PartyRole,
  right: z.literal('performing'),
  territory: z.literal('GH'),
  societyCode: SocietyCode.optional(),
  percent: Percent.optional(),
  chain: z.int().min(1).max(99).optional(),
});

const Work = z.strictObject({
  partnerWorkId: z.string().min(1),
  title: Name,
  alternativeTitles: z.array(Name),
  iswc: Iswc.optional(),
  isrcs: z.array(Isrc).max(0),
  shares: z.array(Share),
  performers: z.array(Name).optional(),
  withdrawn: z.literal(true).optional(),
});

const Recording = z.strictObject({
  isrc: Isrc,
  title: Name,
  artist: Name.optional(),
  durationSeconds: Count.optional(),
  partnerWorkId: z.string().min(1),
  iswc: Iswc.optional(),
});

const Registration = z.strictObject({
  submitterNumber: z.string().min(1).max(20),
  status: z.string().min(1).max(2),
  cwrVersion: CwrVersion,
  recipientNumber: z.string().min(1).max(20).optional(),
  iswc: Iswc.optional(),
});

const statedAt = Instant.optional();
const line = z.int().min(1);
const Diagnostic = z.looseObject({ code: z.string(), line: z.int().min(0), message: z.string().min(1) });

/** What a reader of repertoire may yield, as strictly as the steps behind it rely on it. */
export const RepertoireRow = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('record'),
    line,
    record: z.discriminatedUnion('noun', [
      z.strictObject({ noun: z.literal('work'), work: Work, statedAt }),
      z.strictObject({ noun: z.literal('recording'), recording: Recording, statedAt }),
      z.strictObject({ noun: z.literal('registration'), registration: Registration, statedAt }),
    ]),
    warnings: z.array(Diagnostic),
  }),
  z.strictObject({
    kind: z.literal('rejected'),
    line,
    raw: z.array(z.string().max(1000)).length(3),
    diagnostics: z.array(Diagnostic).min(1),
  }),
  z.strictObject({ kind: z.literal('file'), diagnostic: Diagnostic }),
  z.looseObject({ kind: z.literal('message') }),
  z.strictObject({ kind: z.literal('assumed'), assumption: Assumption }),
  z.looseObject({ kind: z.literal('retracted'), fromLine: line, toLine: line, diagnostic: Diagnostic }),
]);
