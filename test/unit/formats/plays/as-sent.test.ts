import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inPieces } from '#test/support/in-pieces.ts';
import { readLog } from '#test/support/logs/read-log.ts';
import { BAOBAB, HERE, type Heard, LAGOON, SENT, type Sent } from './logs-as-sent.ts';
import { WORKBOOKS } from './workbooks-as-sent.ts';

const bytesOf = ({ file, bytes }: Sent): Uint8Array =>
  bytes?.() ?? readFileSync(path.join('test/fixtures/as-sent/plays', file));
const read = async (sent: Sent) => {
  const bytes = bytesOf(sent);
  return readLog(() => inPieces(bytes, 700), {
    fileName: sent.file,
    stations: [BAOBAB, LAGOON],
    ...(sent.mapping !== undefined && { mapping: sent.mapping }),
  });
};
const EVERY_LOG = new Set(['play-key', 'time-zone', 'length-estimated', 'not-music']);

describe('a play log as its station keeps it', () => {
  test.each([...SENT, ...WORKBOOKS].map((sent) => [sent.file, sent] as const))(
    '%s gives its plays',
    async (_, sent) => {
      const { proposal, rows } = await read(sent);
      const heard = rows.flatMap((row): Heard[] => {
        if (row.kind !== 'record') return [];
        const { playedAt, title = '', artist, durationSeconds, estimatedSeconds } = row.record;
        const seconds = durationSeconds ?? `${estimatedSeconds}?`;
        return [[playedAt.slice(0, 19), title, artist, String(seconds)]];
      });
      expect(heard).toEqual(sent.plays);
      expect(proposal?.questions.map(({ field }) => field)).toEqual(sent.asks ?? []);
      const taken = [
        ...(proposal?.assumed ?? []),
        ...rows.flatMap((row) => (row.kind === 'assumed' ? [row.assumption] : [])),
      ];
      const told = taken.filter(({ code }) => !EVERY_LOG.has(code)).map(({ code, value }) => [code, value]);
      expect(Object.fromEntries(told)).toEqual(sent.assumed ?? {});
      expect(taken.find(({ code }) => code === 'not-music')?.count).toBe(sent.notMusic);
    },
  );

  test('sent again gives the same ids, whatever the case and blanks of its titles', async () => {
    const ids = async (text: string) =>
      (await readLog(() => inPieces(text), { mapping: HERE, stations: [BAOBAB] })).rows.flatMap((row) =>
        row.kind === 'record' ? [row.record.playId] : [],
      );
    const log = 'Date,Time,Title,Artist,Length\n2026-03-02,06:00:12,Market Rain,Kofi Saltwind,3:27\n';
    const again = 'Artist,Title,Date,Time,Length\nKOFI SALTWIND,Market  rain,2 March 2026,6:00:12 AM,207\n';
    expect(await ids(log)).toEqual(await ids(again));
    expect(await ids(log)).not.toEqual(await ids(log.replace('06:00:12', '06:00:13')));
  });

  test('a station that is not ours is named in the rejection of its rows', async () => {
    const log = 'Station,Date,Time,Title,Length\nPalm FM,2026-03-02,06:00,Rain,3:27\n';
    const { rows } = await readLog(() => inPieces(log), { stations: [BAOBAB] });
    expect(rows).toMatchObject([
      {
        kind: 'rejected',
        line: 2,
        diagnostics: [{ code: 'play.unknown-station', message: expect.stringMatching(/no station Palm FM/) }],
      },
    ]);
  });

  test('another table below the log is refused with its line', async () => {
    const log =
      'Date,Time,Title,Artist,Length\n2026-03-02,06:00,Rain,Kofi Saltwind,3:27\nTitle,Artist,ISRC,Station,Length\nx,y,z,a,b\n';
    const { proposal, rows } = await readLog(() => inPieces(log), { mapping: HERE, stations: [BAOBAB] });
    expect(proposal).toBeUndefined();
    expect(rows).toMatchObject([{ kind: 'file', diagnostic: { code: 'file.second-table', line: 3 } }]);
  });
});
