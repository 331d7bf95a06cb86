import { addressesFrom } from '#infra/local/addresses.ts';
import type { Role } from '#shared/permissions.ts';

/** Who acts in the sample quarter, and the variable that has the token of each on a system that is not on this machine. */
const VARIABLES: Readonly<Record<string, string>> = {
  'admin-1': 'ZAMIO_TOKEN_ADMIN',
  'ops-1': 'ZAMIO_TOKEN_OPS',
  'finance-1': 'ZAMIO_TOKEN_FINANCE',
  'finance-2': 'ZAMIO_TOKEN_SECOND_FINANCE',
};
type TokenOf = (role: Role, user: string) => Promise<string>;

/**
 * Where the tokens of the sample’s people come from, or of those who are named: the environment, else the sign-in of a
 * system on this machine. Where there is neither, the variables that are missing.
 */
export function tokensFor(
  url: URL,
  environment: Readonly<Record<string, string | undefined>>,
  people: readonly string[] = Object.keys(VARIABLES),
): { readonly tokenOf: TokenOf } | { readonly missing: readonly string[] } {
  const missing = people
    .map((user) => VARIABLES[user] ?? '')
    .filter((name) => (environment[name] ?? '') === '');
  if (missing.length === 0)
    return { tokenOf: async (_role, user) => environment[VARIABLES[user] ?? ''] ?? '' };
  return url.hostname === '127.0.0.1' || url.hostname === 'localhost'
    ? { tokenOf: localTokens(Number(url.port)) }
    : { missing };
}

const localTokens =
  (port: number): TokenOf =>
  async (role, user) => {
    const address = `${addressesFrom(port).signIn}/token-for`;
    const answer = await fetch(address, { method: 'POST', body: JSON.stringify({ role, user }) });
    return answer.text();
  };
