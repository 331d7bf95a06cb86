/** Whether one of some texts has what was typed, in whatever case; nothing typed is in every text. */
export function saysAny(typed: string | undefined, texts: readonly (string | undefined)[]): boolean {
  if (typed === undefined) return true;
  const needle = typed.toLocaleLowerCase('en');
  return texts.some((text) => text?.toLocaleLowerCase('en').includes(needle) === true);
}
