import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The one table and the client that reaches it. */
export type Table = { readonly client: DynamoDBDocumentClient; readonly name: string };
