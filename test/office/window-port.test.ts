import { expect, test } from 'vitest';
import type { OfficeAnswer } from '#electron/machine/office/office-messages.ts';
import { answerPort } from '#electron/office/process/window-port.ts';

/** The page's end of a port to an office that says what it was asked. */
function page() {
  const answers: OfficeAnswer[] = [];
  let ask: (message: { data: unknown }) => void = () => undefined;
  const port = {
    on: (_event: 'message', listen: typeof ask) => {
      ask = listen;
    },
    start: () => undefined,
    close: () => undefined,
    postMessage: (answer: OfficeAnswer) => void answers.push(answer),
  };
  const { tell } = answerPort(port, { call: async (name, input) => ({ ok: true, value: [name, input] }) });
  const answerTo = async (name: unknown, input: unknown): Promise<unknown> => {
    ask({ data: { id: 7, name, input } });
    await Promise.resolve();
    return answers.pop();
  };
  return { answers, answerTo, tell };
}

test('what the page asks is answered by the door, under the number that it was asked by', async () => {
  expect(await page().answerTo('staff.list', { filter: 'all' })).toEqual({
    id: 7,
    reply: { ok: true, value: ['staff.list', { filter: 'all' }] },
  });
});

const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;

test.each([
  ['a name that is no text', 7, {}],
  ['a Map', 'staff.list', new Map()],
  ['a Date', 'staff.list', { day: new Date(0) }],
  ['a cycle', 'staff.list', cycle],
  ['__proto__', 'staff.list', JSON.parse('{"__proto__":{"role":"headteacher"}}')],
  ['NaN', 'staff.list', { count: Number.NaN }],
  ['11 MB', 'staff.list', 'x'.repeat(11 * 1024 * 1024)],
  ['a function', 'staff.list', () => {}],
  // none of the contract takes bytes, and empty ones pass for an object without fields
  ['bytes', 'vault.lock', new Uint8Array()],
])('%s is refused at the door', async (_what, name, input) => {
  expect(await page().answerTo(name, input)).toEqual({
    id: 7,
    reply: { ok: false, problem: { code: 'input-wrong' } },
  });
});

test('everything that JSON holds comes through', async () => {
  const input = { text: 'Siân', none: null, yes: true, list: [1, { deep: [] }] };
  expect(await page().answerTo('school.save', input)).toEqual({
    id: 7,
    reply: { ok: true, value: ['school.save', input] },
  });
});

test('the page is told what it did not ask for', () => {
  const { answers, tell } = page();
  tell({ kind: 'locked' });
  expect(answers).toEqual([{ notice: { kind: 'locked' } }]);
});
