import * as z from 'zod';
import { SocietyCode } from '#shared/ids.ts';
import { Percent } from '#shared/money.ts';
import { Territory } from '#shared/schemas/common.ts';
import { Dpid } from '#shared/schemas/partners.ts';

/**
 * Every environment variable that a function may read, checked when it starts. A function that lacks one it needs
 * does not start, and says which. The README lists them for people.
 */
const Environment = z.object({
  /** The one DynamoDB table. */
  TABLE_NAME: z.string(),
  /** Where partners' and stations' files arrive. */
  UPLOADS_BUCKET: z.string(),
  /** Chunks, manifests, allocations, rejected rows. */
  WORK_BUCKET: z.string(),
  /** Where statements go, under `<prefix>/<partner>/<cycle>/`. */
  PARTNER_EXPORT_BUCKET: z.string(),
  PARTNER_EXPORT_PREFIX: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)*$/)
    .default('statements'),
  /** The admin fee where neither override, agreement, partner nor cycle sets one. */
  DEFAULT_ADMIN_FEE_PERCENT: Percent.default('15.00'),
  /** The admin fee of local artists. */
  LOCAL_ADMIN_FEE_PERCENT: Percent.default('0.00'),
  /** The secrets that hold webhook keys, as `<provider>=<name or ARN>`, separated by commas. */
  WEBHOOK_SECRETS: z
    .string()
    .regex(/^([\w-]+=[^,=]+(,[\w-]+=[^,=]+)*)?$/, 'expected <provider>=<secret>, separated by commas')
    .default(''),
  /** Prefix of the secrets with which partners' files are fetched: `<prefix>/<name>`. */
  REPERTOIRE_SECRET_PREFIX: z.string().default('zamio/repertoire'),
  /** Territories whose quarter the schedule runs, separated by commas. */
  SCHEDULED_TERRITORIES: z.string().default('GH'),
  /** The territory that is licensed: where the shares of repertoire must count. */
  HOME_TERRITORY: Territory.default('GH'),
  /** Who we are in reports and acknowledgements; CISAC gives the code, DDEX the party id. */
  OWN_NAME: z.string().min(1).max(45).default('ZamIO'),
  OWN_SOCIETY_CODE: SocietyCode.default('999'),
  OWN_DPID: Dpid.optional(),
  /** State machines by kind of job; only the function that starts jobs has them. */
  REPERTOIRE_INGESTION_ARN: z.string().optional(),
  REPERTOIRE_SYNC_ARN: z.string().optional(),
  USAGE_INGESTION_ARN: z.string().optional(),
  USAGE_WITHDRAWAL_ARN: z.string().optional(),
  INDEX_BUILD_ARN: z.string().optional(),
  REMATCH_ARN: z.string().optional(),
  CLOSE_CYCLE_ARN: z.string().optional(),
  PROVISIONAL_RUN_ARN: z.string().optional(),
  RECOMPUTE_ARN: z.string().optional(),
  STATEMENT_EXPORT_ARN: z.string().optional(),
  UNIDENTIFIED_LIST_ARN: z.string().optional(),
  /** Where people open the site: what mails lead to. */
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .default('https://localhost'),
  /** Whom mails are from, and the user pool whose people of Finance get them; without the first no mail is sent. */
  MAIL_FROM: z.email().optional(),
  USER_POOL_ID: z.string().optional(),
  /** The secret, by name, with the address of Slack’s incoming webhook; where there is none, Slack is told nothing. */
  SLACK_SECRET: z.string().optional(),
  /** Where people read what to do when an alarm rings, and what the names of Slack’s own alarms begin with. */
  RUNBOOK: z.string().default('docs/operations.md, When an alarm rings'),
  OWN_ALARMS: z.string().default('zamio-dev-tell-slack'),
  /** What Lambda itself sets: where the function runs, with which key it acts; and where the services are on this machine. */
  AWS_REGION: z.string().default('us-east-1'),
  AWS_ACCESS_KEY_ID: z.string().default(''),
  AWS_SECRET_ACCESS_KEY: z.string().default(''),
  AWS_SESSION_TOKEN: z.string().optional(),
  AWS_ENDPOINT_URL: z.url().optional(),
  /** The secret, by name or ARN, that the front adds to every request; where it is set, requests without it are refused. */
  ORIGIN_SECRET: z.string().optional(),
  /** Path-style S3 addresses, for an S3 on this machine. */
  S3_FORCE_PATH_STYLE: z.enum(['true', 'false']).default('false'),
});
export type Environment = z.infer<typeof Environment>;

/** Reads and checks the environment. Throws an error that names each variable that is missing or wrong. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = Environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  const named = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new Error(`The environment is not complete: ${named}`);
}
