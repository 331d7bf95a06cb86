import * as z from 'zod';
import { CycleId, LineItemId, StationId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Count, Instant } from '#shared/schemas/common.ts';
import { EventKind } from '#shared/schemas/events.ts';
import { LineFee, LineItemView } from '#shared/schemas/line-items.ts';

export const ExplainedPlay = z
  .object({
    playId: z.string(),
    playedAt: Instant,
    durationSeconds: Count,
    multiplier: z.string(),
    playWeight: z.string(),
    share: z.string(),
    weight: z.string(),
    amount: MoneyField.meta({ description: 'what the play brought to the line' }),
    parties: z.array(z.string()),
  })
  .meta({
    id: 'ExplainedPlay',
    description:
      'One play of a line: why it weighs what it weighs. Weights are exact fractions, `numerator/denominator`.',
  });

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
    furtherPlays: z
      .object({ count: Count, amount: MoneyField })
      .optional()
      .meta({ description: 'Plays of a very long line that are not listed here; the payee’s CSV has them.' }),
  })
  .meta({ id: 'ExplainedStation' });

const ExplainedEvent = z
  .object({
    number: z.int(),
    kind: EventKind,
    at: Instant,
    actor: z.string().optional().meta({ description: 'who decided; not shown to partners' }),
    what: z.string().meta({ description: 'what became known, in a sentence' }),
  })
  .meta({ id: 'ExplainedEvent', description: 'An event that had part in what a close moved in a box.' });

export const ExplainedBox = z
  .object({
    stationId: StationId,
    name: z.string(),
    pool: z.enum(['plays', 'licence']),
    cycleId: CycleId.meta({ description: 'the locked cycle that is corrected' }),
    cycleName: z.string(),
    events: z.array(ExplainedEvent),
    deltaGross: MoneyField.meta({ description: 'what came into the whole box, or went out of it' }),
    before: MoneyField.meta({ description: 'what the claim had in the box before this close' }),
    after: MoneyField.meta({ description: 'what it has since' }),
    amount: MoneyField,
    usageCount: z.int().meta({ description: 'by which its plays changed' }),
    totalDurationSeconds: z.int(),
  })
  .meta({
    id: 'ExplainedBox',
    description:
      'One pool of one station in one locked cycle, and what a close moved in it for a claim (royalty rules §8.3).',
  });

/** What became of a line that was locked: the adjustments of later cycles, and what it comes to with them. */
export const BecameOfLine = z
  .object({
    adjustments: z.array(
      z.object({
        lineItemId: LineItemId,
        cycleId: CycleId,
        cycleName: z.string(),
        periodStart: CalendarDate,
        usageCount: z.int(),
        gross: MoneyField,
        adminFee: MoneyField,
        net: MoneyField,
      }),
    ),
    now: z.object({ usageCount: z.int(), gross: MoneyField, adminFee: MoneyField, net: MoneyField }),
  })
  .meta({
    id: 'BecameOfLine',
    description: 'What became of a locked line: its adjustments in later cycles, and the sum of all.',
  });
export type BecameOfLine = z.infer<typeof BecameOfLine>;

export const Explanation = z
  .object({
    line: LineItemView,
    stations: z.array(ExplainedStation).meta({ description: 'empty for an adjustment' }),
    boxes: z.array(ExplainedBox).meta({ description: 'of an adjustment: what moved, box by box' }),
    fee: LineFee.extend({
      amount: MoneyField,
      toSpread: MoneyField.optional().meta({
        description: 'Of an adjustment: the payee’s fee less what was taken, spread over its lines.',
      }),
    }),
    readded: z.object({ gross: MoneyField, adminFee: MoneyField, net: MoneyField, agrees: z.boolean() }),
    became: BecameOfLine.optional().meta({ description: 'of a line that is no adjustment itself' }),
  })
  .meta({
    id: 'Explanation',
    description: 'The whole derivation of one line, re-added from the files that its close froze.',
  });
export type Explanation = z.infer<typeof Explanation>;
