import type { NamesPutBack } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import { appealed, type FullSchool } from './undoing.ts';

type Doing = (school: FullSchool) => Promise<unknown>;

/** Each way to ask for what can be put back of an appeal. */
export const appealDoings: Record<Extract<NamesPutBack, `appeals.${string}`>, Record<string, Doing>> = {
  'appeals.note': {
    another: ({ office, nia }) => office.ask('appeals.note', { recordId: nia, ...appealed, disputes: 'appraiser' }),
  },
  'appeals.correct': {
    'who decides': async ({ office, nia }) =>
      office.ask('appeals.correct', { ...(await appealOf({ office, nia })), ...appealed, decidedBy: 'The trust' }),
  },
  'appeals.decide': {
    'one that was open': async ({ office, nia }) => {
      const ended = { decidedOn: day('2026-09-21'), outcome: 'upheld', decision: 'It is put right' } as const;
      return office.ask('appeals.decide', { ...(await appealOf({ office, nia })), ...ended });
    },
  },
  'appeals.remove': {
    one: async ({ office, nia }) => office.ask('appeals.remove', await appealOf({ office, nia })),
  },
};

async function appealOf({ office, nia }: Pick<FullSchool, 'office' | 'nia'>) {
  const [found] = (await office.ask('reviews.byId', { reviewId: nia })).appeals;
  if (!found) throw new Error('somebody appealed');
  return { recordId: nia, appealId: found.id };
}
