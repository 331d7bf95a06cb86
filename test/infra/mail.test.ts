import { describe, expect, test } from '@jest/globals';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { deploymentOf } from '#infra/deployment.ts';
import { type Synthesized, synthesized } from './synthesized.ts';

const Policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(z.looseObject({ Action: z.unknown() })) }),
});
const sending = ({ template }: Synthesized) =>
  template
    .ofType('AWS::IAM::Policy', Policy)
    .flatMap(({ properties }) => properties.PolicyDocument.Statement)
    .filter(({ Action }) => [Action].flat().some((action) => String(action).startsWith('ses:')));
const identities = ({ template }: Synthesized) =>
  template.ofType('AWS::SES::EmailIdentity', z.object({ EmailIdentity: z.string() }));
const from = ({ template }: Synthesized) => {
  const Variables = z.object({ MAIL_FROM: z.string().optional() });
  const Environment = z.object({ Environment: z.object({ Variables }).optional() });
  return template.ofType('AWS::Lambda::Function', Environment).flatMap(({ name, properties }) => {
    const address = properties.Environment?.Variables.MAIL_FROM;
    return address === undefined ? [] : [[name, address]];
  });
};

describe('mail', () => {
  test.each([
    ['example.org', 'notices@example.org'],
    ['desk@example.org', 'desk@example.org'],
  ])(
    'of %s is sent from %s alone, by the one function that sends',
    async (mailFrom, address) => {
      const made = await synthesized({ mailFrom });
      expect(identities(made).map(({ properties }) => properties)).toEqual([{ EmailIdentity: mailFrom }]);
      expect(from(made)).toEqual([['zamio-dev-send-notices', address]]);
      expect(sending(made)).toEqual([
        {
          Effect: 'Allow',
          Action: 'ses:SendEmail',
          Resource: `arn:aws:ses:us-east-1:000000000000:identity/${mailFrom}`,
          Condition: { StringEquals: { 'ses:FromAddress': address } },
        },
      ]);
    },
    60_000,
  );

  test('is off where nobody says whom it is from: no identity, no right, no address', async () => {
    const made = await synthesized();
    expect([identities(made), sending(made), from(made)]).toEqual([[], [], []]);
  }, 60_000);

  test.each(['not a name', 'desk@', 'https://example.org'])('is from no %s', (mailFrom) => {
    const app = new App({ context: { mailFrom } });
    expect(() => deploymentOf(app)).toThrow('-c mailFrom');
  });
});
