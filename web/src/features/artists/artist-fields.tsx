import { t } from '@lingui/core/macro';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { TextField } from '#web/ui/text-field.tsx';
import type { ArtistValues } from './artist-values.ts';

type ArtistFieldsProps = {
  readonly register: UseFormRegister<ArtistValues>;
  readonly errors: FieldErrors<ArtistValues>;
  /** Whether the artist is known already: its reference stays. */
  readonly isKnown: boolean;
};

/** Who an artist is; of a new one also where they are paid, which is proposed for Finance to confirm. */
export function ArtistFields({ register, errors, isKnown }: ArtistFieldsProps) {
  return (
    <>
      <TextField label={t`Name`} required error={errors.name?.message} {...register('name')} />
      <TextField
        label={t`Reference`}
        required
        readOnly={isKnown}
        hint={t`Printed on statements; it never changes`}
        error={errors.reference?.message}
        {...register('reference')}
      />
      <TextField
        label={t`Email`}
        type="email"
        required
        error={errors.email?.message}
        {...register('email')}
      />
      <TextField label={t`IPI name number`} error={errors.ipi?.message} {...register('ipi')} />
      {isKnown ? null : (
        <TextField
          label={t`Payout account`}
          hint={t`Mobile money or bank account, in the artist’s name; Finance confirms it`}
          error={errors.payoutAccount?.message}
          {...register('payoutAccount')}
        />
      )}
    </>
  );
}
