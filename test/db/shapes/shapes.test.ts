import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { rowChangesShape } from '#db/stored/changes.ts';
import { historyShape, memberInShape, memberOutShape } from '#db/stored/cycles.ts';
import { sumShape } from '#db/stored/deadlines.ts';
import { choicesShape, leftOutShape, policyShape } from '#db/stored/policies.ts';
import { earlierAppraisersShape, panelShape } from '#db/stored/reviews.ts';
import { prioritiesShape, sheetsShape } from '#db/stored/school.ts';
import { type StoredShape, storedShape } from '#db/stored/stored-shape.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { policyOfToday } from '#domain/policy/policy-shapes.ts';
import { restored } from '#electron/office/documents/signed-blocks.ts';

// Texts as the program has stored them. A text of a shape that was given out is never edited: a new shape is a new line.
const texts: [string, Pick<StoredShape<unknown>, 'read'>, string, unknown][] = [
  ['answers of the school', choicesShape, '{"shape":1,"value":{"day-unit":"working"}}', { 'day-unit': 'working' }],
  [
    'left out of a policy',
    leftOutShape,
    '{"shape":1,"value":[{"kind":"line","standards":"skills","line":{"id":"own-line-1","text":{"en":"Reads aloud"}}}]}',
    [{ kind: 'line', standards: 'skills', line: { id: 'own-line-1', text: { en: 'Reads aloud' } } }],
  ],
  [
    'history of a cycle',
    historyShape,
    '{"shape":1,"value":[{"what":"closed","on":"2027-10-01","by":"manager","stillOpen":2}]}',
    [{ what: 'closed', on: '2027-10-01', by: 'manager', stillOpen: 2 }],
  ],
  [
    'out of a cycle',
    memberOutShape,
    '{"shape":1,"value":{"by":"decision","reason":"Long absence"}}',
    { by: 'decision', reason: 'Long absence' },
  ],
  [
    'in a cycle',
    memberInShape,
    '{"shape":1,"value":{"against":"agency","reason":"Has worked here for years"}}',
    { against: 'agency', reason: 'Has worked here for years' },
  ],
  [
    'panel',
    panelShape,
    '{"shape":1,"value":[{"place":"governor","name":"Ivo Marsh"}]}',
    [{ place: 'governor', name: 'Ivo Marsh' }],
  ],
  [
    'earlier appraisers',
    earlierAppraisersShape,
    '{"shape":1,"value":[{"appraiserId":null,"appraiserName":"Mair Bevan","until":"2027-01-12","reason":"Has left"}]}',
    [{ appraiserId: null, appraiserName: 'Mair Bevan', until: '2027-01-12', reason: 'Has left' }],
  ],
  [
    'sum of a deadline',
    sumShape,
    '{"shape":1,"value":{"from":"2026-09-14","since":{"step":"meeting"},"amount":5,"unit":"working"}}',
    { from: '2026-09-14', since: { step: 'meeting' }, amount: 5, unit: 'working' },
  ],
  ['priorities', prioritiesShape, '{"shape":1,"value":["Reading","Welsh"]}', ['Reading', 'Welsh']],
  ['sheets on paper', sheetsShape, '{"shape":1,"value":["general"]}', ['general']],
  [
    'rows of a change',
    rowChangesShape,
    '{"shape":1,"value":[{"table":"step","id":"r/meeting","before":null,"after":{"recordId":"r","step":"meeting","on":"2026-09-14"}}]}',
    [{ table: 'step', id: 'r/meeting', before: null, after: { recordId: 'r', step: 'meeting', on: '2026-09-14' } }],
  ],
];

const firstPolicy = readFileSync(path.join(import.meta.dirname, 'policy-1.json'), 'utf8');

test.each(texts)('%s, as it was stored in its first shape, is read today', (_, shape, text, value) => {
  expect(shape.read(text)).toEqual(value);
});

test('a policy of the first shape is read today, in a cycle and in a file', () => {
  expect(policyShape.read(firstPolicy)).toEqual(JSON.parse(firstPolicy));
});

test('a new field in every form leaves the policy of an old cycle readable', () => {
  // what a programmer writes who adds a field: the schema, and beside it the step from the shape before
  const form = policySchema.shape.forms.element.extend({ copies: z.int() });
  const next = policySchema.extend({ shape: z.literal(2), forms: z.array(form).min(1) });
  const addCopies = (older: unknown) => {
    const policy = policySchema.parse(older);
    return { ...policy, shape: 2, forms: policy.forms.map((one) => ({ ...one, copies: 1 })) };
  };
  const old: unknown = JSON.parse(firstPolicy);
  expect(next.safeParse(old).success).toBe(false);
  const read = next.parse(policyOfToday(old, [addCopies]));
  expect(read.forms.map(({ copies }) => copies)).toEqual(read.forms.map(() => 1));
  // one that is in the new shape already is left as it is
  expect(policyOfToday(read, [addCopies])).toEqual(read);
});

test('each earlier shape becomes the next, and one from a newer program is refused', () => {
  const named = storedShape(z.object({ name: z.string(), site: z.string() }), [
    (older) => ({ name: older }),
    (older) => ({ ...z.object({ name: z.string() }).parse(older), site: 'main' }),
  ]);
  expect(named.read('{"shape":1,"value":"Nia"}')).toEqual({ name: 'Nia', site: 'main' });
  expect(named.read('{"shape":2,"value":{"name":"Nia"}}')).toEqual({ name: 'Nia', site: 'main' });
  expect(named.read(named.write({ name: 'Nia', site: 'Hazel Bank' }))).toEqual({ name: 'Nia', site: 'Hazel Bank' });
  expect(() => named.read('{"shape":4,"value":{}}')).toThrow('no such shape: 4');
  expect(() => named.read('{"name":"Nia"}')).toThrow();
});

test('a signed document of the first shape is printed as it was worded', () => {
  const text =
    '{"shape":1,"value":{"title":{"en":"Statement"},"subtitle":"Nia Prosser, 2026–27","school":{"name":"Ysgol y Bont","address":"Stryd Fawr","logo":{"kind":"png","width":2,"height":1,"base64":"AQI="}},"blocks":[{"kind":"paragraph","text":{"en":"Time to plan"}}],"languages":["en","cy"],"workbook":"page","demo":false,"form":null}}';
  expect(restored(text)).toEqual({
    title: { en: 'Statement' },
    subtitle: 'Nia Prosser, 2026–27',
    school: {
      name: 'Ysgol y Bont',
      address: 'Stryd Fawr',
      logo: { kind: 'png', width: 2, height: 1, bytes: new Uint8Array([1, 2]) },
    },
    blocks: [{ kind: 'paragraph', text: { en: 'Time to plan' } }],
    languages: ['en', 'cy'],
    workbook: 'page',
    demo: false,
    form: null,
  });
});
