import type { FieldText } from './field-text.ts';
import { PUBLISHER_ROLES, WRITER_ROLES } from './tables/code-lists.ts';
import { numberAt } from './text-at.ts';
import type { WorkSpans } from './work-spans.ts';

/** What a share says of a party, from the party's own record. */
export type PartyFacts = {
  readonly name: string;
  readonly role: string;
  /** It stands for everybody, so that it belongs to no society. */
  readonly isPublicDomain: boolean;
};

/** A writer's name, first name first, and role; what is missing has its default. */
export function writerFacts(
  text: string,
  spans: WorkSpans['writer'],
  { fieldText, role }: { readonly fieldText: FieldText; readonly role: string },
): PartyFacts {
  const lastName = fieldText(text, spans.lastName);
  const firstName = fieldText(text, spans.firstName);
  return {
    name: lastName === '' ? 'UNKNOWN WRITER' : `${firstName} ${lastName}`.trim(),
    role: WRITER_ROLES.has(role) ? role : 'CA',
    isPublicDomain: lastName.toUpperCase() === PUBLIC_DOMAIN,
  };
}

/** A publisher's name and role; what is missing has its default. */
export function publisherFacts(
  text: string,
  spans: WorkSpans['publisher'],
  { fieldText, role }: { readonly fieldText: FieldText; readonly role: string },
): PartyFacts {
  const name = fieldText(text, spans.name);
  return {
    name: name === '' ? 'UNKNOWN PUBLISHER' : name,
    role: PUBLISHER_ROLES.has(role) ? role : 'E',
    isPublicDomain: false,
  };
}

/** Belongs to no society. */
export const NO_SOCIETY = '099';
const PUBLIC_DOMAIN = 'DP';

/** The code of the society that a record names; 000 says nothing, and blanks of a party that is not controlled that it has none. */
export function societyCodeOf(
  said: string,
  { isControlled }: { readonly isControlled: boolean },
): string | undefined {
  if (said === '') return isControlled ? undefined : NO_SOCIETY;
  const code = numberAt(said, 0, said.length);
  return code > 0 && code < 1000 ? String(code).padStart(3, '0') : undefined;
}

/** Hundredths of a percent with two decimals: `3500` is `35.00`. */
export function percentOf(hundredths: number): string {
  return PERCENTS[hundredths] ?? percentText(hundredths);
}

function percentText(hundredths: number): string {
  const parts = hundredths % 100;
  return `${Math.trunc(hundredths / 100)}.${parts < 10 ? '0' : ''}${parts}`;
}

/** All up to the whole, which a file says again and again. */
const PERCENTS: readonly string[] = Array.from({ length: 10_001 }, (_, hundredths) =>
  percentText(hundredths),
);
