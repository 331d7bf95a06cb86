import path from 'node:path';
import * as z from 'zod';
import type { Addresses } from '#infra/local/addresses.ts';
import type { LocalFunction } from '#infra/local/lambda/function-worker.ts';
import { REGION } from '#infra/local/template/names.ts';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.object({
  Runtime: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Code: z.object({ S3Key: z.string().optional() }),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
});

/** Where the bundle of a function is, by its name, when it is not the template's asset. */
export type BundleOf = (name: string) => string;

/** The functions of the template. CDK's own, which only work while a stack is deployed, are not in Node 24. */
export function functionsOf(
  template: Template,
  addresses: Addresses,
  bundleOf: BundleOf | undefined,
): readonly LocalFunction[] {
  return template
    .ofType('AWS::Lambda::Function', Properties)
    .filter(({ properties }) => properties.Runtime === 'nodejs24.x')
    .map(({ name, properties }) => ({
      name,
      folder: bundleOf?.(name) ?? template.assetFolder(properties.Code.S3Key ?? ''),
      timeoutSeconds: properties.Timeout,
      memoryMegabytes: properties.MemorySize,
      environment: {
        ...properties.Environment?.Variables,
        ...awsEnvironment(addresses),
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
      },
    }));
}

/** Compiled once for all workers: a function then starts in two thirds of the time. */
const COMPILE_CACHE = path.resolve('build/compile-cache');

/** What Lambda would set, with the clients pointed at this machine. */
function awsEnvironment(addresses: Addresses): Record<string, string> {
  return {
    TZ: ':UTC',
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_ENDPOINT_URL_DYNAMODB: addresses.dynamodb,
    AWS_ENDPOINT_URL_S3: addresses.s3,
    AWS_ENDPOINT_URL_SFN: addresses.services,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: addresses.services,
    S3_FORCE_PATH_STYLE: 'true',
    NODE_COMPILE_CACHE: COMPILE_CACHE,
  };
}
