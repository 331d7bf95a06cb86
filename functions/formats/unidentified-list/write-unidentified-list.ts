import { stringify } from 'csv-stringify/sync';
import { type Money, minorToDecimal } from '#shared/money.ts';
import { neutraliseFormula } from '#shared/neutralise-formula.ts';

/** What the list is of: written at its head. */
export type ListHead = {
  readonly territory: string;
  readonly from: string;
  readonly to: string;
  readonly cycles: readonly string[];
  readonly date: string;
};
/** A song as a station played it. */
export type ListedSong = {
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly plays: number;
  readonly seconds: number;
  readonly amount: Money;
};
export type ListedStation = {
  readonly stationId: string;
  readonly stationName: string;
  readonly songs: readonly ListedSong[];
  /** Of a licence fee in whose period nothing that was played has weight: held with no song to it. */
  readonly withoutPlays: Money;
};

/**
 * The columns of the list of unidentified plays. Every row has all of them; `record` tells what the row is.
 *
 * | record   | what it is                                      | cells                                                    |
 * | -------- | ----------------------------------------------- | -------------------------------------------------------- |
 * | HEADER   | a fact about the list                           | name, value                                              |
 * | SONG     | one song at one station, as it was first logged | station, title, artist, dates, plays, seconds, amount    |
 * | NO-PLAYS | a licence fee held without any play             | station, amount                                          |
 * | TOTAL    | what the rows before it add up to, last         | plays, seconds, amount                                   |
 */
const COLUMNS = [
  'record',
  'name',
  'value',
  'station_id',
  'station_name',
  'title',
  'artist',
  'first_date',
  'last_date',
  'plays',
  'seconds',
  'amount',
  'currency',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

const SONGS_AT_ONCE = 500;
const NOTE =
  'Amounts are those that each cycle held when it was locked. What was taken off since, because a song was identified, is still in them.';

/**
 * Writes the list in pieces, station by station, so that a long one is never in memory as a whole: what it is of, a row
 * for each song, and their sum. UTF-8 without a byte order mark, CRLF, cells neutralised; the same facts give the same
 * bytes.
 */
export async function* writeUnidentifiedList(
  head: ListHead,
  stations: AsyncIterable<ListedStation>,
): AsyncGenerator<string> {
  yield textOf([Object.fromEntries(COLUMNS.map((column) => [column, column])), ...headRows(head)]);
  const sums = new Map<string, Sum>();
  for await (const station of stations) {
    const amounts = [...station.songs.map(({ amount }) => amount), station.withoutPlays];
    for (const { minor, currency } of amounts) {
      const sum = sums.get(currency) ?? { plays: 0, seconds: 0, minor: 0n };
      sums.set(currency, { ...sum, minor: sum.minor + minor });
    }
    for (const { plays, seconds, amount } of station.songs) {
      const sum = sums.get(amount.currency) ?? { plays: 0, seconds: 0, minor: 0n };
      sums.set(amount.currency, { ...sum, plays: sum.plays + plays, seconds: sum.seconds + seconds });
    }
    yield* pieces(stationRows(station));
  }
  yield textOf([...sums].map(([currency, sum]) => totalRow(currency, sum)));
}

type Sum = { readonly plays: number; readonly seconds: number; readonly minor: bigint };

function headRows({ territory, from, to, cycles, date }: ListHead): Row[] {
  const facts = { territory, from, to, list_date: date };
  return [
    ...Object.entries(facts).map(([name, value]) => ({ record: 'HEADER', name, value })),
    ...cycles.map((value) => ({ record: 'HEADER', name: 'cycle', value })),
    { record: 'HEADER', name: 'note', value: NOTE },
  ];
}

function* stationRows({ stationId, stationName, songs, withoutPlays }: ListedStation): Generator<Row> {
  const station = { station_id: stationId, station_name: stationName };
  for (const { title = '', artist = '', firstDate, lastDate, plays, seconds, amount } of songs) {
    yield {
      record: 'SONG',
      ...station,
      ...{ title, artist, first_date: firstDate, last_date: lastDate },
      ...{ plays: String(plays), seconds: String(seconds) },
      ...money(amount),
    };
  }
  if (withoutPlays.minor !== 0n) yield { record: 'NO-PLAYS', ...station, ...money(withoutPlays) };
}

const totalRow = (currency: string, { plays, seconds, minor }: Sum): Row => ({
  record: 'TOTAL',
  ...{ plays: String(plays), seconds: String(seconds) },
  ...money({ minor, currency }),
});

const money = ({ minor, currency }: Money): Row => ({ amount: minorToDecimal(minor, currency), currency });

function* pieces(rows: Iterable<Row>): Generator<string> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < SONGS_AT_ONCE) continue;
    yield textOf(batch);
    batch = [];
  }
  if (batch.length > 0) yield textOf(batch);
}

const textOf = (rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => COLUMNS.map((column) => neutraliseFormula(row[column] ?? ''))),
    { record_delimiter: '\r\n' },
  );
