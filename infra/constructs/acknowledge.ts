import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Records why a finding of cdk-nag is accepted, for a construct and everything inside it. */
export function acknowledge(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}
