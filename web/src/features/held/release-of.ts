import type { LinkProps } from '@tanstack/react-router';
import { HELD_REASONS, type HeldReasonName } from '#web/parts/held/held-reasons.ts';
import type { WireHeld } from './wire-held.ts';

/**
 * Where the cause of a held record is put right: for a play without a work the songs of that station that wait in locked
 * cycles, else the page of its reason.
 *
 * @example
 * releaseOf('unidentified', { territory: 'GH', stationId: 'GH-COM-01' }).link.to; // → '/usage'
 */
export function releaseOf(
  reason: HeldReasonName,
  { territory, stationId }: Pick<WireHeld, 'territory' | 'stationId'>,
): { readonly words: string; readonly link: LinkProps } {
  const { words, to } = HELD_REASONS[reason].go;
  if (to === '/usage') return { words, link: { to, search: { territory, stationId, show: 'locked' } } };
  return { words, link: { to } };
}
