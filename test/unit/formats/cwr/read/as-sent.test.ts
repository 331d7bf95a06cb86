import { describe, expect, test } from '@jest/globals';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { CwrTolerance } from '#shared/schemas/readings.ts';
import { asSentBytes } from '#test/support/cwr/edit-sample.ts';
import { cwrToleranceInWords } from '#web/parts/jobs/cwr-tolerance-in-words.ts';
import { type read, readSample, readTolerantly, worksOf } from './read-records.ts';

type Rows = Awaited<ReturnType<typeof read>>;
/** `kind × count, line` of each assumption. */
const assumedIn = (rows: Rows) =>
  rows.flatMap((row) =>
    row.kind === 'assumed'
      ? [`${row.assumption.value} × ${row.assumption.count}, ${row.assumption.line}`]
      : [],
  );
const faultsIn = (rows: Rows) =>
  rows.flatMap((row) => {
    if (row.kind === 'file') return row.diagnostic.severity === 'error' ? [row.diagnostic.message] : [];
    if (row.kind === 'retracted') return [row.diagnostic.message];
    return row.kind === 'rejected' ? row.diagnostics.map(({ message }) => message) : [];
  });

describe('CWR files as partners send them', () => {
  test.each<readonly [string, CwrVersion, ...(readonly string[])]>([
    ['numbered-across-the-file.V21', '2.1', 'transaction-numbers × 38, 3', 'record-numbers × 38, 3'],
    ['agreements-ahead-of-works.V21', '2.1', 'group-type × 98, 3', 'record-numbers × 426, 7'],
    ['numbered-from-one.V22', '2.2', 'transaction-numbers × 42, 3', 'record-numbers × 42, 3'],
    ['all-numbered-alike.V21', '2.1', 'transaction-numbers × 18, 3', 'record-numbers × 36, 4'],
    ['trailer-counts-differ.V22', '2.2', 'trailer-counts × 4, 45'],
    ['no-trailers.V21', '2.1', 'trailers-missing × 1, 40'],
    ['new-works-in-a-group-of-revisions.V21', '2.1', 'group-type × 2, 3'],
    ['widths-of-the-version-before.V22', '2.2', 'widths-of-2.1 × 6, 13'],
    ['records-of-the-version-after.V21', '2.1', 'records-of-2.2 × 5, 12'],
  ])('%s gives its works and shares, and says what was assumed', async (name, version, ...assumed) => {
    const rows = await readTolerantly(asSentBytes(name));
    expect(faultsIn(rows)).toEqual([]);
    expect(worksOf(rows)).toEqual(worksOf(await readSample(version)));
    expect(assumedIn(rows)).toEqual(assumed);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, ...(readonly string[])]>([
    [
      'dos-code-page.V21',
      {
        'KOJO MENSAHTEST': 'KOJO MÄNSAHTÉST',
        'HARMATTAN MORNING': 'HARMATTAN CAFÉ',
        'THE COASTAL TESTERS': 'THE CÖASTAL TESTERS',
        'MORNING OF DUST': 'MAÑANA OF DUST',
      },
      'code-page-dos × 4, 3',
    ],
    [
      'windows-letters.V21',
      { 'KOJO MENSAHTEST': 'KOJO O’MENSAHTÉ', 'HARMATTAN ANOPA': 'HARMATTAN ÀNOPA' },
      'code-page-windows × 1, 10',
      'accented-letters × 1, 18',
    ],
    ['utf-8-without-saying-so.V22', { 'AMA SERWAATEST': 'AMA SERWÄÄTEST' }, 'encoding-utf-8 × 1, 14'],
    [
      'as-typed.V21',
      {
        'LAGOON BEAT': 'LAGOON_BEAT',
        'KOJO MENSAHTEST': 'KOJO Mensahtest',
        'HARMATTAN MORNING': 'Harmattan Morning',
      },
      'characters × 2, 5',
    ],
  ])('%s keeps the letters of names and titles', async (name, spelt, ...assumed) => {
    const rows = await readTolerantly(asSentBytes(name));
    expect(faultsIn(rows)).toEqual([]);
    const plain = await readSample(name.endsWith('V21') ? '2.1' : '2.2');
    const text = Object.entries(spelt).reduce(
      (all, [from, to]) => all.replaceAll(from, to),
      JSON.stringify(worksOf(plain)),
    );
    expect(worksOf(rows)).toEqual(JSON.parse(text));
    expect(assumedIn(rows)).toEqual(assumed);
  });

  test.each(CwrTolerance.options)('%s has a sentence', (kind) => {
    expect(cwrToleranceInWords(kind)).toMatch(/^[A-Z].+\.$/);
  });
});
