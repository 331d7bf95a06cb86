import { randomBytes } from 'node:crypto';
import path from 'node:path';
import * as z from 'zod';
import { readState, writeAtomically } from '#infra/local/state/atomic-file.ts';
import { secretNameOf } from '#infra/local/template/names.ts';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.object({
  GenerateSecretString: z.object({
    PasswordLength: z.int(),
    ExcludePunctuation: z.literal(true),
    SecretStringTemplate: z.literal('{}').optional(),
    GenerateStringKey: z.string().optional(),
  }),
});
const Kept = z.record(z.string(), z.string());

/** The value of a secret by its name or ARN, or `undefined`. */
export type Secrets = (nameOrArn: string) => string | undefined;

/**
 * Makes the secrets of the template once, as Secrets Manager would, and keeps them in the data folder. `ours` are those
 * of this machine, for as long as the folder's file has no others under their names.
 */
export function makeSecrets(
  template: Template,
  folder: string,
  ours: Readonly<Record<string, string>> = {},
): Secrets {
  const file = path.join(folder, 'state', 'secrets.json');
  const kept = new Map(Object.entries(readState(file, Kept) ?? {}));
  for (const { name, properties } of template.ofType('AWS::SecretsManager::Secret', Properties)) {
    const { PasswordLength, GenerateStringKey: field } = properties.GenerateSecretString;
    if (kept.has(name)) continue;
    const value = generate(PasswordLength);
    kept.set(name, field === undefined ? value : JSON.stringify({ [field]: value }));
  }
  writeAtomically(file, JSON.stringify(Object.fromEntries(kept), null, 2));
  return (nameOrArn) => kept.get(secretNameOf(nameOrArn)) ?? ours[secretNameOf(nameOrArn)];
}

function generate(length: number): string {
  return randomBytes(length * 2)
    .toString('base64')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, length);
}
