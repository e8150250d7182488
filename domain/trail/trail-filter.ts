import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';

/** What of the trail is looked at: everything, or what was seen or given out, changed, of sessions, or refused. */
export const trailKindFilter = z.enum(['', 'seen', 'changed', 'session', 'refused']);
export type TrailKindFilter = z.infer<typeof trailKindFilter>;

/** What of the trail is wanted, as somebody chooses it on screen. */
export interface TrailFilter {
  from: Day;
  until: Day;
  /** Null for everybody. */
  person: StaffId | null;
  kind: TrailKindFilter;
  /** Words that every line has, wherever; empty for all lines. */
  words: string;
}
