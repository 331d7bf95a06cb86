import * as z from 'zod';
import {
  AgreementId,
  CycleId,
  ExpiryId,
  HeldId,
  Isrc,
  Iswc,
  LineItemId,
  PartnerId,
  StationId,
  WorkId,
} from '#shared/ids.ts';
import { told } from '#shared/limits.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, filter, Page, Search, sortBy, Territory } from '#shared/schemas/common.ts';
export const PayeeKind = z.enum(['partner', 'artist', 'held']);
/** What a payee or a work is called by in a claim (royalty rules §1): codes, numbers and names. */
const Ref = z.string().max(700);
export const Payee = z
  .object({ kind: PayeeKind, ref: Ref, id: z.string().max(100).optional(), name: told(300) })
  .meta({ id: 'Payee' });
export type Payee = z.infer<typeof Payee>;
export const LineWork = z
  .object({
    id: WorkId.optional(),
    ref: Ref,
    title: told(300).optional(),
    iswc: Iswc.optional(),
    isrc: Isrc.optional(),
  })
  .meta({ id: 'LineWork' });
export type LineWork = z.infer<typeof LineWork>;

export const FeeSource = z
  .enum(['override', 'agreement', 'partner', 'cycle', 'system', 'local-artists', 'held'])
  .meta({
    id: 'FeeSource',
    description:
      'Who set the percent, the first that is set: the override of the close, the agreement, the default of the partner, the cycle or the system (`DEFAULT_ADMIN_FEE_PERCENT`). Local artists have their own (`LOCAL_ADMIN_FEE_PERCENT`); from held money nothing is taken (royalty rules §5).',
  });
export type FeeSource = z.infer<typeof FeeSource>;

/** How a line's admin fee came about: taken once per payee and agreement, apportioned over its lines. */
export const LineFee = z.object({
  percent: z.string().max(20),
  source: FeeSource,
  payeeGross: MoneyField,
  payeeFee: MoneyField,
  taken: MoneyField.optional().meta({ description: 'Of an adjustment: what was taken of that fee before.' }),
  exactPart: z.string().max(4000),
  remainderUnit: z.boolean(),
});

export const AdjustmentOf = z
  .object({ cycleId: CycleId, periodStart: CalendarDate, lineItemId: LineItemId.optional() })
  .meta({
    id: 'AdjustmentOf',
    description:
      'The locked cycle that an adjustment corrects, and its line where there is one (royalty rules §8).',
  });
export type AdjustmentOf = z.infer<typeof AdjustmentOf>;

/** A line as it is stored. */
export const LineItem = z.object({
  id: LineItemId,
  cycleId: CycleId,
  payee: Payee,
  work: LineWork,
  agreementId: AgreementId.optional(),
  termsFrom: CalendarDate.optional().meta({ description: 'The terms of the agreement that apply.' }),
  usageCount: z.int().meta({ description: 'in an adjustment the change, negative where plays left' }),
  totalDurationSeconds: z.int(),
  gross: MoneyField,
  adminFee: MoneyField,
  net: MoneyField,
  adjustmentOf: AdjustmentOf.optional(),
  reference: z.string().max(1500).meta({ description: "The claim's whole reference (royalty rules §1)." }),
  fee: LineFee,
});
export type LineItem = z.infer<typeof LineItem>;

export const LineItemView = LineItem.extend({
  calculationNotes: z.string().meta({ description: 'How the figures came about, in a few sentences.' }),
}).meta({
  id: 'LineItem',
  description: 'One payee and one work in one cycle (royalty rules §5). Locked lines never change.',
});
export type LineItemView = z.infer<typeof LineItemView>;
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
/** By what a partner’s own lines are sorted: what does not depend on the titles that others gave. */
export const PARTNER_LINE_SORTS = ['usageCount', 'totalDurationSeconds', 'gross', 'adminFee', 'net'] as const;
/** How lines are asked for: those of a cycle and those of a run alike. */
export const LineQuery = Page.extend({
  partnerId: filter(PartnerId, 'lines of this partner'),
  payee: filter(z.string().max(200), 'lines of this payee, by its reference such as partner:010'),
  q: filter(Search, 'lines whose work or payee have what was typed'),
  adjustments: filter(z.enum(['only', 'none']), 'only corrections of earlier cycles, or none of them'),
  sort: sortBy(LINE_SORTS),
});

export const HeldRecord = z
  .object({
    id: HeldId,
    territory: Territory,
    cycleId: CycleId,
    stationId: StationId,
    pool: z.enum(['plays', 'licence']),
    lineItemId: LineItemId,
    reason: z.string().max(40).meta({ description: 'what it waits for, such as no-agreement' }),
    work: LineWork,
    wouldBePayee: Ref.meta({ description: 'whose it would be: a society, a party, a partner, or -' }),
    amount: MoneyField.meta({ description: 'its first amount' }),
    balance: MoneyField.meta({ description: 'what is held still' }),
    since: CalendarDate.meta({ description: 'the end of the period, from which its age counts' }),
    expired: z
      .array(z.object({ expiryId: ExpiryId, amount: MoneyField }))
      .max(100)
      .optional()
      .meta({ description: 'what of it became too old and went to others, by the list that said so' }),
    usageCount: z.int(),
  })
  .meta({
    id: 'HeldRecord',
    description:
      'Held money per cycle, station, pool, work, reason and would-be payee (royalty rules §9): its balance is its first amount and what was moved since.',
  });
export type HeldRecord = z.infer<typeof HeldRecord>;
