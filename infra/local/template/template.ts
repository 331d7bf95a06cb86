import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { resolve } from '#infra/local/template/intrinsics.ts';
import { arnOf, attributeOf, nameOf, pseudoParameter, refOf } from '#infra/local/template/names.ts';

/** One resource of the template with its intrinsic functions worked out. */
type Resource<Properties> = {
  readonly name: string;
  readonly arn: string;
  /** What `Fn::GetAtt` of `DomainName` gives, for what has one. */
  readonly domainName: string;
  readonly properties: Properties;
};

/** One resource as it is written. */
type Written = {
  readonly type: string;
  readonly logicalId: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** The synthesized system, all its stacks together. */
export type Template = {
  readonly ofType: <P>(type: string, properties: z.ZodType<P>) => readonly Resource<P>[];
  /** Every resource as it is written, its intrinsic functions left as they are. */
  readonly all: () => readonly Written[];
  /** The folder of an asset by the `S3Key` that the template gives it. */
  readonly assetFolder: (s3Key: string) => string;
};

const Stack = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() }))
    .default({}),
});
type Stack = z.infer<typeof Stack>;

/** Reads the templates that the CDK app has written into a folder. */
export function readTemplate(folder: string): Template {
  const stacks = readdirSync(folder)
    .filter((file) => file.endsWith('.template.json'))
    .map((file) => Stack.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))));
  return {
    ofType: (type, schema) =>
      stacks.flatMap((stack) =>
        Object.entries(stack.Resources)
          .filter(([, resource]) => resource.Type === type)
          .map(([logicalId, { Properties }]) => {
            const name = nameOf(logicalId, Properties);
            const properties = schema.parse(valueIn(stacks, stack, Properties));
            const domainName = attributeOf(type, name, 'DomainName');
            return { name, arn: arnOf(type, name), domainName, properties };
          }),
      ),
    all: () =>
      stacks.flatMap(({ Resources }) =>
        Object.entries(Resources).map(([logicalId, { Type: type, Properties: properties }]) => ({
          type,
          logicalId,
          properties,
        })),
      ),
    assetFolder: (s3Key) => path.resolve(folder, `asset.${path.parse(s3Key).name}`),
  };
}

function valueIn(stacks: readonly Stack[], stack: Stack, value: unknown): unknown {
  const named = (logicalId: string) => {
    const resource = stack.Resources[logicalId];
    if (resource === undefined) throw new Error(`The template refers to ${logicalId}, which it lacks`);
    return { type: resource.Type, name: nameOf(logicalId, resource.Properties) };
  };
  return resolve(value, {
    ref: (logicalId) => {
      const pseudo = pseudoParameter(logicalId);
      if (pseudo !== undefined) return pseudo;
      const { type, name } = named(logicalId);
      return refOf(type, name);
    },
    attribute: (logicalId, attribute) => {
      const { type, name } = named(logicalId);
      return attributeOf(type, name, attribute);
    },
    imported: (exportName) => importedFrom(stacks, exportName),
  });
}

function importedFrom(stacks: readonly Stack[], exportName: string): unknown {
  for (const stack of stacks) {
    for (const output of Object.values(stack.Outputs)) {
      if (output.Export?.Name === exportName) return valueIn(stacks, stack, output.Value);
    }
  }
  throw new Error(`No stack exports ${exportName}`);
}
