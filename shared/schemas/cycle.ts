import { z } from 'zod';
import {
  AgreementId,
  CycleId,
  ExportId,
  HeldId,
  Isrc,
  Iswc,
  JobId,
  LineItemId,
  PartnerId,
  StationId,
  WorkId,
} from '#shared/ids.ts';
import { Currency, MoneyField, Percent } from '#shared/money.ts';
import {
  CalendarDate,
  Count,
  Instant,
  Name,
  Note,
  Sha256,
  Territory,
  Version,
} from '#shared/schemas/common.ts';
import { StatementFormat } from '#shared/schemas/partner.ts';

export const CycleStatus = z
  .enum(['Open', 'Closing', 'Locked', 'Invoiced', 'Remitted'])
  .meta({ id: 'CycleStatus' });
export type CycleStatus = z.infer<typeof CycleStatus>;

export const NewCycle = z
  .object({
    name: Name,
    territory: Territory,
    periodStart: CalendarDate,
    periodEnd: CalendarDate,
    adminFeePercentDefault: Percent.optional(),
  })
  .refine((cycle) => cycle.periodStart <= cycle.periodEnd, {
    path: ['periodEnd'],
    message: 'the period ends before it starts',
  })
  .meta({ id: 'NewCycle' });
export type NewCycle = z.infer<typeof NewCycle>;

/** One sum that must hold before a cycle locks (royalty rules §6): what was expected, what was found. */
export const ControlTotal = z
  .object({
    name: z.string(),
    expected: z.string(),
    found: z.string(),
    difference: z.string(),
    holds: z.boolean(),
  })
  .meta({ id: 'ControlTotal' });
export type ControlTotal = z.infer<typeof ControlTotal>;

export const PlayCounts = z
  .object({ total: Count, matched: Count, unmatched: Count, weightless: Count, duplicate: Count })
  .meta({ id: 'PlayCounts' });
export type PlayCounts = z.infer<typeof PlayCounts>;

export const CycleTotals = z
  .object({ gross: MoneyField, held: MoneyField, adminFee: MoneyField, net: MoneyField })
  .meta({ id: 'CycleTotals' });

/** A royalty cycle: one territory, one period, one currency. */
export const Cycle = z
  .object({
    id: CycleId,
    name: Name,
    territory: Territory,
    periodStart: CalendarDate,
    periodEnd: CalendarDate,
    adminFeePercentDefault: Percent.optional(),
    adminFeePercentOverride: Percent.optional(),
    currency: Currency.nullable(),
    status: CycleStatus,
    basis: z.literal('invoiced'),
    totals: CycleTotals.nullable(),
    controlTotals: z.array(ControlTotal),
    plays: PlayCounts.nullable(),
    closeJobId: JobId.nullable(),
    /** The payments that make it Remitted, and how many are done: remittances, or payouts where it has no partner. */
    payments: z.object({ kind: z.enum(['remittance', 'payout']), total: Count, done: Count }).nullable(),
    lockedAt: Instant.nullable(),
    notes: z.array(Note),
    createdAt: Instant,
    updatedAt: Instant,
    version: Version,
  })
  .meta({ id: 'Cycle' });
export type Cycle = z.infer<typeof Cycle>;

export const CloseCycle = z
  .object({ adminFeePercentOverride: Percent.optional() })
  .meta({ id: 'CloseCycle' });
export type CloseCycle = z.infer<typeof CloseCycle>;

export const PayeeKind = z.enum(['partner', 'artist', 'held']);
export const Payee = z
  .object({ kind: PayeeKind, ref: z.string(), id: z.string().optional(), name: z.string() })
  .meta({ id: 'Payee' });
export type Payee = z.infer<typeof Payee>;
export const LineWork = z
  .object({
    id: WorkId.optional(),
    ref: z.string(),
    title: z.string().optional(),
    iswc: Iswc.optional(),
    isrc: Isrc.optional(),
  })
  .meta({ id: 'LineWork' });
export type LineWork = z.infer<typeof LineWork>;

/** One payee and one work in one cycle (royalty rules §5). Locked lines never change. */
export const LineItem = z
  .object({
    id: LineItemId,
    cycleId: CycleId,
    payee: Payee,
    work: LineWork,
    agreementId: AgreementId.optional(),
    usageCount: Count,
    totalDurationSeconds: Count,
    gross: MoneyField,
    adminFee: MoneyField,
    net: MoneyField,
    adjustmentOf: LineItemId.optional(),
    /** The claim's whole reference (royalty rules §1). */
    reference: z.string(),
    /** How the admin fee came about: taken once per payee and agreement, apportioned over its lines. */
    fee: z.object({
      percent: z.string(),
      source: z.string(),
      payeeGross: MoneyField,
      payeeFee: MoneyField,
      exactPart: z.string(),
      remainderUnit: z.boolean(),
    }),
    calculationNotes: z.string(),
  })
  .meta({ id: 'LineItem' });
export type LineItem = z.infer<typeof LineItem>;
export const LINE_SORTS = [
  'payee',
  'work',
  'title',
  'usageCount',
  'totalDurationSeconds',
  'gross',
  'adminFee',
  'net',
] as const;

/** Held money per station, work, reason and would-be payee, so that it can be released later. */
export const HeldRecord = z
  .object({
    id: HeldId,
    cycleId: CycleId,
    stationId: StationId,
    lineItemId: LineItemId,
    reason: z.string(),
    workRef: z.string(),
    wouldBePayee: z.string(),
    amount: MoneyField,
  })
  .meta({ id: 'HeldRecord' });
export type HeldRecord = z.infer<typeof HeldRecord>;

/** One station of a cycle: what it is invoiced and where its frozen inputs and its allocation lie. */
export const CycleStation = z.object({
  cycleId: CycleId,
  stationId: StationId,
  name: z.string(),
  gross: MoneyField,
  held: MoneyField,
  plays: Count,
  matched: Count,
  unmatched: Count,
  weightless: Count,
  duplicate: Count,
  manifest: z.object({ key: z.string(), sha256: Sha256 }),
  allocation: z.object({ key: z.string(), sha256: Sha256 }),
});
export type CycleStation = z.infer<typeof CycleStation>;

export const CycleStationView = CycleStation.omit({ manifest: true, allocation: true })
  .extend({
    invoice: z.string().nullable(),
  })
  .meta({ id: 'CycleStationView' });

/** One play of a line: why it weighs what it weighs. Weights are exact fractions, `numerator/denominator`. */
export const ExplainedPlay = z
  .object({
    playId: z.string(),
    playedAt: Instant,
    durationSeconds: Count,
    multiplier: z.string(),
    playWeight: z.string(),
    share: z.string(),
    weight: z.string(),
    parties: z.array(z.string()),
  })
  .meta({ id: 'ExplainedPlay' });

export const ExplainedStation = z
  .object({
    stationId: StationId,
    name: z.string(),
    basis: z.string(),
    tariff: z.string(),
    stationGross: MoneyField,
    stationWeight: z.string(),
    claimWeight: z.string(),
    exactPart: z.string(),
    remainderUnit: z.boolean(),
    amount: MoneyField,
    plays: z.array(ExplainedPlay),
  })
  .meta({ id: 'ExplainedStation' });

/** The whole derivation of one line, re-added from the allocation files. */
export const Explanation = z
  .object({
    line: LineItem,
    stations: z.array(ExplainedStation),
    fee: z.object({
      percent: z.string(),
      source: z.string(),
      payeeGross: MoneyField,
      payeeFee: MoneyField,
      exactPart: z.string(),
      remainderUnit: z.boolean(),
      amount: MoneyField,
    }),
    readded: z.object({ gross: MoneyField, adminFee: MoneyField, net: MoneyField, agrees: z.boolean() }),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof Explanation>;

export const ExportRequest = z.object({ format: StatementFormat }).meta({ id: 'ExportRequest' });

/** A statement file of a payee in a cycle: immutable, checksummed. */
export const ReportExport = z.object({
  id: ExportId,
  cycleId: CycleId,
  payeeRef: z.string(),
  partnerId: PartnerId.nullable(),
  format: StatementFormat,
  fileName: z.string(),
  bucket: z.string(),
  key: z.string(),
  checksum: Sha256,
  sizeBytes: Count,
  generatedAt: Instant,
});
export type ReportExport = z.infer<typeof ReportExport>;
export const ReportExportView = ReportExport.omit({ bucket: true, key: true, payeeRef: true })
  .extend({ url: z.string() })
  .meta({ id: 'ReportExport' });
