import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { ColumnMapping } from '#shared/contract/repertoire.ts';
import type { ColumnNames } from './column-names.ts';
import type { Layout } from './layout.ts';
import { readRecords } from './read-records.ts';
import { RECORDINGS } from './recordings-layout.ts';
import { worksLayout } from './works-layout.ts';

type Options = {
  /** A partner's own column names, and how its shares are scaled. */
  readonly mapping?: ColumnMapping | undefined;
  /** What the file holds, where the header should not decide. */
  readonly fileKind?: 'works' | 'recordings' | undefined;
};

/**
 * Reads a file of works or of recordings; the header tells which. An ISWC, ISRC or IPI that is none is left out with
 * a warning, but a recording without a valid ISRC is rejected.
 *
 * @example
 * for await (const row of readRepertoireCsv(object.Body, { mapping: { title: 'Work Title', shareScale: 200 } })) …
 */
export function readRepertoireCsv(
  source: AsyncIterable<Uint8Array>,
  { mapping, fileKind }: Options = {},
): AsyncGenerator<Parsed<RepertoireRecord>> {
  const shareScale = Number(mapping?.['shareScale'] ?? 100);
  const layoutOf = (names: ColumnNames): Layout<RepertoireRecord> | Diagnostic => {
    const kind = fileKind ?? kindOf(names);
    if (kind === undefined) return { ...NEITHER, actual: names.all.join(', ') };
    return kind === 'works' ? worksLayout(names, shareScale) : RECORDINGS;
  };
  return readRecords(source, { layoutOf, mapping });
}

const ONLY_OF_WORKS = ['writers', 'publishers', 'shares', 'alt_titles'];

function kindOf(names: ColumnNames): Options['fileKind'] {
  if (ONLY_OF_WORKS.some((column) => names.has(column))) return 'works';
  if (names.has('isrc')) return 'recordings';
  return names.has('work_id') ? 'works' : undefined;
}

const NEITHER: Diagnostic = {
  code: 'file.missing-column',
  severity: 'error',
  line: 1,
  message:
    'The header is neither of works (work_id, title, …) nor of recordings (isrc, title, …). Name the columns so, or send a mapping.',
};
