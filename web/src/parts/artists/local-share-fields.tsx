import { t } from '@lingui/core/macro';
import type { UseFormRegister } from 'react-hook-form';
import { TextField } from '#web/ui/text-field.tsx';
import type { LocalWorkValues } from './new-work-input.ts';

/** A share of the form: where it stands, and whose it is: one of our artists’, or a party’s of another society. */
export type ShareRow = { readonly place: number; readonly of: 'artist' | 'society' };
type LocalShareFieldsProps = {
  readonly register: UseFormRegister<LocalWorkValues>;
  readonly row: ShareRow;
};

/** One share of a local work. */
export function LocalShareFields({ register, row: { place, of } }: LocalShareFieldsProps) {
  const share = `shares.${place - 1}` as const;
  return (
    <fieldset className="grid grid-cols-[2fr_1fr] gap-4">
      <legend className="sr-only">{t`Share ${place}`}</legend>
      {of === 'artist' ? (
        <TextField
          label={t`Artist reference ${place}`}
          required={place === 1}
          {...register(`${share}.artistReference`)}
        />
      ) : (
        <TextField label={t`Name ${place}`} {...register(`${share}.name`)} />
      )}
      <TextField label={t`Share ${place}, %`} inputMode="decimal" {...register(`${share}.percent`)} />
      {of === 'artist' ? null : (
        <>
          <TextField label={t`IPI ${place}`} {...register(`${share}.ipi`)} />
          <TextField
            label={t`Society ${place}`}
            hint={t`Such as 010`}
            {...register(`${share}.societyCode`)}
          />
          <TextField label={t`Role ${place}`} hint={t`CWR’s, such as CA`} {...register(`${share}.role`)} />
        </>
      )}
    </fieldset>
  );
}
