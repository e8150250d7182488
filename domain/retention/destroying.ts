import { addDays, type Day } from '#domain/days/dates.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import { clockDoubt } from './clock.ts';
import { isDue } from './kept-until.ts';

/** What was proposed, by whom and when. */
export interface Proposed {
  by: Role;
  on: Day;
}

/** What is asked when a proposal is to be carried out. */
export interface Approval {
  today: Day;
  /** The last day on which the program was used with a date that was believed. */
  lastSeen: Day | null;
  by: Role;
  compartment: Compartment;
  proposal: Proposed;
  /** What is to go, as it stands now and not as it stood when it was proposed. */
  items: readonly { keptUntil: Day; isHeld: boolean }[];
}

/** Why nothing is destroyed. */
export type NotDestroyed =
  | { code: 'clock-in-doubt'; lastSeen: Day }
  | { code: 'other-approves' }
  | { code: 'later-day'; from: Day }
  | { code: 'proposal-held'; count: number }
  | { code: 'proposal-not-due'; count: number }
  | { code: 'proposal-empty' };

/**
 * Why a proposal is not carried out; null where it is. What both may see is proposed by one and approved by the other;
 * what only the headteacher may see, the headteacher confirms on a later day than it was proposed (requirements 9.5, T38).
 */
export function whyNotDestroyed(asked: Approval): NotDestroyed | null {
  const { today, lastSeen, proposal, items } = asked;
  if (lastSeen !== null && clockDoubt(today, lastSeen) !== null) return { code: 'clock-in-doubt', lastSeen };
  const problem = whoMayNot(asked);
  if (problem) return problem;
  if (items.length === 0) return { code: 'proposal-empty' };
  const held = items.filter(({ isHeld }) => isHeld).length;
  if (held > 0) return { code: 'proposal-held', count: held };
  const early = items.filter(({ keptUntil }) => !isDue(keptUntil, today)).length;
  if (early > 0) return { code: 'proposal-not-due', count: early };
  return today < proposal.on ? { code: 'clock-in-doubt', lastSeen: proposal.on } : null;
}

function whoMayNot({ compartment, by, today, proposal }: Approval): NotDestroyed | null {
  if (compartment === 'general') return by === proposal.by ? { code: 'other-approves' } : null;
  if (by !== 'headteacher' || proposal.by !== 'headteacher') return { code: 'other-approves' };
  return today > proposal.on ? null : { code: 'later-day', from: addDays(proposal.on, 1) };
}
