import { localTime } from '#functions/domain/calendar.ts';
import type { PlayRecord, RepertoireRecord, WorkRecord } from '#functions/formats/records.ts';
import { societyName } from '#shared/societies.ts';

/** Where the clock of a station stands; undefined for one that is not ours. */
export type ZoneOf = (stationId: string) => string | undefined;

const MAX_CHARACTERS = 300;

/**
 * A record of a file as a person would write it, so that somebody sees at a glance whether it was read rightly.
 *
 * @example
 * workInWords(work); // → 'Market Rain Cocoa, Kofi Mensah (CA) 50 % ASCAP, Ama Osei (CA) 50 % PRS, T-034.524.680-1'
 */
export function recordInWords(record: RepertoireRecord | PlayRecord, zoneOf: ZoneOf): string {
  const words = 'noun' in record ? repertoireInWords(record) : playInWords(record, zoneOf);
  const text = words.filter((part) => part !== undefined && part !== '').join(', ');
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text;
}

type Words = readonly (string | undefined)[];

function repertoireInWords(record: RepertoireRecord): Words {
  if (record.noun === 'work') return workInWords(record.work);
  if (record.noun === 'registration') {
    const { submitterNumber, status, recipientNumber, iswc } = record.registration;
    return [`our work ${submitterNumber}: ${status}`, recipientNumber, iswc];
  }
  const { title, artist, isrc, durationSeconds } = record.recording;
  return [title, artist, isrc, lengthOf(durationSeconds)];
}

function workInWords({ title, partnerWorkId, shares, iswc, isrcs }: WorkRecord): Words {
  const parties = shares.map(({ name, role, percent, societyCode }) =>
    [
      `${name} (${role})`,
      percent === undefined ? undefined : `${percent.replace(/\.?0+$/, '')} %`,
      societyCode === undefined ? undefined : societyName(societyCode),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return [title, ...parties, iswc, ...isrcs.slice(0, 3), `no. ${partnerWorkId}`];
}

function playInWords(play: PlayRecord, zoneOf: ZoneOf): Words {
  const { stationId, playedAt, title, artist, isrc, durationSeconds, estimatedSeconds } = play;
  const zone = zoneOf(stationId) ?? 'UTC';
  const { date } = localTime(playedAt, zone);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }).format(
    new Date(playedAt),
  );
  return [
    `${date} ${clock}${zoneOf(stationId) === undefined ? ' UTC' : ''} ${stationId}: ${title ?? isrc ?? play.iswc ?? ''}`,
    artist,
    title === undefined ? undefined : isrc,
    durationSeconds === undefined && estimatedSeconds !== undefined
      ? `about ${lengthOf(estimatedSeconds)}`
      : lengthOf(durationSeconds),
  ];
}

function lengthOf(seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
