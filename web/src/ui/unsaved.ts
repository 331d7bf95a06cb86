import { createContext, useContext, useEffect, useRef } from 'react';

/** Something that was typed and would be lost. */
export type Unsaved = { readonly isTyped: () => boolean; readonly discard: () => void };
type Watch = (unsaved: Unsaved) => () => void;

/** What lies over a page hears of what is typed in it. */
export const UnsavedContext = createContext<Watch>(() => () => undefined);

/** Lets what the form stands in ask before what was typed is lost. */
export function useUnsaved(unsaved: Unsaved | undefined): void {
  const watch = useContext(UnsavedContext);
  const latest = useRef(unsaved);
  useEffect(() => {
    latest.current = unsaved;
  });
  useEffect(
    () =>
      watch({
        isTyped: () => latest.current?.isTyped() ?? false,
        discard: () => latest.current?.discard(),
      }),
    [watch],
  );
}
