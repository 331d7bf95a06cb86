import { functionActor } from '#infra/local/iam/actors.ts';
import { keyNeedsOf } from '#infra/local/iam/customer-keys.ts';
import { type Caller, decide } from '#infra/local/iam/decide.ts';
import type { Notes } from '#infra/local/iam/grant-use.ts';
import { refusalText, unknownCallText } from '#infra/local/iam/refused-call.ts';
import { resourcePoliciesOf } from '#infra/local/iam/resource-policies.ts';
import { ANONYMOUS, roleHoldersOf, serviceCaller } from '#infra/local/iam/roles.ts';
import type { Need } from '#infra/local/iam/statement.ts';
import type { Template } from '#infra/local/template/template.ts';

/** Who asks: something with a role, by the name under which it acts; a service of AWS for a resource; or nobody known. */
export type Asker =
  | { readonly actor: string }
  | { readonly service: string; readonly sourceArn: string }
  | 'anonymous';

/** What a function's worker decides by: who it is on AWS, and its role's policies. */
export type Rights = { readonly who: string; readonly user: string; readonly caller: Caller };

/** IAM of the template: it decides every call, and notes what was used and what was refused. */
export type Authority = {
  /** Why something may not be done, or `undefined` where it may. */
  readonly refusal: (asker: Asker, needs: readonly Need[]) => string | undefined;
  /** The refusal of an operation of which nobody knows what it needs. */
  readonly unknownCall: (asker: Asker, call: string) => string;
  /** Whether a name is that of a function of the template. */
  readonly knows: (functionName: string) => boolean;
  readonly rightsOf: (functionName: string) => Rights;
  readonly notes: Notes;
  /** Decides by another template from now on. */
  readonly take: (template: Template) => void;
};

/** The authority over a template; throws where the template says something that it cannot decide by. */
export function authorityOver(template: Template, notes: Notes): Authority {
  let law = lawOf(template);
  const judge = (asker: Asker, needs: readonly Need[]) => {
    const { who, user, caller } = law.identify(asker);
    for (const need of needs.flatMap((one) => [one, ...law.keyNeeds(one)])) {
      const verdict = decide(need, caller, law.ofResource(need.resource));
      if (!verdict.allowed) return { who, refusal: refusalText(user, need, verdict.because) };
      notes.used({ who, ...verdict.by });
    }
    return undefined;
  };
  return {
    notes,
    refusal: (asker, needs) => {
      const denial = judge(asker, needs);
      if (denial !== undefined) notes.denied(denial);
      return denial?.refusal;
    },
    unknownCall: (asker, call) => {
      const { who, user } = law.identify(asker);
      const refusal = unknownCallText(user, call);
      notes.denied({ who, refusal });
      return refusal;
    },
    knows: (functionName) => law.holders.has(functionActor(functionName)),
    rightsOf: (functionName) => law.identify({ actor: functionActor(functionName) }),
    take: (next) => {
      law = lawOf(next);
    },
  };
}

function lawOf(template: Template) {
  const holders = roleHoldersOf(template);
  const identify = (asker: Asker): Rights => {
    if (asker === 'anonymous') return { who: asker, user: asker, caller: ANONYMOUS };
    if ('service' in asker) {
      const { service, sourceArn } = asker;
      return { who: service, user: service, caller: serviceCaller(service, sourceArn) };
    }
    const holder = holders.get(asker.actor);
    if (holder === undefined) throw new Error(`The template has no role for the ${asker.actor}`);
    return { who: asker.actor, user: holder.user, caller: holder.caller };
  };
  return { holders, identify, ofResource: resourcePoliciesOf(template), keyNeeds: keyNeedsOf(template) };
}
