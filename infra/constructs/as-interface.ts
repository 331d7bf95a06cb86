import { type ITableV2, TableBaseV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

/**
 * CDK's classes have `| undefined` where their own interfaces have optional members, so the strict compiler does not
 * accept a class as its interface. These two functions convert it.
 */
export function asBucket(construct: IConstruct): IBucket {
  if (isBucket(construct)) return construct;
  throw new Error(`${construct.node.path} is not a bucket`);
}

export function asTable(construct: IConstruct): ITableV2 {
  if (isTable(construct)) return construct;
  throw new Error(`${construct.node.path} is not a table`);
}

const isBucket = (construct: IConstruct): construct is IBucket => construct instanceof Bucket;
const isTable = (construct: IConstruct): construct is ITableV2 => construct instanceof TableBaseV2;
