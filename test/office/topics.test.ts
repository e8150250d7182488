import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/index.ts';
import type { Topic } from '#contract/operation.ts';
import { readsLeftOut, readsOfSchool } from './every-read.ts';
import { everyWrite } from './every-write.ts';
import { openOffice, type TestOffice } from './office.ts';

const names = Object.keys(operations) as OperationName[]; // keys of the table just above

/** Older changes than these are not looked at: what one write does to them it does to a newer one. */
const CHANGES_LOOKED_AT = 10;

type Answers = ReadonlyMap<string, unknown>;

/** These tell that something was written at all. */
const witnesses: ReadonlySet<OperationName> = new Set(['trail.list', 'listViews.all']);

/** What the reads that are looked at answer now, under their names and what they were asked; each asked once. */
async function answersNow(
  office: TestOffice,
  isLookedAt: (read: OperationName) => boolean,
  known: Answers = new Map(),
): Promise<Answers> {
  const answers = new Map<string, unknown>();
  const answer = async (name: OperationName, input: unknown): Promise<void> => {
    const asked = `${name} ${JSON.stringify(input)}`;
    if (!answers.has(asked)) answers.set(asked, known.get(asked) ?? (await office.call(name, input)));
  };
  const reads = await readsOfSchool({
    ask: async (name, input) => {
      // of everything asked here it takes longest, and it only says which changes there are to look at
      if (name === 'changes.list' && !isLookedAt('changes.look')) return { changes: [] } as never; // its own answer
      const value = await office.ask(name, input);
      if (isLookedAt(name)) answers.set(`${name} ${JSON.stringify(input)}`, { ok: true, value });
      return value;
    },
  });
  const looks = reads.filter(([name]) => name === 'changes.look').slice(CHANGES_LOOKED_AT);
  for (const read of reads.filter((one) => isLookedAt(one[0]) && !looks.includes(one))) await answer(read[0], read[1]);
  return answers;
}

/** The reads whose answers differ. */
function changedReads(before: Answers, after: Answers): Set<OperationName> {
  const changed = [...after].filter(
    ([asked, answer]) => before.has(asked) && !isDeepStrictEqual(before.get(asked), answer),
  );
  return new Set(changed.map(([asked]) => asked.split(' ')[0] as OperationName)); // as it was put together above
}

const topicsOf = (name: OperationName): ReadonlySet<Topic> => new Set(operations[name].topics);
const shareTopic = (one: OperationName, other: OperationName) => !topicsOf(one).isDisjointFrom(topicsOf(other));

/**
 * What each write of the contract changes, by the answers of reads before it and after it: of those that share no topic
 * with it, since the others are asked again by every screen, and of the witnesses.
 */
async function effectsOfWrites(office: TestOffice): Promise<Map<OperationName, Set<OperationName>>> {
  const effects = new Map<OperationName, Set<OperationName>>();
  let known: Answers = new Map();
  const watched: TestOffice = {
    ...office,
    ask: async (name, input) => {
      if (!operations[name].changes) return office.ask(name, input);
      const isLookedAt = (read: OperationName) => witnesses.has(read) || !shareTopic(read, name);
      const before = await answersNow(office, isLookedAt, known);
      const value = await office.ask(name, input);
      known = await answersNow(office, isLookedAt);
      effects.set(name, (effects.get(name) ?? new Set()).union(changedReads(before, known)));
      return value;
    },
  };
  await everyWrite(watched);
  return effects;
}

test('every read whose answer a write changes shares a topic with it, so that no screen shows what is no longer so', async () => {
  const office = await openOffice('headteacher', '2026-11-21');
  const effects = await effectsOfWrites(office);
  const writes = names.filter((name) => operations[name].kind === 'write');
  // or the search would be blind
  expect(writes.filter((name) => !effects.get(name)?.size)).toEqual([]);
  expect(readsLeftOut(await readsOfSchool(office))).toEqual([]);

  const stale = [...effects].flatMap(([write, reads]) =>
    [...reads].filter((read) => !shareTopic(read, write)).map((read) => `${read} after ${write}`),
  );
  expect(stale.sort()).toEqual([]);
}, 300_000);
