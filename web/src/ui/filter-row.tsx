import type { ReactNode } from 'react';

/** Filters in a row under the heading; what they say is the address of the page. */
export function FilterRow({ children }: { readonly children: ReactNode }) {
  return (
    <search className="mb-4 flex flex-wrap items-end gap-3 [&>*]:w-44 max-sm:[&>*]:w-full">{children}</search>
  );
}
