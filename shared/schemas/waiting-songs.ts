import * as z from 'zod';
import { Isrc, Iswc, PublicPlayId, StationId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Count, Territory } from '#shared/schemas/common.ts';
import { Evidence } from '#shared/schemas/evidence.ts';
import { AttributionStatus, Candidate } from '#shared/schemas/usage.ts';

export const WaitingSong = z
  .object({
    playId: PublicPlayId.meta({ description: 'One of the plays, through which all are decided.' }),
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
        'what the plays would be worth at the last cycle’s point values; null before there was one',
    }),
    isLocked: z.boolean().meta({ description: 'all of them lie in cycles that are closed' }),
    candidates: z.array(Candidate),
  })
  .meta({ id: 'WaitingSong', description: 'Plays of one title and artist that wait for a person.' });
export type WaitingSong = z.infer<typeof WaitingSong>;
