import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { inWords } from '#web/format/in-words.ts';
import { Button } from '#web/ui/button.tsx';
import type { ChangedField } from './changed-meanwhile.ts';
import type { Stale } from './use-stale.ts';

type StaleNoticeProps = {
  readonly stale: Stale;
  /** The verb on the button of the form. */
  readonly verb: string;
  /** How a field is called on the page. */
  readonly labelOf: (field: string) => string | undefined;
};

/** Says what somebody else changed while a form was open, theirs beside mine, and lets one choose. */
export function StaleNotice({ stale, verb, labelOf }: StaleNoticeProps) {
  const { changed, open, takeTheirs, keepMine } = stale;
  return (
    <div
      role="alert"
      tabIndex={-1}
      className="space-y-3 rounded-md border border-attention/50 bg-surface p-4 outline-none"
    >
      <p className="font-semibold">
        <Trans>Somebody changed it meanwhile</Trans>
      </p>
      {changed.length === 0 ? null : (
        <table className="w-full table-fixed text-table">
          <thead className="text-left text-ink-faint">
            <tr>
              <th scope="col" className="pr-3 font-medium">{t`Field`}</th>
              <th scope="col" className="pr-3 font-medium">{t`Theirs`}</th>
              <th scope="col" className="font-medium">{t`Yours`}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((each) => (
              <tr key={each.field} className="border-t border-line align-top">
                <th scope="row" className="py-2 pr-3 text-left font-normal text-ink-soft">
                  {labelOf(each.field) ?? inWords(each.field.replaceAll('.', ' '))}
                </th>
                <td className="py-2 pr-3 break-words">{shown(each.theirs)}</td>
                <td className="py-2 break-words">{open.includes(each) ? shown(each.mine) : chosen(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>Look at it, then press “{verb}” to change the new version.</Trans>
        </p>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => takeTheirs(open)}>{t`Take theirs`}</Button>
          <Button onClick={() => keepMine(open)}>{t`Keep mine on the new version`}</Button>
        </div>
      )}
    </div>
  );
}

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return t`empty`;
  if (typeof value === 'boolean') return value ? t`yes` : t`no`;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return JSON.stringify(value);
}

function chosen({ theirs, mine }: ChangedField): string {
  return JSON.stringify(theirs) === JSON.stringify(mine) ? t`theirs is taken` : shown(mine);
}
