import { type Fields, fieldOf, fieldsIn, textOf } from '#infra/local/iam/calls/fields.ts';
import type { Need } from '#infra/local/iam/statement.ts';
import { arnOf } from '#infra/local/template/names.ts';

/** Operations on one table, or on one index of it: the action is called like the operation. */
const ON_ONE_TABLE: ReadonlySet<string> = new Set([
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'Query',
  'Scan',
  'DescribeTable',
  'DescribeTimeToLive',
]);
const OF_A_TRANSACTION: Readonly<Record<string, string>> = {
  Put: 'dynamodb:PutItem',
  Update: 'dynamodb:UpdateItem',
  Delete: 'dynamodb:DeleteItem',
  ConditionCheck: 'dynamodb:ConditionCheckItem',
  Get: 'dynamodb:GetItem',
};
const STATEMENT =
  /^\s*(?:(INSERT)\s+INTO|(SELECT)\b.*?\bFROM|(UPDATE)|(DELETE)\s+FROM)\s+"?([\w.-]+)"?(?:\."?([\w.-]+)"?)?/is;

/**
 * What an operation of DynamoDB needs, each permission once, or `undefined` where the operation or its input is not
 * known here.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html
 */
export function dynamodbNeeds(operation: string, input: Fields): readonly Need[] | undefined {
  if (isOnOneTable(operation))
    return [needOf(operation, textOf(input, 'TableName'), textOf(input, 'IndexName'))];
  switch (operation) {
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return Object.keys(fieldOf(input, 'RequestItems')).map((table) => needOf(operation, table));
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return once(fieldsIn(input, 'TransactItems').flatMap(ofTransaction));
    case 'ExecuteStatement':
      return ofStatements([input]);
    case 'BatchExecuteStatement':
      return ofStatements(fieldsIn(input, 'Statements'));
    case 'ExecuteTransaction':
      return ofStatements(fieldsIn(input, 'TransactStatements'));
    default:
      return undefined;
  }
}

/** Whether an operation names its table and index at the top of its input, and nothing else matters. */
export const isOnOneTable = (operation: string): boolean => ON_ONE_TABLE.has(operation);

function needOf(operation: string, table: string, index = ''): Need {
  return {
    action: `dynamodb:${operation}`,
    resource: index === '' ? arnOfTable(table) : `${arnOfTable(table)}/index/${index}`,
  };
}

const arnOfTable = (nameOrArn: string): string =>
  nameOrArn.startsWith('arn:') ? nameOrArn : arnOf('AWS::DynamoDB::GlobalTable', nameOrArn);

function ofTransaction(item: Fields): readonly Need[] {
  return Object.keys(item).map((kind) => ({
    action: OF_A_TRANSACTION[kind] ?? `dynamodb:${kind}`,
    resource: arnOfTable(textOf(fieldOf(item, kind), 'TableName')),
  }));
}

function ofStatements(statements: readonly Fields[]): readonly Need[] | undefined {
  const needs = statements.map((statement) => ofStatement(textOf(statement, 'Statement')));
  return needs.includes(undefined) ? undefined : once(needs.flatMap((need) => need ?? []));
}

function ofStatement(statement: string): Need | undefined {
  const found = STATEMENT.exec(statement);
  if (found === null) return undefined;
  const [, insert, select, update, , table = '', index] = found;
  const verb = insert ? 'Insert' : select ? 'Select' : update ? 'Update' : 'Delete';
  return needOf(`PartiQL${verb}`, table, index);
}

/** A transaction of a hundred puts needs one permission. */
function once(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [`${need.action} ${need.resource}`, need])).values()];
}
