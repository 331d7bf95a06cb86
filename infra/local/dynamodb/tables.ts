import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import type { Template } from '#infra/local/template/template.ts';

const Keys = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const Properties = z.object({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema: Keys,
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: Keys,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .optional(),
  StreamSpecification: z.object({ StreamViewType: z.enum(['NEW_IMAGE', 'NEW_AND_OLD_IMAGES']) }).optional(),
});
type Properties = z.infer<typeof Properties>;

/**
 * Makes the tables of the template with their indexes and streams, where they are not there yet.
 *
 * @returns whether every one of them is empty
 */
export async function makeTables(template: Template, endpoint: string): Promise<boolean> {
  const client = new DynamoDBClient({ ...LOCAL_CLIENT, endpoint });
  const tables = template.ofType('AWS::DynamoDB::GlobalTable', Properties);
  const empty = await Promise.all(
    tables.map(async ({ name, properties }) => {
      if (!(await exists(client, name))) await create(client, name, properties);
      const { Items = [] } = await client.send(new ScanCommand({ TableName: name, Limit: 1 }));
      return Items.length === 0;
    }),
  );
  return empty.every(Boolean);
}

async function exists(client: DynamoDBClient, name: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName: name }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}

async function create(client: DynamoDBClient, name: string, properties: Properties): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: properties.AttributeDefinitions,
        KeySchema: properties.KeySchema,
        GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes,
        ...(properties.StreamSpecification !== undefined && {
          StreamSpecification: { StreamEnabled: true, ...properties.StreamSpecification },
        }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
