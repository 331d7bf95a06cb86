import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';

const Statement = z.looseObject({ Action: z.union([z.string(), z.array(z.string())]) });
const Resource = z.looseObject({ Type: z.string(), Properties: z.looseObject({}).default({}) });
type Resource = z.infer<typeof Resource>;
const Stack = z.looseObject({ Resources: z.record(z.string(), Resource) });
const Policy = z.looseObject({
  PolicyDocument: z.looseObject({ Statement: z.array(Statement) }),
});

/** A resource as another template has it, or `undefined` where that has none. */
type Edit = (logicalId: string, resource: Resource) => Resource | undefined;

/** A folder with the template of another, some of its resources changed or gone. */
export function editedFolder(folder: string, edit: Edit): string {
  const edited = mkdtempSync(path.join(tmpdir(), 'zamio-edited-'));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.template.json'))) {
    const stack = Stack.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    const Resources = Object.fromEntries(
      Object.entries(stack.Resources).flatMap(([logicalId, resource]) => {
        const changed = edit(logicalId, resource);
        return changed === undefined ? [] : [[logicalId, changed]];
      }),
    );
    writeFileSync(path.join(edited, file), JSON.stringify({ ...stack, Resources }));
  }
  return edited;
}

/** Takes an action out of the policies of one role, by how the policies' logical ids begin. */
export const withoutAction =
  (policies: string, action: string): Edit =>
  (logicalId, resource) => {
    if (resource.Type !== 'AWS::IAM::Policy' || !logicalId.startsWith(policies)) return resource;
    const { PolicyDocument, ...rest } = Policy.parse(resource.Properties);
    const left = PolicyDocument.Statement.map((statement) => ({
      ...statement,
      Action: [statement.Action].flat().filter((one) => one !== action),
    })).filter(({ Action }) => Action.length > 0);
    return { ...resource, Properties: { ...rest, PolicyDocument: { ...PolicyDocument, Statement: left } } };
  };

/** Leaves resources out. */
export const without =
  (isOut: (logicalId: string, resource: Resource) => boolean): Edit =>
  (logicalId, resource) =>
    isOut(logicalId, resource) ? undefined : resource;

/** Several edits, one after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (logicalId, resource) =>
    edits.reduce<Resource | undefined>(
      (edited, edit) => (edited === undefined ? undefined : edit(logicalId, edited)),
      resource,
    );
