import type { IConstruct } from 'constructs';
import * as z from 'zod';

/** The environment that is meant where none is named: a forgotten `-c env=` must never touch the one with the money. */
export const DEFAULT_ENVIRONMENT = 'dev';

/** What AWS gives a new account: functions that may run at once, all together. */
const NEW_ACCOUNT = 10;
const LONGEST_NAME = 12;

const emails = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .pipe(z.array(z.email()))
  .default([]);
const count = z.coerce.number().int().positive();

/** What a deployment is told by `-c name=value`. What a name has no value for keeps its default. */
const Deployment = z
  .strictObject({
    /** Part of every name, so that two environments share an account. Without hyphens, so that none begins another's names. */
    env: z
      .string()
      .regex(/^[a-z][a-z0-9]*$/, 'a word of small letters and digits')
      .max(LONGEST_NAME)
      .default(DEFAULT_ENVIRONMENT),
    /** Who is mailed when an alarm rings, and when the run of a quarter is ready, separated by commas. */
    alarmEmails: emails,
    financeEmails: emails,
    /** The account's limit of functions that run at once: Service Quotas, *Lambda, Concurrent executions*. */
    accountConcurrency: count.default(NEW_ACCOUNT),
    /** Units a second that the table is warmed for before it is used; AWS charges for them once. */
    warmReads: count.optional(),
    warmWrites: count.optional(),
    /** The site's own name, and its certificate, which CloudFront takes from us-east-1 alone. */
    domain: z.hostname().optional(),
    /** Whom mails to people are from: an address, or a domain, whose `notices@` it then is. Without it no mail is sent. */
    mailFrom: z.union([z.email(), z.hostname()]).optional(),
    /** Where people read what to do when an alarm rings, should the pages of this repository be published. */
    runbookUrl: z.url().optional(),
    /** The day of a rotation of the front's secret: docs/operations.md, *Keys*. */
    rotated: z.iso.date().optional(),
    /** The table that a backup was restored into, by its stream: docs/restore.md. Absent: the template's own. */
    restoredTable: z
      .string()
      .regex(
        /^arn:aws:dynamodb:[\w-]+:\d{12}:table\/[\w.-]+\/stream\/[\w:.-]+$/,
        'the ARN of a table’s stream, which has the table’s',
      )
      .optional(),
    certificateArn: z
      .string()
      .regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/, 'the ARN of a certificate in us-east-1')
      .optional(),
  })
  .refine(({ domain, certificateArn }) => (domain === undefined) === (certificateArn === undefined), {
    path: ['domain'],
    message: 'domain and certificateArn are given together',
  })
  .refine(({ warmReads, warmWrites }) => (warmReads === undefined) === (warmWrites === undefined), {
    path: ['warmReads'],
    message: 'warmReads and warmWrites are given together',
  });
export type Deployment = Readonly<z.infer<typeof Deployment>>;

/** What is said of the system on one machine: its mails go to a mailbox of its own, and to nobody. */
export const LOCAL_CONTEXT = { mailFrom: 'notices@zamio.example' } as const;

/**
 * How the system that a construct is part of is deployed.
 *
 * @throws Error naming each value of the context that is wrong
 */
export function deploymentOf(scope: IConstruct): Deployment {
  const given = Object.keys(Deployment.shape).flatMap((name) => {
    const value: unknown = scope.node.tryGetContext(name);
    return value === undefined ? [] : [[name, value]];
  });
  const read = Deployment.safeParse(Object.fromEntries(given));
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `-c ${path.join('.')}: ${message}`);
  throw new Error(`This cannot be deployed. ${wrong.join('; ')}`);
}

/** The name of something in an environment. */
export function named(environment: string, name: string): string {
  return `zamio-${environment}-${name}`;
}

/** The name of a secret that people make, in the environment that a construct is part of. */
export function secretIn(scope: IConstruct, name: string): string {
  return `zamio/${deploymentOf(scope).env}/${name}`;
}

/** The name of something in the environment that a construct is part of. */
export function nameIn(scope: IConstruct, name: string): string {
  return named(deploymentOf(scope).env, name);
}
