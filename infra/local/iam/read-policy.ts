import * as z from 'zod';
import { type Condition, OPERATORS, type Operator, type Statement } from '#infra/local/iam/statement.ts';
import { isArnPattern } from '#infra/local/iam/wildcard.ts';
import { ACCOUNT } from '#infra/local/template/names.ts';

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const Principal = z.union([z.literal('*'), z.partialRecord(z.enum(['AWS', 'Service']), oneOrMore)]);
const Document = z.strictObject({
  Version: z.literal('2012-10-17'),
  Statement: z.array(
    z.strictObject({
      Sid: z.string().optional(),
      Effect: z.enum(['Allow', 'Deny']),
      Principal: Principal.optional(),
      Action: oneOrMore.optional(),
      NotAction: oneOrMore.optional(),
      Resource: oneOrMore.optional(),
      NotResource: oneOrMore.optional(),
      Condition: z.record(z.string(), z.record(z.string(), oneOrMore)).default({}),
    }),
  ),
});
type Raw = z.infer<typeof Document>['Statement'][number];

/** What is told of every call: another key would never be there, so its condition would mean something else than on AWS. */
const KNOWN_KEYS: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalisawsservice',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:sourceaccount',
  'aws:sourcearn',
  's3:delimiter',
  's3:prefix',
  'ses:fromaddress',
]);

/** A policy and where it stands, for what is said of it. */
type Named = { readonly name: string; readonly document: unknown };

/**
 * Reads a policy document whose intrinsic functions were worked out.
 *
 * @param trust whether it says who may assume a role, and so names no resource
 * @throws Error naming the policy where it says something that would not be decided here as on AWS
 */
export function readPolicy(
  { name, document }: Named,
  trust: 'trust' | 'access' = 'access',
): readonly Statement[] {
  const refuse = (why: string): never => {
    throw new Error(`The policy ${name} cannot be kept locally: ${why}`);
  };
  const read = Document.safeParse(document);
  if (!read.success) return refuse(z.prettifyError(read.error));
  if (JSON.stringify(document).includes('${')) return refuse('it has policy variables');
  return read.data.Statement.map((raw) => ({
    effect: raw.Effect,
    principals: principalsOf(raw),
    actions: patternsOf(raw.Action, raw.NotAction) ?? refuse('a statement needs one of Action and NotAction'),
    resources: resourcesOf(raw, trust, refuse),
    conditions: Object.entries(raw.Condition).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => conditionOf(operator, { key, values }, refuse)),
    ),
  }));
}

type Refuse = (why: string) => never;

function patternsOf(named: readonly string[] | undefined, except: readonly string[] | undefined) {
  if ((named === undefined) === (except === undefined)) return undefined;
  return { patterns: named ?? except ?? [], negated: named === undefined };
}

function resourcesOf(raw: Raw, trust: 'trust' | 'access', refuse: Refuse) {
  if (trust === 'trust') return { patterns: ['*'], negated: false };
  const resources =
    patternsOf(raw.Resource, raw.NotResource) ?? refuse('a statement needs one of Resource and NotResource');
  for (const pattern of resources.patterns) if (!isArnPattern(pattern)) refuse(`${pattern} is no ARN`);
  return resources;
}

function principalsOf({ Principal }: Raw): readonly string[] {
  if (Principal === undefined) return [];
  if (Principal === '*') return ['*'];
  return Object.entries(Principal).flatMap(([kind, names]) =>
    names.map((name) => (name === ACCOUNT ? `AWS:arn:aws:iam::${ACCOUNT}:root` : `${kind}:${name}`)),
  );
}

function conditionOf(
  written: string,
  { key, values }: { readonly key: string; readonly values: readonly string[] },
  refuse: Refuse,
): Condition {
  const [, set, bare = '', exists] = /^(?:(\w+):)?(\w+?)(IfExists)?$/.exec(written) ?? [];
  const operator =
    OPERATORS.find((known) => known === bare) ?? refuse(`the operator ${written} is not known`);
  if (set !== undefined && set !== 'ForAllValues' && set !== 'ForAnyValue')
    refuse(`the operator ${written} is not known`);
  if (!KNOWN_KEYS.has(key.toLowerCase())) refuse(`nothing here tells the key ${key}`);
  return {
    operator,
    ofSet: setOf(set),
    ifExists: exists !== undefined,
    key: key.toLowerCase(),
    values,
  } satisfies Condition & { readonly operator: Operator };
}

const setOf = (set: string | undefined): Condition['ofSet'] =>
  set === 'ForAllValues' || set === 'ForAnyValue' ? set : undefined;
