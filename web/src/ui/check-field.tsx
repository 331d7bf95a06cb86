import type { ComponentProps } from 'react';

type CheckFieldProps = Omit<ComponentProps<'input'>, 'type'> & { readonly label: string };

/** A box to tick: yes or no. */
export function CheckField({ label, ...input }: CheckFieldProps) {
  return (
    <label className="flex items-center gap-2">
      <input {...input} type="checkbox" className="size-4 accent-accent" />
      {label}
    </label>
  );
}
