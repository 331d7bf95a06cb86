const SHOWN = 4;
const HIDDEN = '••••';

/** The end of an account's number, for those who must not know all of it: four characters, never more than a third. */
export function maskedNumber(number: string): string {
  const characters = [...number.replaceAll(/\s/g, '')];
  const shown = Math.min(SHOWN, Math.floor(characters.length / 3));
  return `${HIDDEN}${characters.slice(characters.length - shown).join('')}`;
}
