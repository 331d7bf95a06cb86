/** A key as it is printed on the keyboard. */
export function Key({ children }: { readonly children: string }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded border border-line bg-ground px-1 font-sans text-xs text-ink-soft">
      {children}
    </kbd>
  );
}
