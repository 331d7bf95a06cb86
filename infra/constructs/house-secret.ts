import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from '#infra/constructs/acknowledge.ts';

/** Letters and digits in a multiple of four are valid base64, which Standard Webhooks requires of a key. */
const SECRET_LENGTH = 44;

/** A secret that is made once, at random, and read by name. */
export class HouseSecret extends Secret {
  constructor(scope: Construct, name: string, description: string) {
    super(scope, name.replaceAll('/', '-'), {
      secretName: name,
      description,
      generateSecretString: { passwordLength: SECRET_LENGTH, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this, 'AwsSolutions-SMG4', 'Two sides share it, so people rotate it, on both sides at once');
  }
}
