import { z } from 'zod';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { AppealId, RecordId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** What somebody may appeal against: what stands in their record, who was appointed to appraise them, or a pay decision. */
export const appealAgainst = z.enum(['entry', 'appraiser', 'pay']);
export type AppealAgainst = z.infer<typeof appealAgainst>;

/** How an appeal may end. */
export const appealOutcome = z.enum(['upheld', 'partly-upheld', 'not-upheld', 'withdrawn']);
export type AppealOutcome = z.infer<typeof appealOutcome>;

/** What is noted of an appeal when it is received (requirements 1.7, 3.12, 3.13). */
export interface AppealReceived {
  disputes: AppealAgainst;
  receivedOn: Day;
  /** What it is about, in the words of whoever made it. */
  grounds: string;
  decidedBy: string;
  /** The review rests until it is decided. */
  pauses: boolean;
}

/** How an appeal ended; nothing of it while it is open. */
export interface AppealEnded {
  decidedOn: Day;
  outcome: AppealOutcome;
  /** What was decided, in words. */
  decision: string;
}

/** An appeal as it is kept with its record. */
export interface Appeal extends AppealReceived {
  id: AppealId;
  recordId: RecordId;
  /** The policy's clause when it was received; null where the policy says nothing of such an appeal. */
  clause: string | null;
  decidedOn: Day | null;
  outcome: AppealOutcome | null;
  decision: string;
}

/** What stands of the end of an appeal that is open. */
export const notEnded: Pick<Appeal, 'decidedOn' | 'outcome' | 'decision'> = {
  decidedOn: null,
  outcome: null,
  decision: '',
};

/** An appeal that can be made, and what the policy says of it. */
export interface AppealRule {
  disputes: AppealAgainst;
  /** Who decides it, or by which procedure; null where the policy does not say. */
  decidedBy: Bilingual | null;
  /** The policy lets the review rest in the meantime. */
  pauses: boolean;
  clause: string | null;
}

/**
 * The appeals that may be noted of a review of somebody of a staff group. Against an entry and against the appraiser anybody
 * may appeal, also where the policy says nothing of it: then there is no clause. Against a pay decision only where there is one.
 */
export function appealRules({ appraisers, entryAppeal, pay }: Policy, group: StaffGroupId): AppealRule[] {
  const entry = entryAppeal === undefined || entryAppeal === 'unsaid' ? null : entryAppeal;
  const appointment = appraisers.appeal === 'unsaid' ? null : appraisers.appeal;
  const rules: AppealRule[] = [
    {
      disputes: 'entry',
      decidedBy: entry?.through ?? null,
      pauses: entry?.pauses ?? false,
      clause: entry?.clause ?? null,
    },
    {
      disputes: 'appraiser',
      decidedBy: appointment?.to ?? null,
      pauses: false,
      clause: appointment?.clause ?? null,
    },
  ];
  if (pay === 'unsaid' || !appliesTo(pay, group)) return rules;
  return [...rules, { disputes: 'pay', decidedBy: null, pauses: false, clause: pay.appeal ? pay.clause : null }];
}

/** A record rests from a day to another, both counted; null while it is not known until when. */
export interface Resting {
  from: Day;
  until: Day | null;
}

/** When a record rests because of its appeals, the earliest first. */
export function restsOf(appeals: readonly Pick<Appeal, 'pauses' | 'receivedOn' | 'decidedOn'>[]): Resting[] {
  return appeals
    .filter(({ pauses }) => pauses)
    .map(({ receivedOn, decidedOn }) => ({ from: receivedOn, until: decidedOn }))
    .sort((one, other) => compareDays(one.from, other.from));
}

/** Since when a record rests because of an appeal that is not decided; undefined where it does not. */
export function restsSince(appeals: Parameters<typeof restsOf>[0]): Day | undefined {
  return restsOf(appeals).find(({ until }) => until === null)?.from;
}

/** What can be wrong with the days and the words of an appeal. */
export type AppealProblem =
  | { code: 'day-in-future'; field: string }
  | { code: 'field-empty'; field: string }
  | { code: 'field-day-order'; field: string; before: 'receivedOn' }
  /** It is said to have come after the day on which it was decided. */
  | { code: 'appeal-decided-before'; field: string; decidedOn: Day };

/** What is wrong with what is noted of an appeal that was received; undefined where nothing is. */
export function receivedProblem(
  { receivedOn, grounds }: Pick<AppealReceived, 'receivedOn' | 'grounds'>,
  { decidedOn }: Pick<Appeal, 'decidedOn'>,
  today: Day,
): AppealProblem | undefined {
  if (receivedOn > today) return { code: 'day-in-future', field: 'receivedOn' };
  if (decidedOn !== null && receivedOn > decidedOn)
    return { code: 'appeal-decided-before', field: 'receivedOn', decidedOn };
  return grounds === '' ? { code: 'field-empty', field: 'grounds' } : undefined;
}

/** What is wrong with how an appeal is said to have ended; undefined where nothing is. */
export function endedProblem(
  { decidedOn }: Pick<AppealEnded, 'decidedOn'>,
  { receivedOn }: Pick<AppealReceived, 'receivedOn'>,
  today: Day,
): AppealProblem | undefined {
  if (decidedOn > today) return { code: 'day-in-future', field: 'decidedOn' };
  return decidedOn < receivedOn ? { code: 'field-day-order', field: 'decidedOn', before: 'receivedOn' } : undefined;
}
