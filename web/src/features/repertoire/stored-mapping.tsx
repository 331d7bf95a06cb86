import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { WireReplyOf } from '#shared/contract/route.ts';
import type { readColumnMapping } from '#shared/contract/uploads.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { OUR_COLUMN_NAMES, OUR_COLUMNS } from '#web/parts/repertoire/our-columns.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { keyOf } from '#web/ui/search-param.ts';

type StoredMappingProps = { readonly view: WireReplyOf<typeof readColumnMapping> };
type Named = readonly [ours: string, theirs: string | number];

const columns: readonly Column<Named>[] = [
  { heading: t`Our column`, cell: ([ours]) => nameOf(ours) },
  { heading: t`The partner’s column`, cell: ([, theirs]) => String(theirs) },
];

/** The mapping that a partner's tables are read with. */
export function StoredMapping({ view: { mapping, updatedAt, updatedBy } }: StoredMappingProps) {
  const named = Object.entries(mapping).toSorted(([one], [other]) => placeOf(one) - placeOf(other));
  if (named.length === 0) {
    return (
      <p className="text-ink-soft">
        {t`This partner’s tables are read by our own column names. Where it uses others, say which is which.`}
      </p>
    );
  }
  return (
    <div className="space-y-2">
      <DataTable caption={t`Column names`} columns={columns} rows={named} keyOf={([ours]) => ours} />
      {updatedAt === null ? null : (
        <p className="text-table text-ink-faint">
          <Trans>
            Saved {formatInstant(updatedAt)}, by <Actor actor={updatedBy} />
          </Trans>
        </p>
      )}
    </div>
  );
}

function nameOf(ours: string): string {
  const known = keyOf(OUR_COLUMNS)(ours);
  if (known !== undefined) return OUR_COLUMNS[known].name;
  return ours === 'shareScale' ? t`Shares add up to` : ours;
}

/** Our columns stand in the order of the layouts, anything else after them. */
function placeOf(ours: string): number {
  const names: readonly string[] = OUR_COLUMN_NAMES;
  return names.includes(ours) ? names.indexOf(ours) : names.length;
}
