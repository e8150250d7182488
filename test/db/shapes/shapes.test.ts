import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { policyShape } from '#db/stored/policies.ts';
import { storedShape } from '#db/stored/stored-shape.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { policyOfToday } from '#domain/policy/policy-shapes.ts';
import { restored } from '#electron/office/documents/signed-blocks.ts';
import { storedTexts } from './stored-texts.ts';

const stored = import.meta.glob<Record<string, unknown>>('/db/stored/*.ts', { eager: true });

test('every shape that is stored has its literal text here', () => {
  const tried = new Set<unknown>([...storedTexts.map(([, shape]) => shape), policyShape]);
  const all = Object.values(stored).flatMap(Object.entries);
  const shapes = all.filter(([, one]) => typeof one === 'object' && one !== null && 'read' in one && 'write' in one);
  expect(shapes.length).toBeGreaterThan(20);
  expect(shapes.filter(([, shape]) => !tried.has(shape)).map(([name]) => name)).toEqual([]);
});

const firstPolicy = readFileSync(path.join(import.meta.dirname, 'policy-1.json'), 'utf8');

test.each(storedTexts)('%s, as it was stored in its first shape, is read today', (_, shape, text, value) => {
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
