import * as z from 'zod';

/** `prefix_` and a ULID: opaque, sorts by creation. */
const ULID = '[0-9A-HJKMNP-TV-Z]{26}';
const made = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_${ULID}$`), `expected an id like ${prefix}_01J…`);
const about = (prefix: string, id: string) => ({ id, description: `${prefix}_ and a ULID` });

export const PartnerId = made('prt').brand<'PartnerId'>().meta(about('prt', 'PartnerId'));
export type PartnerId = z.infer<typeof PartnerId>;
export const AgreementId = made('agr').brand<'AgreementId'>().meta(about('agr', 'AgreementId'));
export type AgreementId = z.infer<typeof AgreementId>;
export const UploadId = made('upl').brand<'UploadId'>().meta(about('upl', 'UploadId'));
export type UploadId = z.infer<typeof UploadId>;
export const JobId = made('job').brand<'JobId'>().meta(about('job', 'JobId'));
export type JobId = z.infer<typeof JobId>;
export const WorkId = made('wrk').brand<'WorkId'>().meta(about('wrk', 'WorkId'));
export type WorkId = z.infer<typeof WorkId>;
export const RecordingId = made('rec').brand<'RecordingId'>().meta(about('rec', 'RecordingId'));
export type RecordingId = z.infer<typeof RecordingId>;
export const PartyId = made('pty').brand<'PartyId'>().meta(about('pty', 'PartyId'));
export type PartyId = z.infer<typeof PartyId>;
export const ArtistId = made('art').brand<'ArtistId'>().meta(about('art', 'ArtistId'));
export type ArtistId = z.infer<typeof ArtistId>;
export const TariffId = made('trf').brand<'TariffId'>().meta(about('trf', 'TariffId'));
export type TariffId = z.infer<typeof TariffId>;
export const LicenceId = made('lic').brand<'LicenceId'>().meta(about('lic', 'LicenceId'));
export type LicenceId = z.infer<typeof LicenceId>;
export const RefitId = made('rft').brand<'RefitId'>().meta(about('rft', 'RefitId'));
export type RefitId = z.infer<typeof RefitId>;
export const CycleId = made('cyc').brand<'CycleId'>().meta(about('cyc', 'CycleId'));
export type CycleId = z.infer<typeof CycleId>;
export const RunId = made('run').brand<'RunId'>().meta(about('run', 'RunId'));
export type RunId = z.infer<typeof RunId>;
export const ExportId = made('exp').brand<'ExportId'>().meta(about('exp', 'ExportId'));
export type ExportId = z.infer<typeof ExportId>;
export const DecisionId = made('dec').brand<'DecisionId'>().meta(about('dec', 'DecisionId'));
export type DecisionId = z.infer<typeof DecisionId>;
export const ExpiryId = made('exy').brand<'ExpiryId'>().meta(about('exy', 'ExpiryId'));
export type ExpiryId = z.infer<typeof ExpiryId>;
export const AffiliationId = made('aff').brand<'AffiliationId'>().meta(about('aff', 'AffiliationId'));
export type AffiliationId = z.infer<typeof AffiliationId>;

export const NoteId = made('not').brand<'NoteId'>().meta(about('not', 'NoteId'));
export type NoteId = z.infer<typeof NoteId>;

export const PaymentAccountId = made('acc')
  .brand<'PaymentAccountId'>()
  .meta(about('acc', 'PaymentAccountId'));
export type PaymentAccountId = z.infer<typeof PaymentAccountId>;

export const SongProposalId = made('prp').brand<'SongProposalId'>().meta(about('prp', 'SongProposalId'));
export type SongProposalId = z.infer<typeof SongProposalId>;

/** Ids that are made from what they name, so that doing a thing twice makes it once: `prefix_` and base64url. */
const derived = (prefix: string) =>
  z
    .string()
    .max(700)
    .regex(new RegExp(`^${prefix}_[A-Za-z0-9_-]+$`), `expected an id like ${prefix}_…`);
const aboutDerived = (prefix: string, id: string) => ({ id, description: `${prefix}_ and base64url` });

export const PublicPlayId = derived('ply').brand<'PublicPlayId'>().meta(aboutDerived('ply', 'PublicPlayId'));
export type PublicPlayId = z.infer<typeof PublicPlayId>;
export const LineItemId = derived('lin').brand<'LineItemId'>().meta(aboutDerived('lin', 'LineItemId'));
export type LineItemId = z.infer<typeof LineItemId>;
export const HeldId = derived('hld').brand<'HeldId'>().meta(aboutDerived('hld', 'HeldId'));
export type HeldId = z.infer<typeof HeldId>;
export const PaymentId = z
  .string()
  .max(700)
  .regex(/^(rem|pay)_[A-Za-z0-9_-]+$/, 'expected an id like rem_… or pay_…')
  .brand<'PaymentId'>()
  .meta({ id: 'PaymentId', description: 'rem_ for a partner’s remittance, pay_ for an artist’s payout' });
export type PaymentId = z.infer<typeof PaymentId>;
export const PaymentExceptionId = derived('pex')
  .brand<'PaymentExceptionId'>()
  .meta(aboutDerived('pex', 'PaymentExceptionId'));
export type PaymentExceptionId = z.infer<typeof PaymentExceptionId>;
export const IssueId = derived('dqi').brand<'IssueId'>().meta(aboutDerived('dqi', 'IssueId'));
export type IssueId = z.infer<typeof IssueId>;
export const NoticeId = derived('ntc').brand<'NoticeId'>().meta(aboutDerived('ntc', 'NoticeId'));
export type NoticeId = z.infer<typeof NoticeId>;

/** Ids that are new each time one is made, by their prefix. */
export const MADE_IDS = {
  prt: PartnerId,
  agr: AgreementId,
  upl: UploadId,
  job: JobId,
  wrk: WorkId,
  rec: RecordingId,
  pty: PartyId,
  art: ArtistId,
  trf: TariffId,
  lic: LicenceId,
  cyc: CycleId,
  run: RunId,
  exp: ExportId,
  rft: RefitId,
  dec: DecisionId,
  aff: AffiliationId,
  exy: ExpiryId,
  not: NoteId,
  acc: PaymentAccountId,
  prp: SongProposalId,
} as const;
/** The ids that follow from what they name, by their prefix. */
export const DERIVED_IDS = {
  ply: PublicPlayId,
  lin: LineItemId,
  hld: HeldId,
  rem: PaymentId,
  pay: PaymentId,
  pex: PaymentExceptionId,
  dqi: IssueId,
  ntc: NoticeId,
} as const;
export type MadeIds = { readonly [P in keyof typeof MADE_IDS]: z.infer<(typeof MADE_IDS)[P]> };
export type DerivedIds = { readonly [P in keyof typeof DERIVED_IDS]: z.infer<(typeof DERIVED_IDS)[P]> };

/**
 * The ISWC without punctuation, upper case (`T3584099316`), or undefined when it is invalid: `T`, nine digits and
 * the check digit (10 − ((1 + Σ i·dᵢ) mod 10)) mod 10 of ISO 15707.
 */
export function parseIswc(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[\s.\-–]/g, '');
  if (!/^T\d{10}$/.test(plain)) return undefined;
  let sum = 1;
  for (let i = 1; i <= 9; i += 1) sum += i * Number(plain[i]);
  return (10 - (sum % 10)) % 10 === Number(plain[10]) ? plain : undefined;
}

/** The ISRC without punctuation, upper case (`USZQG2200540`), or undefined when it is invalid (ISO 3901; it has no check digit). */
export function parseIsrc(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[\s.\-–]/g, '');
  return /^[A-Z]{2}[A-Z0-9]{3}\d{7}$/.test(plain) ? plain : undefined;
}

/**
 * The IPI name number with eleven digits, or undefined when its two check digits are wrong: 101 − (Σ weights 10…2 ×
 * nine digits) mod 101, where 100 and 101 are written 00. Nine and ten digits have lost their leading zeros.
 */
export function parseIpi(text: string): string | undefined {
  const plain = text.replace(/[\s.\-–]/g, '').padStart(11, '0');
  if (!/^\d{11}$/.test(plain) || plain === '00000000000') return undefined;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += (10 - i) * Number(plain[i]);
  const check = (101 - (sum % 101)) % 101;
  return check % 100 === Number(plain.slice(9)) ? plain : undefined;
}

/** A society's CISAC code with three digits (`35` → `035`), or undefined when it is invalid. */
export function parseSocietyCode(text: string): string | undefined {
  const plain = text.trim();
  return /^\d{1,3}$/.test(plain) ? plain.padStart(3, '0') : undefined;
}

const canonical = (parse: (text: string) => string | undefined, brand: string, message: string) =>
  z
    .string()
    .max(64)
    .transform((text, context) => {
      const parsed = parse(text);
      if (parsed !== undefined) return parsed;
      context.addIssue({ code: 'custom', message, input: text });
      return z.NEVER;
    })
    .meta({ id: brand });

/** Identifiers as people send them: with or without punctuation, in either case; what comes out is canonical. */
export const IswcInput = canonical(
  parseIswc,
  'IswcInput',
  'this is not an ISWC; its check digit may be wrong',
);
export const IsrcInput = canonical(parseIsrc, 'IsrcInput', 'this is not an ISRC of twelve characters');
/** An empty text is no IPI: of many parties it is not known. */
export const IpiInput = z
  .union([
    canonical(parseIpi, 'IpiInput', 'this is not an IPI name number; its check digits may be wrong'),
    z.literal('').transform(() => undefined),
  ])
  .optional();

/** Identifiers as they are kept and sent: canonical. */
export const Iswc = z
  .string()
  .regex(/^T\d{10}$/)
  .meta({ id: 'Iswc' });
export const Isrc = z
  .string()
  .regex(/^[A-Z]{2}[A-Z0-9]{3}\d{7}$/)
  .meta({ id: 'Isrc' });
export const Ipi = z
  .string()
  .regex(/^\d{11}$/)
  .meta({ id: 'Ipi' });
export const SocietyCode = z
  .string()
  .regex(/^\d{3}$/, 'expected the three digits of the society, such as 010')
  .meta({ id: 'SocietyCode' });
export const StationId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'letters, digits, dots, dashes, 64 at most')
  .brand<'StationId'>()
  .meta({ id: 'StationId' });
export type StationId = z.infer<typeof StationId>;
