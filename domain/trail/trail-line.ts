import { z } from 'zod';
import type { StaffId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import type { Role } from '#domain/roles.ts';
import type { About } from './about.ts';

/** What stands in the trail although nobody asked for it as an operation of the contract. */
export const trailEvent = z.enum([
  'session-locked',
  'data-key-turned',
  'older-copy-used',
  'backup-made',
  'records-moved',
]);
export type TrailEvent = z.infer<typeof trailEvent>;

/** Codes and counts that say more of a line: a document's name, a format, a reason. Never a text that somebody typed. */
export type TrailDetail = Readonly<Record<string, string | number>>;

/** One line of the trail, before it has its place in the chain. */
export interface TrailLine {
  /** The instant, in UTC. The order of lines is that of their numbers: a clock may be put back. */
  at: string;
  /** Null for what the program did with nobody there. */
  by: Role | null;
  /** The operation's name, or an event. */
  what: string;
  /** 'done', or the code of what stopped it. */
  outcome: 'done' | 'unexpected' | Problem['code'];
  about: About | null;
  /** Whom it concerns: ids, so that a line still says nothing when the person is gone. */
  people: readonly StaffId[];
  detail: TrailDetail | null;
}
