import * as z from 'zod';
import type { Template } from '#infra/local/template/template.ts';

const Rule = z.object({
  AllowedMethods: z.array(z.string()),
  AllowedHeaders: z.array(z.string()).default([]),
  MaxAge: z.number().optional(),
});
const Properties = z.object({
  CorsConfiguration: z.object({ CorsRules: z.array(Rule) }).optional(),
});

export type LocalBucket = { readonly name: string; readonly configs: readonly string[] };

/** The buckets of the template with their CORS rules; here the site has several origins, so any is let in. */
export function bucketsOf(template: Template): readonly LocalBucket[] {
  return template.ofType('AWS::S3::Bucket', Properties).map(({ name, properties }) => ({
    name,
    configs:
      properties.CorsConfiguration === undefined ? [] : [corsXml(properties.CorsConfiguration.CorsRules)],
  }));
}

function corsXml(rules: readonly z.infer<typeof Rule>[]): string {
  const tag = (name: string, text: string) => `<${name}>${text}</${name}>`;
  const bodies = rules.map((rule) =>
    tag(
      'CORSRule',
      [
        tag('AllowedOrigin', '*'),
        ...rule.AllowedMethods.map((method) => tag('AllowedMethod', method)),
        ...rule.AllowedHeaders.map((header) => tag('AllowedHeader', header)),
        ...(rule.MaxAge === undefined ? [] : [tag('MaxAgeSeconds', String(rule.MaxAge))]),
      ].join(''),
    ),
  );
  return tag('CORSConfiguration', bodies.join(''));
}
