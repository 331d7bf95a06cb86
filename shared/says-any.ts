/** Whether one of some texts contains what was typed, ignoring case; an empty search is in every text. */
export function saysAny(typed: string | undefined, texts: readonly (string | undefined)[]): boolean {
  if (typed === undefined) return true;
  const needle = typed.toLocaleLowerCase('en');
  return texts.some((text) => text?.toLocaleLowerCase('en').includes(needle) === true);
}
