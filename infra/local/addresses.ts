/** Where the parts of a local system listen: the port it was given and the four behind it. */
export type Addresses = {
  readonly site: string;
  readonly s3: string;
  readonly dynamodb: string;
  readonly signIn: string;
  /** Step Functions, Secrets Manager, SES, lists of the user pool, and Slack. */
  readonly services: string;
};

export const HOST = '127.0.0.1';

/** The addresses behind a port. An engine of one's own takes DynamoDB's place through `DYNAMODB_ENDPOINT`. */
export function addressesFrom(port: number): Addresses {
  // As a browser says it: without the port of HTTP itself.
  const at = (offset: number) => new URL(`http://${HOST}:${port + offset}`).origin;
  return {
    site: at(0),
    s3: at(1),
    dynamodb: process.env['DYNAMODB_ENDPOINT'] ?? at(2),
    signIn: at(3),
    services: at(4),
  };
}

const PORT_OF_HTTP = 80;

/** The port of an address made above. */
export const portOf = (address: string): number => Number(new URL(address).port || PORT_OF_HTTP);
