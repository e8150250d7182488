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

/** What every read of the contract answers now, under its name and what it was asked; each asked once. */
async function everyAnswer(office: TestOffice): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  const ask: TestOffice['ask'] = async (name, input) => {
    const value = await office.ask(name, input);
    answers.set(`${name} ${JSON.stringify(input)}`, { ok: true, value });
    return value;
  };
  const reads = await readsOfSchool({ ask });
  const looks = reads.filter(([name]) => name === 'changes.look').slice(CHANGES_LOOKED_AT);
  for (const [name, input] of reads.filter((read) => !looks.includes(read))) {
    const asked = `${name} ${JSON.stringify(input)}`;
    if (!answers.has(asked)) answers.set(asked, await office.call(name, input));
  }
  return answers;
}

/** The reads whose answers differ. */
function changedReads(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): Set<OperationName> {
  const changed = [...after].filter(
    ([asked, answer]) => before.has(asked) && !isDeepStrictEqual(before.get(asked), answer),
  );
  return new Set(changed.map(([asked]) => asked.split(' ')[0] as OperationName)); // as it was put together above
}

/** What each write of the contract changes, by the answers of all reads before it and after it. */
async function effectsOfWrites(office: TestOffice): Promise<Map<OperationName, Set<OperationName>>> {
  const effects = new Map<OperationName, Set<OperationName>>();
  let before = await everyAnswer(office);
  const watched: TestOffice = {
    ...office,
    ask: async (name, input) => {
      const value = await office.ask(name, input);
      if (!operations[name].changes) return value;
      const after = await everyAnswer(office);
      effects.set(name, (effects.get(name) ?? new Set()).union(changedReads(before, after)));
      before = after;
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

  const topicsOf = (name: OperationName): ReadonlySet<Topic> => new Set(operations[name].topics);
  const stale = [...effects].flatMap(([write, reads]) =>
    [...reads].filter((read) => topicsOf(read).isDisjointFrom(topicsOf(write))).map((read) => `${read} after ${write}`),
  );
  expect(stale.sort()).toEqual([]);
}, 300_000);
