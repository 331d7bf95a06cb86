import { t } from '@lingui/core/macro';
import { type Control, type UseFormRegister, useFieldArray, useWatch } from 'react-hook-form';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { ComparedShares } from './compared-shares.tsx';
import { type DecisionValues, NEW_SHARE, shareValues, totalOf } from './decision-values.ts';
import type { Said } from './said-shares.ts';

type ShareRowsProps = {
  readonly control: Control<DecisionValues>;
  readonly register: UseFormRegister<DecisionValues>;
  readonly sides: readonly Said[];
  /** What is wrong with a field of a row, by its name. */
  readonly errorOf: (row: number, field: keyof typeof NEW_SHARE) => string | undefined;
  /** What is wrong with the shares as a whole. */
  readonly error: string | undefined;
};

/** The shares of a decision, a row each, under what the deliveries say. */
export function ShareRows({ control, register, sides, errorOf, error }: ShareRowsProps) {
  const { fields, append, remove, replace } = useFieldArray({ control, name: 'shares' });
  const shares = useWatch({ control, name: 'shares' });
  return (
    <>
      <ComparedShares sides={sides} onTake={(side) => replace(shareValues(side))} />
      {fields.map(({ id }, row) => {
        const field = (name: keyof typeof NEW_SHARE) => ({
          error: errorOf(row, name),
          ...register(`shares.${row}.${name}`),
        });
        return (
          <fieldset key={id} className="space-y-2 rounded-md border border-line p-3">
            <legend className="px-1 font-medium">{t`Share ${row + 1}`}</legend>
            <div className="grid grid-cols-2 gap-3 sm:grid-cols-[3fr_2fr_1fr]">
              <TextField label={t`Name`} required {...field('name')} />
              <TextField label={t`IPI name number`} {...field('ipi')} />
              <TextField label={t`Role`} required {...field('role')} />
            </div>
            <div className="grid grid-cols-2 gap-3 sm:grid-cols-[2fr_2fr_1fr_auto] sm:items-end">
              <TextField label={t`Society code`} placeholder="010" {...field('societyCode')} />
              <TextField label={t`Or local artist`} placeholder="GH-A-0001" {...field('artistReference')} />
              <TextField label={t`Share, %`} required inputMode="decimal" {...field('percent')} />
              <Button tone="quiet" onClick={() => remove(row)} aria-label={t`Remove share ${row + 1}`}>
                {t`Remove`}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button tone="quiet" onClick={() => append(NEW_SHARE)}>
          {t`Add a share`}
        </Button>
        <output className="tabular-nums">{t`Together ${totalOf(shares)} %`}</output>
      </div>
      {error === undefined ? null : <p className="text-xs text-negative">{error}</p>}
    </>
  );
}
