/**
 * Where the system can be deployed: the Regions that every account has. CloudFront writes its access log into a bucket
 * of these alone. Its newer way of logging (v2) would do elsewhere, but what delivers such a log can be made in us-east-1
 * only, so that it would need a second stack there and a reference from Region to Region.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html
 */
const REGIONS: readonly string[] = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
];

/**
 * Refuses a Region that the system cannot be deployed to. Where no Region is known, as on one machine, none is refused.
 *
 * @throws Error that says which Regions there are
 */
export function checkRegion(region: string | undefined): void {
  if (region === undefined || REGIONS.includes(region)) return;
  throw new Error(
    `CloudFront writes no access log into a bucket of ${region}. Deploy to one of ${REGIONS.join(', ')}`,
  );
}
