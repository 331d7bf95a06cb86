import type { GrantUse } from '#infra/local/iam/grant-use.ts';
import { permissionsOf } from '#infra/local/iam/resource-policies.ts';
import { roleHoldersOf } from '#infra/local/iam/roles.ts';
import type { Statement } from '#infra/local/iam/statement.ts';
import type { Template } from '#infra/local/template/template.ts';

/**
 * Everything that the template lets somebody do who acts here, one action on one resource each, as it is noted when it
 * is used: the policies of roles, and who may call which function.
 */
export function grantsOf(template: Template): readonly GrantUse[] {
  const ofRoles = [...roleHoldersOf(template).values()].flatMap(({ actor, caller }) =>
    caller.identity.flatMap((statement) => grantsIn(actor.name, statement)),
  );
  const ofServices = permissionsOf(template).flatMap((statement) =>
    statement.principals.flatMap((named) => grantsIn(named.replace('Service:', ''), statement)),
  );
  return [...ofRoles, ...ofServices];
}

function grantsIn(who: string, { effect, actions, resources }: Statement): readonly GrantUse[] {
  if (effect === 'Deny') return [];
  return actions.patterns.flatMap((action) =>
    resources.patterns.map((resource) => ({ who, action, resource })),
  );
}
