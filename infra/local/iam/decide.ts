import { hold } from '#infra/local/iam/condition.ts';
import type { Context, Need, Patterns, Statement } from '#infra/local/iam/statement.ts';
import { isArnLike, isLike } from '#infra/local/iam/wildcard.ts';

/** Who calls, with the policies of the role that it has; a service of AWS has none. */
export type Caller = {
  /** As a resource's policy names it: `AWS:<role>`, `Service:<name>`; nobody for a request that is not signed. */
  readonly principals: readonly string[];
  /** The account of a role: a resource's policy that names it leaves the decision to the role's own. */
  readonly account: string | undefined;
  readonly identity: readonly Statement[];
  readonly context: Context;
};

/** The patterns that let a call through, or the reason why it was not let through, in the words of AWS. */
export type Verdict =
  | { readonly allowed: true; readonly by: { readonly action: string; readonly resource: string } }
  | { readonly allowed: false; readonly because: string };

/**
 * Decides as IAM does within one account: a `Deny` anywhere wins; else an `Allow` of the role's policies or of the
 * resource's own will do; else no. A key is the exception: a role's policy counts only where the key's policy leaves
 * the decision to the account.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(need: Need, caller: Caller, ofResource: readonly Statement[]): Verdict {
  const context = { ...caller.context, ...need.context };
  const applies = (statement: Statement) => matched(statement, need, context);
  const means = ({ principals }: Statement) => principals.some((named) => isMeant(named, caller));

  if (caller.identity.some((statement) => statement.effect === 'Deny' && applies(statement))) {
    return { allowed: false, because: 'with an explicit deny in an identity-based policy' };
  }
  if (ofResource.some((statement) => statement.effect === 'Deny' && means(statement) && applies(statement))) {
    return { allowed: false, because: 'with an explicit deny in a resource-based policy' };
  }
  const delegated = ofResource.some(
    (statement) =>
      statement.effect === 'Allow' && statement.principals.includes(rootOf(caller)) && applies(statement),
  );
  const own = caller.identity.filter(({ effect }) => effect === 'Allow');
  const theirs = ofResource.filter((statement) => statement.effect === 'Allow' && means(statement));
  const counted = need.action.startsWith('kms:') && !delegated ? theirs : [...own, ...theirs];
  for (const statement of counted) {
    const by = matched(statement, need, context);
    if (by !== undefined) return { allowed: true, by };
  }
  const kind = caller.account === undefined ? 'resource-based' : 'identity-based';
  return { allowed: false, because: `because no ${kind} policy allows the ${need.action} action` };
}

/** The patterns of a statement that a call meets, or `undefined` where the statement is about something else. */
function matched({ actions, resources, conditions }: Statement, need: Need, context: Context) {
  const action = patternFor(actions, (pattern) => isLike(pattern.toLowerCase(), need.action.toLowerCase()));
  if (action === undefined) return undefined;
  const resource = patternFor(resources, (pattern) => isArnLike(pattern, need.resource));
  if (resource === undefined) return undefined;
  return hold(conditions, context) ? { action, resource } : undefined;
}

function patternFor(
  { patterns, negated }: Patterns,
  matches: (pattern: string) => boolean,
): string | undefined {
  const found = patterns.find(matches);
  if (!negated) return found;
  return found === undefined ? `not ${patterns.join(', ')}` : undefined;
}

const isMeant = (named: string, { principals }: Caller): boolean =>
  named === '*' || named === 'AWS:*' || principals.includes(named);

const rootOf = ({ account }: Caller): string => `AWS:arn:aws:iam::${account}:root`;
