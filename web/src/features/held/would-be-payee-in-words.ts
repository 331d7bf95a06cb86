import { t } from '@lingui/core/macro';
/**
 * Whose held money would be, as people read it.
 *
 * @example
 * wouldBePayeeInWords('society:035'); // → 'Society 035'
 */
export function wouldBePayeeInWords(payee: string): string {
  const [kind, ...rest] = payee.split(':');
  const name = rest.join(':');
  switch (kind) {
    case 'partner':
      return t`Partner of society ${name}`;
    case 'society':
      return t`Society ${name}`;
    case 'ipi':
      return `IPI ${name}`;
    case 'party':
      return name;
    default:
      return t`Nobody yet`;
  }
}
