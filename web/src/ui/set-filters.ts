import { createContext, useContext, useEffect } from 'react';

/** A filter that is set: what it filters by, in words, and what takes it off. */
export type SetFilter = { readonly label: string; readonly words: string; readonly remove: () => void };
/** Told by each filter of a row how it stands: `null` while it is not set. */
export type TellFilter = (label: string, set: SetFilter | null) => void;

export const FilterContext = createContext<TellFilter>(() => undefined);

/** Tells the row of filters around it how a filter stands, so that it is shown among those that are set. */
export function useSetFilter(label: string, words: string | undefined, remove: () => void): void {
  const tell = useContext(FilterContext);
  useEffect(() => {
    tell(label, words === undefined ? null : { label, words, remove });
  });
  useEffect(() => () => tell(label, null), [tell, label]);
}
