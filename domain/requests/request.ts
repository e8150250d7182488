import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { RequestId, StaffId } from '#domain/ids.ts';

/** A subject access request, or a data-protection complaint (requirements 9.7). */
export const requestKind = z.enum(['access', 'complaint']);
export type RequestKind = z.infer<typeof requestKind>;

/** What can be awaited of the person: who they are, or what they mean. */
export const awaited = z.enum(['identity', 'clarification']);
export type Awaited = z.infer<typeof awaited>;

/** From the day it was asked for to the day it came; null while it is awaited. */
export interface Pause {
  awaited: Awaited;
  from: Day;
  until: Day | null;
}

/** What somebody asked about their own data, or complained of. */
export interface DataRequest {
  id: RequestId;
  kind: RequestKind;
  /** Null for somebody who is on no staff list. */
  staffId: StaffId | null;
  name: string;
  asked: string;
  receivedOn: Day;
  /** When the receipt of a complaint was acknowledged. */
  acknowledgedOn: Day | null;
  /** When the person was told that the answer takes two months more; null where it does not. */
  extendedOn: Day | null;
  extendedWhy: string;
  closedOn: Day | null;
  outcome: string;
  /** Whether the person's records stay held for a while after the answer, as long as a claim is possible. */
  heldAfter: boolean;
  pauses: Pause[];
}
