import path from 'node:path';
import * as z from 'zod';
import type { Addresses } from '#infra/local/addresses.ts';
import type { TableRates } from '#infra/local/dynamodb/table-rates.ts';
import type { Authority } from '#infra/local/iam/authority.ts';
import type { LocalFunction } from '#infra/local/lambda/function-worker.ts';
import { REGION } from '#infra/local/template/names.ts';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.object({
  Runtime: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  ReservedConcurrentExecutions: z.int().optional(),
  Code: z.object({ S3Key: z.string().optional() }),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
});

/** Where the bundle of a function is, by its name, when it is not the template's asset. */
export type BundleOf = (name: string) => string;

type Parts = {
  readonly addresses: Addresses;
  readonly authority: Authority;
  readonly bundleOf: BundleOf | undefined;
  readonly rates: TableRates | undefined;
};

/** The functions of the template. CDK's own, which only work while a stack is deployed, are not in Node 24. */
export function functionsOf(
  template: Template,
  { addresses, authority, bundleOf, rates }: Parts,
): readonly LocalFunction[] {
  return template
    .ofType('AWS::Lambda::Function', Properties)
    .filter(({ properties }) => properties.Runtime === 'nodejs24.x')
    .map(({ name, properties }) => ({
      name,
      folder: bundleOf?.(name) ?? template.assetFolder(properties.Code.S3Key ?? ''),
      timeoutSeconds: properties.Timeout,
      memoryMegabytes: properties.MemorySize,
      reservedConcurrency: properties.ReservedConcurrentExecutions,
      environment: {
        ...properties.Environment?.Variables,
        ...awsEnvironment(addresses),
        // The services know by the key whose role a request, and an address that was signed, acts with.
        AWS_ACCESS_KEY_ID: name,
        AWS_SECRET_ACCESS_KEY: name,
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
      },
      table: addresses.dynamodb,
      rights: authority.rightsOf(name),
      rates,
    }));
}

/** Compiled once for all workers: a function then starts in two thirds of the time. */
const COMPILE_CACHE = path.resolve('build/compile-cache');

/** What Lambda would set, with the clients pointed at this machine. */
function awsEnvironment(addresses: Addresses): Record<string, string> {
  return {
    TZ: ':UTC',
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL_DYNAMODB: addresses.dynamodb,
    AWS_ENDPOINT_URL_S3: addresses.s3,
    // Step Functions and Secrets Manager; and whatever else is called is refused here, and never reaches AWS.
    AWS_ENDPOINT_URL: addresses.services,
    S3_FORCE_PATH_STYLE: 'true',
    // What is told leads to the site on this machine.
    SITE_URL: addresses.site,
    NODE_COMPILE_CACHE: COMPILE_CACHE,
  };
}
