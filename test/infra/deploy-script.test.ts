import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { App } from 'aws-cdk-lib';
import { deploymentOf } from '#infra/deployment.ts';

/** Runs the script with an `npx` that only says what it was called with. */
function deploy(act: string, variables: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-deploy-'));
  const npx = path.join(folder, 'npx');
  writeFileSync(npx, '#!/bin/sh\nfor one in "$@"; do echo "$one"; done\n');
  chmodSync(npx, 0o755);
  const { status, stdout, stderr } = spawnSync('bash', ['.ci/deploy', act], {
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env['PATH']}`, ...variables },
  });
  return { status, said: stdout.trim().split('\n'), stderr };
}

const ALL = {
  ZAMIO_ENVIRONMENT: 'prod',
  ALARM_EMAILS: 'ops@example.org,second@example.org',
  FINANCE_EMAILS: 'finance@example.org',
  MAIL_FROM: 'notices@example.org',
  RUNBOOK_URL: 'https://example.org/runbook',
  ACCOUNT_CONCURRENCY: '1000',
  DOMAIN: 'royalties.example.org',
  CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b',
  WARM_READS: '12000',
  WARM_WRITES: '4000',
  ROTATED: '2026-11-27',
  RESTORED_TABLE: 'arn:aws:dynamodb:eu-west-1:123456789012:table/restored/stream/2026-11-27T10:00:00.000',
};

describe('.ci/deploy', () => {
  test('tells the template all that the environment says, in words that it knows', () => {
    const { status, said } = deploy('deploy', ALL);
    expect(status).toBe(0);
    expect(said.slice(0, 3)).toEqual(['cdk', 'deploy', '--all']);
    const pairs = said.flatMap((word, at) => (word === '-c' ? [said[at + 1] ?? ''] : []));
    const context = Object.fromEntries(pairs.map((pair) => [pair.split('=')[0], pair.split('=')[1]]));
    const everything = deploymentOf(new App({ context }));
    expect(Object.keys(everything).toSorted()).toEqual(Object.keys(context).toSorted());
    expect(everything).toMatchObject({ env: 'prod', accountConcurrency: 1000, rotated: '2026-11-27' });
  });

  test('leaves out what is empty, so that the defaults hold', () => {
    const { said } = deploy('diff', { ZAMIO_ENVIRONMENT: 'dev', DOMAIN: '' });
    expect(said).toEqual(['cdk', 'diff', '--all', '-c', 'env=dev']);
  });

  test('does nothing without an environment, or when asked for something else', () => {
    expect(deploy('deploy', {})).toMatchObject({ status: 1, said: [''] });
    expect(deploy('destroy', { ZAMIO_ENVIRONMENT: 'dev' })).toMatchObject({ status: 2, said: [''] });
  });
});

describe('the workflow', () => {
  const workflow = readFileSync('.github/workflows/deploy.yml', 'utf8');

  test('is started by hand alone, holds no key, and may write nothing', () => {
    expect(workflow).toMatch(/^on:\n {2}workflow_dispatch:/m);
    expect(workflow).not.toMatch(/^ {2}(push|pull_request|schedule):/m);
    expect(workflow).not.toMatch(/aws-(access-key|secret)|secrets\./);
    expect(workflow).toMatch(/^permissions:\n {2}contents: read\n {2}id-token: write$/m);
  });

  test('deploys after the change was shown and the environment’s reviewers approved, then looks whether it is up', () => {
    const [diff = '', deployed = ''] = workflow.split(/^ {2}deploy:$/m);
    expect(diff).toMatch(/- run: bash \.ci\/deploy diff$/m);
    expect(diff).not.toContain('.ci/deploy deploy');
    expect(deployed).toMatch(/^ {4}needs: diff$/m);
    expect(deployed).toMatch(/^ {4}environment: \$\{\{ inputs\.environment \}\}$/m);
    const steps = [...deployed.matchAll(/- run: (.*)$/gm)].map(([, run]) => run);
    expect(steps.slice(-2)).toEqual([
      'bash .ci/deploy deploy',
      expect.stringMatching(/^npm run smoke -- --url /),
    ]);
  });

  test('hands every variable on that the script reads', () => {
    const read = [...readFileSync('.ci/deploy', 'utf8').matchAll(/\$\{([A-Z_]+):/g)].map(([, name]) => name);
    // An environment's variables are known to its job's steps alone.
    for (const act of ['diff', 'deploy']) {
      const [, step = ''] = workflow.split(`- run: bash .ci/deploy ${act}\n`);
      const [own = ''] = step.split(/^ {6}- /m);
      const given = [...own.matchAll(/^ {10}([A-Z_]+): \$\{\{/gm)].map(([, name]) => name);
      expect(given.toSorted()).toEqual(read.toSorted());
    }
  });
});
