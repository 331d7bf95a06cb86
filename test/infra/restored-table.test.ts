import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { DEFAULT_ENVIRONMENT, named } from '#infra/deployment.ts';
import { type Synthesized, stacksIn, synthesized } from './synthesized.ts';

const TABLE = 'arn:aws:dynamodb:eu-west-1:123456789012:table/zamio-dev-restored';
const STREAM = `${TABLE}/stream/2026-11-27T10:00:00.000`;
const DATA = named(DEFAULT_ENVIRONMENT, 'data');
let own: Synthesized;
let restored: Synthesized;
beforeAll(async () => {
  own = await synthesized();
  restored = await synthesized({ restoredTable: STREAM });
}, 120_000);

const textOf = ({ folder }: Synthesized, stack: string) =>
  readFileSync(path.join(folder, `${stack}.template.json`), 'utf8');
const Stack = z.object({
  Resources: z.record(z.string(), z.unknown()),
  Outputs: z.record(z.string(), z.unknown()).default({}),
});
const dataOf = (system: Synthesized) => Stack.parse(JSON.parse(textOf(system, DATA)));
const IMPORTED = new RegExp(`"${DATA}:\\w*table\\w*"`);

describe('a system on a table that a backup was restored into', () => {
  test('keeps the data stack as it is: what it made, and what others took of it', () => {
    expect(dataOf(restored).Resources).toEqual(dataOf(own).Resources);
    const taken = Object.entries(dataOf(own).Outputs);
    expect(taken.length).toBeGreaterThan(5);
    expect(Object.entries(dataOf(restored).Outputs)).toEqual(expect.arrayContaining(taken));
  });

  test('takes nothing of the table that was lost, in no stack', () => {
    const takers = (system: Synthesized) =>
      stacksIn(system).filter((stack) => stack !== DATA && IMPORTED.test(textOf(system, stack)));
    expect(takers(own).length).toBeGreaterThan(5);
    expect(takers(restored)).toEqual([]);
  });

  test('gives every function the restored one that had the other', () => {
    const Code = z.object({
      FunctionName: z.string().optional(),
      Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).optional(),
    });
    const tablesOf = ({ template }: Synthesized) =>
      template.ofType('AWS::Lambda::Function', Code).flatMap(({ properties }) => {
        const name = properties.Environment?.Variables['TABLE_NAME'];
        return name === undefined ? [] : [name];
      });
    expect(tablesOf(restored)).toEqual(tablesOf(own).map(() => 'zamio-dev-restored'));
    expect(tablesOf(restored).length).toBeGreaterThan(30);
  });

  test('reads its stream where it read the other’s', () => {
    const Reader = z.object({ EventSourceArn: z.unknown() });
    const streamsOf = ({ template }: Synthesized) =>
      template
        .ofType('AWS::Lambda::EventSourceMapping', Reader)
        .map(({ properties }) => properties.EventSourceArn);
    expect(streamsOf(restored)).toEqual(streamsOf(own).map(() => STREAM));
    expect(streamsOf(restored).length).toBeGreaterThan(1);
  });

  test('lets no function do more or less than before, with the table and its indexes', () => {
    const Policy = z.object({ PolicyDocument: z.object({ Statement: z.array(z.unknown()) }) });
    const onTable = ({ template }: Synthesized, table: RegExp) =>
      template
        .ofType('AWS::IAM::Policy', Policy)
        .flatMap(({ properties }) => properties.PolicyDocument.Statement)
        .map((statement) => z.object({ Action: z.unknown(), Resource: z.unknown() }).parse(statement))
        .filter(({ Resource }) => table.test(JSON.stringify(Resource)))
        .map(({ Action }) => JSON.stringify(Action));
    const now = onTable(restored, /zamio-dev-restored/);
    expect(now.toSorted()).toEqual(onTable(own, /table8235A42E|:table\//).toSorted());
    expect(now.length).toBeGreaterThan(30);
  });

  test('has by docs/restore.md what the template gives its own and a restore leaves out', () => {
    const Kept = z.object({
      StreamSpecification: z.object({ StreamViewType: z.string() }),
      TimeToLiveSpecification: z.object({ AttributeName: z.string() }),
    });
    const [table] = own.template.ofType('AWS::DynamoDB::GlobalTable', Kept);
    const page = readFileSync('docs/restore.md', 'utf8');
    expect(page).toContain(`StreamViewType=${table?.properties.StreamSpecification.StreamViewType}\n`);
    expect(page).toContain(`AttributeName=${table?.properties.TimeToLiveSpecification.AttributeName}\n`);
    expect(page).toContain('-c restoredTable=$STREAM');
  });
});
