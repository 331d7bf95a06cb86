import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

/** By which columns lines may be listed. */
export const LINE_COLUMNS = [
  ...(['payee', 'work', 'title', 'usageCount', 'totalDurationSeconds'] as const),
  ...(['gross', 'adminFee', 'net'] as const),
] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];

const COMPARE: Readonly<Record<LineColumn, (a: LineItem, b: LineItem) => number>> = {
  payee: (a, b) => compareUtf8(a.payee.ref, b.payee.ref),
  work: (a, b) => compareUtf8(a.work.ref, b.work.ref),
  title: (a, b) => TITLES.compare(a.work.title ?? '', b.work.title ?? ''),
  usageCount: (a, b) => a.usageCount - b.usageCount,
  totalDurationSeconds: (a, b) => a.totalDurationSeconds - b.totalDurationSeconds,
  gross: (a, b) => sign(a.gross.minor - b.gross.minor),
  adminFee: (a, b) => sign(a.adminFee.minor - b.adminFee.minor),
  net: (a, b) => sign(a.net.minor - b.net.minor),
};

const TITLES = new Intl.Collator('en');
const sign = (difference: bigint): number => (difference < 0n ? -1 : difference > 0n ? 1 : 0);

/** What `sort` asks for: a column, perhaps the other way round; by payee unless it says otherwise. */
export function askedOrder(sort = 'payee'): { readonly column: LineColumn; readonly isDescending: boolean } {
  const isDescending = sort.startsWith('-');
  const name = isDescending ? sort.slice(1) : sort;
  return { column: LINE_COLUMNS.find((column) => column === name) ?? 'payee', isDescending };
}

/** Lines by a column; equal ones by their reference either way, so that pages never overlap. */
export function inOrderOf(
  lines: readonly LineItem[],
  { column, isDescending }: ReturnType<typeof askedOrder>,
): readonly LineItem[] {
  const compare = COMPARE[column];
  const direction = isDescending ? -1 : 1;
  return lines.toSorted((a, b) => direction * compare(a, b) || compareUtf8(a.reference, b.reference));
}

/** What of a line is looked for by what somebody types. */
export const textsOfLine = ({ work, payee }: LineItem): readonly (string | undefined)[] => [
  work.title,
  work.ref,
  work.iswc,
  work.isrc,
  payee.name,
  payee.ref,
];
