import * as z from 'zod';
import { CycleId, Isrc, Iswc, PublicPlayId, StationId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Count, Name, Territory } from '#shared/schemas/common.ts';
import { Evidence } from '#shared/schemas/evidence.ts';
import { AttributionStatus, Candidate } from '#shared/schemas/usage.ts';

const SongMoney = z
  .object({
    cycleId: CycleId.nullable().meta({ description: 'null: days that are in no cycle' }),
    cycleName: Name.nullable(),
    isHeld: z.boolean().meta({
      description: 'the cycle is locked and holds it: a link releases it into the next cycle',
    }),
    plays: Count,
    amount: MoneyField.nullable().meta({
      description:
        'what is held for them at the most, or what they would be worth in an open cycle; null where nothing is known',
    }),
  })
  .meta({
    id: 'SongMoney',
    description: 'What of a song lies in one cycle, and what a decision moves there.',
  });

export const WaitingSong = z
  .object({
    playId: PublicPlayId.meta({ description: 'One of the plays, through which all are decided.' }),
    song: z.string().meta({ description: 'Title and artist as one key, as proposals name a song.' }),
    title: z.string().nullable(),
    artist: z.string().nullable(),
    isrc: Isrc.nullable(),
    iswc: Iswc.nullable(),
    durationSeconds: Count,
    territory: Territory,
    status: AttributionStatus,
    evidence: z.array(Evidence),
    plays: Count,
    seconds: Count,
    stationIds: z.array(StationId),
    from: CalendarDate,
    to: CalendarDate,
    expected: MoneyField.nullable().meta({
      description:
        'what the plays would be worth at the last cycle’s point values, and of locked cycles never more than they hold for them: the sum of `money`; null before there was one',
    }),
    money: z.array(SongMoney),
    isLocked: z.boolean().meta({ description: 'all of them lie in cycles that are closed' }),
    candidates: z.array(Candidate),
  })
  .meta({ id: 'WaitingSong', description: 'Plays of one title and artist that wait for a person.' });
export type WaitingSong = z.infer<typeof WaitingSong>;
