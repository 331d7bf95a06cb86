import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { ContractApi } from '#infra/constructs/contract-api.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { HouseSecret } from '#infra/constructs/house-secret.ts';
import { StaffAndPartners } from '#infra/constructs/staff-and-partners.ts';
import { ROUTES } from '#shared/contract/routes.ts';

type Props = { readonly house: House; readonly siteOrigin: string };

/** The front door: sign-in, and the HTTP API. */
export class ApiStack extends Stack {
  readonly people: StaffAndPartners;
  readonly contractApi: ContractApi;
  readonly originSecret: HouseSecret;

  constructor(scope: Construct, id: string, { house, siteOrigin }: Props) {
    super(scope, id);
    this.people = new StaffAndPartners(this, 'people', {
      preToken: new HouseFunction(this, 'pre-token', house),
      siteOrigin,
    });
    const webhooks = new HouseFunction(this, 'webhooks', house);
    for (const provider of SETTINGS.paymentProviders) {
      const name = `${SETTINGS.webhookSecretPrefix}/${provider}`;
      new HouseSecret(this, name, `Signs payment notices of ${provider}`);
    }
    // By prefix: of a provider that nobody set up, the answer must be that there is no secret.
    webhooks.mayReadSecrets(SETTINGS.webhookSecretPrefix);
    const api = new HouseFunction(this, 'api', house);
    this.originSecret = new HouseSecret(this, SETTINGS.originSecret, 'Said by CloudFront to the API');
    for (const behindTheFront of [api, webhooks]) {
      behindTheFront.addEnvironment('ORIGIN_SECRET_NAME', SETTINGS.originSecret);
      behindTheFront.may(['secretsmanager:GetSecretValue'], [this.originSecret.secretArn]);
    }
    this.contractApi = new ContractApi(this, 'contract', {
      routes: ROUTES,
      people: this.people,
      api,
      webhooks,
    });
  }
}
