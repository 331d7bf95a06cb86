import * as z from 'zod';
import { type Actor, actorsOf } from '#infra/local/iam/actors.ts';
import { type Caller, decide } from '#infra/local/iam/decide.ts';
import { readPolicy } from '#infra/local/iam/read-policy.ts';
import type { Statement } from '#infra/local/iam/statement.ts';
import { ACCOUNT, REGION } from '#infra/local/template/names.ts';
import type { Template } from '#infra/local/template/template.ts';

const RoleProperties = z.object({
  AssumeRolePolicyDocument: z.unknown(),
  ManagedPolicyArns: z.array(z.unknown()).default([]),
  PermissionsBoundary: z.unknown().optional(),
  Policies: z.array(z.object({ PolicyName: z.string(), PolicyDocument: z.unknown() })).default([]),
});
const PolicyProperties = z.object({
  PolicyName: z.string(),
  PolicyDocument: z.unknown(),
  Roles: z.array(z.string()).default([]),
});

/** On AWS every call of the SDK comes over TLS; here none does. */
const EVERY_CALL = { 'aws:securetransport': 'true', 'aws:requestedregion': REGION } as const;

/** What acts, with all that its role may do. */
export type RoleHolder = { readonly actor: Actor; readonly user: string; readonly caller: Caller };

/**
 * The functions, state machines and schedules of the template with their roles' policies, by name.
 *
 * @throws Error naming the role that has policies of another kind, or that its service may not assume
 */
export function roleHoldersOf(template: Template): ReadonlyMap<string, RoleHolder> {
  const roles = template.ofType('AWS::IAM::Role', RoleProperties);
  const policies = template.ofType('AWS::IAM::Policy', PolicyProperties);
  const statementsOf = (arn: string): readonly Statement[] => {
    const found = roles.filter((role) => role.arn === arn);
    const [role] = found;
    if (role === undefined || found.length > 1)
      throw new Error(`The template has ${found.length} roles ${arn}`);
    const { ManagedPolicyArns, PermissionsBoundary, Policies } = role.properties;
    if (ManagedPolicyArns.length > 0 || PermissionsBoundary !== undefined) {
      throw new Error(
        `The role ${role.name} has a managed policy or a boundary, which are not known locally`,
      );
    }
    const attached = policies.filter(({ properties }) => properties.Roles.includes(role.name));
    return [...Policies, ...attached.map(({ properties }) => properties)].flatMap(
      ({ PolicyName: name, PolicyDocument: document }) => readPolicy({ name, document }),
    );
  };
  return new Map(
    actorsOf(template).map((actor) => {
      const trust = roles.find(({ arn }) => arn === actor.role)?.properties.AssumeRolePolicyDocument;
      const holder = { actor, user: userOf(actor), caller: callerOf(actor.role, statementsOf(actor.role)) };
      checkTrust(actor, trust);
      return [actor.name, holder];
    }),
  );
}

/** A service of AWS that calls for one of our resources. */
export function serviceCaller(service: string, sourceArn: string): Caller {
  return {
    principals: [`Service:${service}`],
    account: undefined,
    identity: [],
    context: {
      ...EVERY_CALL,
      'aws:principalisawsservice': 'true',
      'aws:sourceaccount': ACCOUNT,
      'aws:sourcearn': sourceArn,
    },
  };
}

/** Whoever sends a request that nobody signed. */
export const ANONYMOUS: Caller = {
  principals: [],
  account: undefined,
  identity: [],
  context: EVERY_CALL,
};

function callerOf(role: string, identity: readonly Statement[]): Caller {
  return {
    principals: [`AWS:${role}`],
    account: ACCOUNT,
    identity,
    context: {
      ...EVERY_CALL,
      'aws:principalarn': role,
      'aws:principalaccount': ACCOUNT,
      'aws:principalisawsservice': 'false',
    },
  };
}

/** The session's ARN, as AWS names who was refused. */
function userOf({ role, name }: Actor): string {
  const session = name.slice(name.lastIndexOf(' ') + 1);
  return `arn:aws:sts::${ACCOUNT}:assumed-role/${role.slice(role.lastIndexOf('/') + 1)}/${session}`;
}

function checkTrust({ name, role, service, sourceArn }: Actor, document: unknown): void {
  const trust = readPolicy({ name: `of those who may assume ${role}`, document }, 'trust');
  const need = { action: 'sts:AssumeRole', resource: role };
  if (!decide(need, serviceCaller(service, sourceArn), trust).allowed) {
    throw new Error(`The role of ${name} cannot be assumed by ${service}`);
  }
}
