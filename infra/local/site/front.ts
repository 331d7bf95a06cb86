import { runInNewContext } from 'node:vm';
import * as z from 'zod';
import type { Addresses } from '#infra/local/addresses.ts';
import type { Secrets } from '#infra/local/secrets/secrets.ts';
import type { Template } from '#infra/local/template/template.ts';

const HeaderProperties = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z.strictObject({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
      ContentTypeOptions: z.object({}),
      FrameOptions: z.object({ FrameOption: z.string() }),
      ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
      StrictTransportSecurity: z.object({ AccessControlMaxAgeSec: z.number() }),
    }),
  }),
});
const DistributionProperties = z.object({
  DistributionConfig: z.object({
    Origins: z.array(
      z.object({
        OriginCustomHeaders: z
          .array(z.object({ HeaderName: z.string(), HeaderValue: z.string() }))
          .default([]),
      }),
    ),
  }),
});
const FunctionProperties = z.object({ FunctionCode: z.string() });

/** A reference that CloudFormation would replace by a field of the secret. */
const SECRET_REFERENCE = /\{\{resolve:secretsmanager:(.+?):SecretString:([\w-]+)::\}\}/;
const Fields = z.record(z.string(), z.string());

/** What CloudFront does in front of the site, taken from the template. */
export type Front = {
  readonly headers: Readonly<Record<string, string>>;
  /** What it adds to requests for the API. */
  readonly apiHeaders: Readonly<Record<string, string>>;
  /** The template's own edge function: which object a path means. */
  readonly objectFor: (path: string) => string;
};

/** Reads the distribution's headers and edge function; the origins of the policy become those of this machine. */
export function frontOf(template: Template, addresses: Addresses, secrets: Secrets): Front {
  const [policy] = template.ofType('AWS::CloudFront::ResponseHeadersPolicy', HeaderProperties);
  const [edge] = template.ofType('AWS::CloudFront::Function', FunctionProperties);
  if (policy === undefined || edge === undefined) throw new Error('The template has no site');
  const security = policy.properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig;
  const age = security.StrictTransportSecurity.AccessControlMaxAgeSec;
  return {
    headers: {
      'content-security-policy': here(security.ContentSecurityPolicy.ContentSecurityPolicy, addresses),
      'x-content-type-options': 'nosniff',
      'x-frame-options': security.FrameOptions.FrameOption,
      'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
      'strict-transport-security': `max-age=${age}; includeSubDomains`,
    },
    apiHeaders: apiHeadersOf(template, secrets),
    objectFor: (path) => {
      const request = { uri: path };
      runInNewContext(`${edge.properties.FunctionCode}; request = handler({ request: request });`, {
        request,
      });
      return request.uri;
    },
  };
}

function apiHeadersOf(template: Template, secrets: Secrets): Record<string, string> {
  const distributions = template.ofType('AWS::CloudFront::Distribution', DistributionProperties);
  const headers = distributions
    .flatMap(({ properties }) => properties.DistributionConfig.Origins)
    .flatMap(({ OriginCustomHeaders }) => OriginCustomHeaders);
  return Object.fromEntries(
    headers.map(({ HeaderName, HeaderValue }) => [
      HeaderName,
      HeaderValue.replace(
        SECRET_REFERENCE,
        (_, arn: string, field: string) => Fields.parse(JSON.parse(secrets(arn) ?? '{}'))[field] ?? '',
      ),
    ]),
  );
}

function here(policy: string, { s3, signIn }: Addresses): string {
  return policy
    .replaceAll(/https:\/\/[\w.-]+\.s3\.[\w.-]+/g, s3)
    .replaceAll(/https:\/\/(cognito-idp\.[\w.-]+|[\w.-]+\.amazoncognito\.com)/g, signIn);
}
