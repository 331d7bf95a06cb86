import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from '#infra/constructs/acknowledge.ts';

/** Letters and digits in a multiple of four are valid base64, which Standard Webhooks requires of a key. */
const SECRET_LENGTH = 44;

type Props = {
  readonly description: string;
  /** The field of a JSON object that the random value is written to; without one the secret is the value. */
  readonly field?: string;
};

/**
 * A secret that is made once, at random. It outlives its stack, so AWS names it: a name of ours would be taken when the
 * stack is deployed again.
 */
export class HouseSecret extends Secret {
  constructor(scope: Construct, id: string, { description, field }: Props) {
    super(scope, id, {
      description,
      generateSecretString: {
        passwordLength: SECRET_LENGTH,
        excludePunctuation: true,
        ...(field !== undefined && { secretStringTemplate: '{}', generateStringKey: field }),
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this, 'AwsSolutions-SMG4', 'Two sides share it, so people rotate it, on both sides at once');
  }
}
