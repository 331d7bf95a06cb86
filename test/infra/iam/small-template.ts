import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Authority, authorityOver } from '#infra/local/iam/authority.ts';
import type { Denial, GrantUse } from '#infra/local/iam/grant-use.ts';
import { readTemplate, type Template } from '#infra/local/template/template.ts';

type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>;

const arnOf = (logicalId: string) => ({ 'Fn::GetAtt': [logicalId, 'Arn'] });
/** Who may assume a role. */
export const assumedBy = (Service: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service } }],
});
/** A policy of the clerk's role. */
export const clerkPolicy = (...Statement: readonly unknown[]) => ({
  Type: 'AWS::IAM::Policy',
  Properties: {
    PolicyName: 'clerk',
    PolicyDocument: { Version: '2012-10-17', Statement },
    Roles: [{ Ref: 'clerkrole00000000' }],
  },
});

/** One function, `clerk`, with its role; what a test is about is added. */
export const CLERK: Resources = {
  clerk00000000: {
    Type: 'AWS::Lambda::Function',
    Properties: { FunctionName: 'clerk', Runtime: 'nodejs24.x', Role: arnOf('clerkrole00000000') },
  },
  clerkrole00000000: {
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: assumedBy('lambda.amazonaws.com') },
  },
};

type Noting = { readonly authority: Authority; readonly used: GrantUse[]; readonly denied: Denial[] };

/** A template of these resources. */
export function templateOf(resources: Resources): Template {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-small-'));
  writeFileSync(path.join(folder, 'small.template.json'), JSON.stringify({ Resources: resources }));
  return readTemplate(folder);
}

/** The authority over a template of these resources, and what it notes. */
export function overResources(resources: Resources): Noting {
  const used: GrantUse[] = [];
  const denied: Denial[] = [];
  const notes = { used: (use: GrantUse) => used.push(use), denied: (denial: Denial) => denied.push(denial) };
  return { authority: authorityOver(templateOf(resources), notes), used, denied };
}
