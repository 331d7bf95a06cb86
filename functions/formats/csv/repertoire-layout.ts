import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import type { ColumnNames } from './column-names.ts';
import type { Layout } from './layout.ts';
import type { RecordReading } from './read-records.ts';
import { RECORDINGS } from './recordings-layout.ts';
import { worksLayout } from './works-layout.ts';

export type RepertoireTable = {
  /** A partner's own column names, and how its shares are scaled. */
  readonly mapping?: ColumnMapping | undefined;
  /** What the file holds, where the header should not decide. */
  readonly fileKind?: 'works' | 'recordings' | undefined;
};

/** How a table of repertoire is read: as works or as recordings, as its header or `fileKind` says. */
export function repertoireReading({ mapping, fileKind }: RepertoireTable): RecordReading<RepertoireRecord> {
  const shareScale = Number(mapping?.['shareScale'] ?? 100);
  const layoutOf = (names: ColumnNames): Layout<RepertoireRecord> | Diagnostic => {
    const kind = fileKind ?? kindOf(names);
    if (kind === undefined) return { ...NEITHER, actual: names.all.join(', ') };
    return kind === 'works' ? worksLayout(names, shareScale) : RECORDINGS;
  };
  return { layoutOf, mapping };
}

const ONLY_OF_WORKS = ['writers', 'publishers', 'shares', 'alt_titles'];

function kindOf(names: ColumnNames): RepertoireTable['fileKind'] {
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
