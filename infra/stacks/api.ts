import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { ContractApi } from '#infra/constructs/contract-api.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { HouseSecret } from '#infra/constructs/house-secret.ts';
import { StaffAndPartners } from '#infra/constructs/staff-and-partners.ts';
import type { FrontStack } from '#infra/stacks/front.ts';
import { ROUTES } from '#shared/contract/routes.ts';

type Props = { readonly house: House; readonly front: FrontStack };

/** Who may come in, and the routes of the HTTP API, behind the front. */
export class ApiStack extends Stack {
  readonly people: StaffAndPartners;

  constructor(scope: Construct, id: string, { house, front }: Props) {
    super(scope, id);
    this.people = new StaffAndPartners(this, 'people', {
      preToken: new HouseFunction(this, 'pre-token', house),
      siteOrigin: front.origin,
    });
    new CfnOutput(this, 'UserPoolId', { value: this.people.pool.userPoolId });
    const webhooks = this.webhooks(house);
    const api = new HouseFunction(this, 'api', house);
    for (const behindTheFront of [api, webhooks]) {
      behindTheFront.addEnvironment('ORIGIN_SECRET', front.originSecret.secretArn);
      behindTheFront.may(['secretsmanager:GetSecretValue'], [front.originSecret.secretArn]);
    }
    new ContractApi(this, 'contract', {
      routes: ROUTES,
      gateway: front.gateway,
      people: this.people,
      api,
      webhooks,
    });
  }

  /** The secrets have names of AWS's making, so the function is told which is whose. */
  private webhooks(house: House): HouseFunction {
    const webhooks = new HouseFunction(this, 'webhooks', house);
    const keys = SETTINGS.paymentProviders.map((provider) => {
      const key = new HouseSecret(this, `${provider}-webhook-key`, {
        description: `Signs payment notices of ${provider}`,
      });
      webhooks.may(['secretsmanager:GetSecretValue'], [key.secretArn]);
      return `${provider}=${key.secretArn}`;
    });
    webhooks.addEnvironment('WEBHOOK_SECRETS', keys.join(','));
    return webhooks;
  }
}
