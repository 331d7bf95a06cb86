import { Trans } from '@lingui/react/macro';
import type { Say } from './say.ts';

/** What was done with works, their shares and how they are found, each as a sentence. */
export const SAID_OF_WORKS: Readonly<Record<string, Say>> = {
  'work.registered': ({ who, what }) => (
    <Trans>
      {who} registered the work {what}
    </Trans>
  ),
  'work.shares-decided': ({ who, what }) => (
    <Trans>
      {who} decided the shares of {what}
    </Trans>
  ),
  'decided-shares.proposed': ({ who, what }) => (
    <Trans>
      {who} proposed shares for {what}
    </Trans>
  ),
  'decided-shares.confirmed': ({ who, what }) => (
    <Trans>
      {who} confirmed the shares of {what}
    </Trans>
  ),
  'matching.thresholds-set': ({ who, what }) => (
    <Trans>
      {who} set the matching thresholds of {what}
    </Trans>
  ),
  'refit.proposed': ({ who, what }) => (
    <Trans>
      {who} proposed the refit {what}
    </Trans>
  ),
  'refit.accepted': ({ who, what }) => (
    <Trans>
      {who} accepted the refit {what}
    </Trans>
  ),
  'index.built': ({ who, what }) => (
    <Trans>
      {who} built the index of works {what}
    </Trans>
  ),
  'index.extended': ({ who, what }) => (
    <Trans>
      {who} extended the index of works {what}
    </Trans>
  ),
  'index.model-changed': ({ who, what }) => (
    <Trans>
      {who} changed the matching model of {what}
    </Trans>
  ),
  'issue.resolved': ({ who, what }) => (
    <Trans>
      {who} resolved the issue {what}
    </Trans>
  ),
  'work.merged': ({ who, what }) => (
    <Trans>
      {who} merged the work {what} into another
    </Trans>
  ),
  'work.unmerged': ({ who, what }) => (
    <Trans>
      {who} took back that the work {what} was merged
    </Trans>
  ),
  'work.merge-taken': ({ who, what }) => (
    <Trans>
      {who} merged another work into {what}
    </Trans>
  ),
  'work.merge-returned': ({ who, what }) => (
    <Trans>
      {who} gave back what was merged into {what}
    </Trans>
  ),
  'merge.decided': ({ who, what }) => (
    <Trans>
      {who} decided to merge the work {what}
    </Trans>
  ),
  'merge.taken-back': ({ who, what }) => (
    <Trans>
      {who} took back the merge of the work {what}
    </Trans>
  ),
};
