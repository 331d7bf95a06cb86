import type { Findings } from '#functions/formats/ddex/findings.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import { childText } from '#functions/formats/ddex/xml/text-of.ts';
import { childOf, isTrue, nextNamesake, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';

/**
 * The name of a party: of several the first that is no stage name, in full. MEAD 1.0 writes it without `PartyName`
 * around it. Undefined where there is none; a name beyond the limit rejects the record, for nobody is paid by half a name.
 */
export function readPartyName(party: XmlElement, findings: Findings): string | undefined {
  const first = childOf(party, 'PartyName');
  let chosen = first;
  while (chosen !== undefined && isTrue(chosen, 'IsStageName')) chosen = nextNamesake(chosen);
  const name = fullName(chosen ?? first ?? party);
  if (name === undefined || name.length <= DDEX_LIMITS.nameCharacters) return name;
  const message = `A name has ${name.length} characters; ${DDEX_LIMITS.nameCharacters} at most`;
  findings.reject('row.value-too-long', { column: 'PartyName', message });
  return undefined;
}

function fullName(name: XmlElement): string | undefined {
  return (
    childText(name, 'FullName') ??
    joinedName(name) ??
    childText(name, 'FullNameAsciiTranscribed') ??
    childText(name, 'AbbreviatedName')
  );
}

function joinedName(name: XmlElement): string | undefined {
  const parts = ['NamesBeforeKeyName', 'KeyName', 'NamesAfterKeyName'].map((part) => childText(name, part));
  const joined = parts.filter((part) => part !== undefined).join(' ');
  return joined === '' ? undefined : joined;
}
