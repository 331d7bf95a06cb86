/** The region and account that the local system takes for its own. */
export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** The value of a pseudo parameter such as `AWS::Region`. */
export function pseudoParameter(name: string): string | undefined {
  return PSEUDO[name];
}

const NAME_PROPERTIES = ['FunctionName', 'QueueName', 'StateMachineName', 'Name'];
const HASH_LENGTH = 8;

/** The name of a resource: the one it was given, else its logical id without CDK's hash. */
export function nameOf(logicalId: string, properties: Readonly<Record<string, unknown>>): string {
  for (const property of NAME_PROPERTIES) {
    const given = properties[property];
    if (typeof given === 'string') return given;
  }
  return logicalId.slice(0, -HASH_LENGTH).toLowerCase();
}

const arn = (service: string, rest: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

/** What `Ref` gives for a resource of a type: a name, except where AWS gives an ARN. */
export function refOf(type: string, name: string): string {
  if (type === 'AWS::StepFunctions::StateMachine' || type === 'AWS::SecretsManager::Secret') {
    return arnOf(type, name);
  }
  return name;
}

/** The ARN of a resource of a type. */
export function arnOf(type: string, name: string): string {
  switch (type) {
    case 'AWS::Lambda::Function':
      return arn('lambda', `function:${name}`);
    case 'AWS::StepFunctions::StateMachine':
      return arn('states', `stateMachine:${name}`);
    case 'AWS::SecretsManager::Secret':
      return arn('secretsmanager', `secret:${name}`);
    case 'AWS::DynamoDB::GlobalTable':
      return arn('dynamodb', `table/${name}`);
    case 'AWS::SQS::Queue':
      return arn('sqs', name);
    case 'AWS::S3::Bucket':
      return `arn:aws:s3:::${name}`;
    default:
      return arn('local', name);
  }
}

/** What `Fn::GetAtt` gives for a resource of a type. */
export function attributeOf(type: string, name: string, attribute: string): string {
  if (attribute === 'Arn') return arnOf(type, name);
  if (attribute === 'StreamArn') return `${arnOf(type, name)}/stream/local`;
  if (attribute === 'RegionalDomainName') return `${name}.s3.${REGION}.amazonaws.com`;
  if (type === 'AWS::CloudFront::Distribution' && attribute === 'DomainName') return `${name}.cloudfront.net`;
  return `${name}.${attribute}`;
}

/** The last part of an ARN. */
export function nameOfArn(arnOfIt: string): string {
  return arnOfIt.slice(arnOfIt.lastIndexOf(':') + 1);
}
