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
      <legend className="sr-only">Share {place}</legend>
      {of === 'artist' ? (
        <TextField
          label={`Artist reference ${place}`}
          required={place === 1}
          {...register(`${share}.artistReference`)}
        />
      ) : (
        <TextField label={`Name ${place}`} {...register(`${share}.name`)} />
      )}
      <TextField label={`Share ${place}, %`} inputMode="decimal" {...register(`${share}.percent`)} />
      {of === 'artist' ? null : (
        <>
          <TextField label={`IPI ${place}`} {...register(`${share}.ipi`)} />
          <TextField label={`Society ${place}`} hint="Such as 010" {...register(`${share}.societyCode`)} />
          <TextField label={`Role ${place}`} hint="CWR’s, such as CA" {...register(`${share}.role`)} />
        </>
      )}
    </fieldset>
  );
}
