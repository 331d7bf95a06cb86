import { Trans } from '@lingui/react/macro';
import type { Say } from './say.ts';

/** What was done with everything else that people keep, each as a sentence. */
export const SAID_OF_DATA: Readonly<Record<string, Say>> = {
  'partner.created': ({ who, what }) => (
    <Trans>
      {who} added the partner {what}
    </Trans>
  ),
  'partner.updated': ({ who, what }) => (
    <Trans>
      {who} changed the partner {what}
    </Trans>
  ),
  'partner.agreement-added': ({ who, what }) => (
    <Trans>
      {who} added an agreement with {what}
    </Trans>
  ),
  'agreement.created': ({ who, what }) => (
    <Trans>
      {who} entered the agreement {what}
    </Trans>
  ),
  'agreement.updated': ({ who, what }) => (
    <Trans>
      {who} changed the agreement {what}
    </Trans>
  ),
  'affiliation.entered': ({ who, what }) => (
    <Trans>
      {who} entered the affiliation {what}
    </Trans>
  ),
  'artist.created': ({ who, what }) => (
    <Trans>
      {who} added the artist {what}
    </Trans>
  ),
  'artist.updated': ({ who, what }) => (
    <Trans>
      {who} changed the artist {what}
    </Trans>
  ),
  'station.created': ({ who, what }) => (
    <Trans>
      {who} added the station {what}
    </Trans>
  ),
  'station.licensed': ({ who, what }) => (
    <Trans>
      {who} licensed the station {what}
    </Trans>
  ),
  'tariff.created': ({ who, what }) => (
    <Trans>
      {who} added the tariff {what}
    </Trans>
  ),
  'tariff.ended': ({ who, what }) => (
    <Trans>
      {who} ended the tariff {what}
    </Trans>
  ),
  'licence.created': ({ who, what }) => (
    <Trans>
      {who} entered the licence {what}
    </Trans>
  ),
  'territory.updated': ({ who, what }) => (
    <Trans>
      {who} changed the settings of {what}
    </Trans>
  ),
  'upload.requested': ({ who, what }) => (
    <Trans>
      {who} asked to upload {what}
    </Trans>
  ),
  'upload.arrived': ({ who, what }) => (
    <Trans>
      {who} uploaded {what}
    </Trans>
  ),
  'upload.taken': ({ who, what }) => (
    <Trans>
      {who} took the file {what}
    </Trans>
  ),
  'job.queued': ({ who, what }) => (
    <Trans>
      {who} asked for {what}
    </Trans>
  ),
  'job.answered': ({ who, what }) => (
    <Trans>
      {who} said how the file of {what} is read
    </Trans>
  ),
  'job.cancelled': ({ who, what }) => (
    <Trans>
      {who} cancelled {what}
    </Trans>
  ),
  'job.retried': ({ who, what }) => (
    <Trans>
      {who} let {what} go on
    </Trans>
  ),
  'job.succeeded': ({ who, what }) => (
    <Trans>
      {who} finished {what}
    </Trans>
  ),
  'job.withdrawn': ({ who, what }) => (
    <Trans>
      {who} took back what {what} brought
    </Trans>
  ),
  'chunk.ingested': ({ who, what }) => (
    <Trans>
      {who} took a part of {what}
    </Trans>
  ),
  'mapping.saved': ({ who, what }) => (
    <Trans>
      {who} kept how the columns of {what} are read
    </Trans>
  ),
  'plays.sent': ({ who, what }) => (
    <Trans>
      {who} sent plays of {what}
    </Trans>
  ),
  'play.arrived-late': ({ who, what }) => (
    <Trans>
      {who} sent the play {what} after its cycle was locked
    </Trans>
  ),
  'play.linked': ({ who, what }) => (
    <Trans>
      {who} linked the play {what}
    </Trans>
  ),
  'play.unlinked': ({ who, what }) => (
    <Trans>
      {who} took the link of the play {what} back
    </Trans>
  ),
  'song.decided': ({ who, what }) => (
    <Trans>
      {who} decided the song {what}
    </Trans>
  ),
  'song.withdrawn': ({ who, what }) => (
    <Trans>
      {who} took back the decision of the song {what}
    </Trans>
  ),
  'song-proposal.proposed': ({ who, what }) => (
    <Trans>
      {who} proposed a work for the song {what}
    </Trans>
  ),
  'song-proposal.accepted': ({ who, what }) => (
    <Trans>
      {who} accepted the proposal for the song {what}
    </Trans>
  ),
  'song-proposal.declined': ({ who, what }) => (
    <Trans>
      {who} declined the proposal for the song {what}
    </Trans>
  ),
  'song-proposal.withdrawn': ({ who, what }) => (
    <Trans>
      {who} withdrew the proposal for the song {what}
    </Trans>
  ),
  'notice-choices.updated': ({ who }) => <Trans>{who} chose which mails to get</Trans>,
  'notice.made': ({ who, what }) => (
    <Trans>
      {who} told people of {what}
    </Trans>
  ),
  'notice.moved': ({ who, what }) => (
    <Trans>
      {who} sent the notice {what}
    </Trans>
  ),
};
