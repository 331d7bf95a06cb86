import { isOfPublisher, roleOf } from './party-words.ts';

/** What an entry of a cell with names says of one party, as it stands; the name in the usual order. */
export type PartyText = {
  readonly name: string;
  readonly ipi?: string;
  readonly role?: string;
  readonly society?: string;
  readonly share?: string;
};

/**
 * One entry of a cell with names: `name|IPI|role|society` as the layouts of CSV have it, or a name with more in
 * brackets or behind it: `J. Mensah (IPI 00900000127) [CA] 50 %`. What brackets hold that is none of this stays in the
 * name.
 *
 * @example
 * parseParty('Mensah, Kofi (50%)', { isLastNameFirst: true }); // → { name: 'Kofi Mensah', share: '50%' }
 */
export function parseParty(
  entry: string,
  { isLastNameFirst }: { readonly isLastNameFirst: boolean },
): PartyText {
  const [first = '', ipi = '', role = '', society = ''] = entry.split('|').map((part) => part.trim());
  const found: { ipi?: string; role?: string; share?: string } = {};
  let name = first.replace(/[([{]([^()[\]{}]*)[)\]}]/g, (whole, within: string) => {
    const text = within.trim();
    if (found.ipi === undefined && IPI.test(text)) found.ipi = text;
    else if (found.share === undefined && SHARE.test(text)) found.share = text;
    else if (found.role === undefined && isRole(text)) found.role = text;
    else return whole;
    return ' ';
  });
  if (found.share === undefined) {
    name = name.replace(/[\s:,-]+(\d{1,3}(?:[.,]\d{1,6})?\s*%)\s*$/, (_, share: string) => {
      found.share = share;
      return '';
    });
  }
  return {
    name: inOrder(name.replace(/\s+/g, ' ').trim(), isLastNameFirst),
    ...found,
    ...(ipi !== '' && { ipi }),
    ...(role !== '' && { role }),
    ...(society !== '' && { society }),
  };
}

const IPI = /^(?:(?:ipi|cae)\s*(?:no\.?|number|name number)?\s*[:#]?\s*)?\d[\d\s.-]{7,16}$/i;
const SHARE = /^\d{1,3}(?:[.,]\d{1,6})?\s*%$/;

/** Within brackets only what is surely a role: a code in capitals, or a word of some length. */
function isRole(text: string): boolean {
  const role = roleOf(text);
  return role !== undefined && (text === role || text.length > 3 || isOfPublisher(role));
}

/** `Mensah, Kofi` as `Kofi Mensah`. */
export function inOrder(name: string, isLastNameFirst: boolean): string {
  const [last = '', first = '', ...rest] = name.split(',').map((part) => part.trim());
  return isLastNameFirst && first !== '' && rest.length === 0 ? `${first} ${last}` : name;
}
