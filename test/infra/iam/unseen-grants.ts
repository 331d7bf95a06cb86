/** Why a right stays that no running system of the tests uses; the grant is `who | on | action`, as docs/grants.md has it. */
type Unseen = { readonly grant: RegExp; readonly reason: string };

export const UNSEEN_GRANTS: readonly Unseen[] = [
  {
    grant: /^.* \| (logs|xray):\w+$/,
    reason: 'Lambda and Step Functions write logs and traces with the role themselves',
  },
  {
    grant: /^machine .* \| execution:.* \| states:(Describe|Stop|Redrive)Execution$/,
    reason: 'A distributed map looks after its child executions; CDK grants it with the map',
  },
  {
    grant: /^(machine|schedule of) .* \| function:[\w-]+:\* \| lambda:InvokeFunction$/,
    reason: 'The versions of a function: CDK grants them with the function',
  },
  {
    grant: /^machine .* \| function:zamio-dev-fail-job \| lambda:InvokeFunction$/,
    reason: 'Called when a job of this kind fails; tests let some kinds fail, and each machine is made alike',
  },
  {
    grant: /^.* \| [\w-]+-dead-letters \| sqs:(SendMessage|GetQueueAttributes|GetQueueUrl)$/,
    reason: 'For what cannot be delivered; CDK grants the three together',
  },
  {
    grant: /^function zamio-dev-admit-ingestion \| table\/table \| dynamodb:DeleteItem$/,
    reason: 'Takes over a turn that was never given back, a quarter of an hour after its job ended',
  },
  {
    grant: /^schedule of [\w-]+ \| function:[\w-]+ \| lambda:InvokeFunction$/,
    reason: 'Schedules come at night, and no test lasts so long',
  },
  {
    grant:
      /^function zamio-dev-(sync-repertoire|build-index-nightly|close-quarter|remind) \| table\/.* \| dynamodb:\w+$/,
    reason: 'Called by a schedule alone; the use-case is tested without a system',
  },
  {
    grant:
      /^(sns\.amazonaws\.com|function zamio-dev-tell-slack) \| .* \| (lambda:Invoke|secretsmanager:Get)\w+$/,
    reason:
      'Alarms and their topics are not on one machine: what Slack is told of them is tested without a system',
  },
  {
    grant: /^function .* \| (uploads|work|exports) \| s3:ListBucket$/,
    reason: 'Whoever reads objects must be told which are missing: without it that would be a crash',
  },
  {
    grant: /^function .* \| (uploads|work|exports)\/\* \| s3:AbortMultipartUpload$/,
    reason: 'Used when the writing of a large file breaks off',
  },
  {
    grant: /^function zamio-dev-fetch-repertoire \| uploads\/\* \| s3:PutObject$/,
    reason: 'What is fetched from a partner’s server: no system of the tests has one',
  },
  {
    grant: /^function zamio-dev-withdraw-plays \| table\/table \| dynamodb:ConditionCheckItem$/,
    reason: 'Plays are taken back while a cycle is open only if it stays open',
  },
  {
    grant: /^function zamio-dev-(apportion|recompute)-station \| table\/table \| dynamodb:(PutItem|Query)$/,
    reason: 'Why a job cannot go on is written to it with its audit entry, should a step find that',
  },
  {
    grant:
      /^function zamio-dev-(attribute-plays|freeze-station|pay-payees) \| table\/table\/index\/lists \| dynamodb:Query$/,
    reason:
      'The recordings of a work: of plays that name no recording, of statements in CWR and for CUE sheets',
  },
  {
    grant: /^function zamio-dev-pay-payees \| table\/table \| dynamodb:BatchGetItem$/,
    reason: 'The recordings that the index lists',
  },
  {
    grant: /^function zamio-dev-rematch-plays \| table\/table \| dynamodb:PutItem$/,
    reason: 'A play that finds another work than before',
  },
];
