import { MantineProvider } from '@mantine/core';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { pieceSchemas } from '#domain/policy-editing/piece-schemas.ts';
import { type EditablePart, withPiece } from '#domain/policy-editing/policy-edits.ts';
import { piecesOf } from '#domain/policy-editing/policy-pieces.ts';
import { pieceFields } from '#renderer/screens/policy/pieces/piece-forms.ts';
import { policies } from '#templates/policies/index.ts';
import { wholePieces } from './whole-pieces.ts';

const parts = Object.keys(pieceSchemas) as EditablePart[]; // the keys of the table itself
const [base] = policies;
if (!base) throw new Error('there is a built-in policy');
// two periods and the languages of Wales, so that no box is left out
const [period] = base.periods;
if (!period) throw new Error('a policy has a period');
const policy = { ...base, languages: ['en' as const, 'cy' as const], periods: [period, { ...period, id: 'second' }] };

/** What zod knows of a schema, as far as it is looked at here. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
}

/** The fields of a schema that a value does not have, each by its way. */
function fieldsMissing(schema: z.ZodType, value: unknown, at: string): string[] {
  const { type, shape, innerType, element, options } = schema.def as Def; // each kind of schema has its own
  if (innerType) return fieldsMissing(innerType, value, at);
  if (type === 'array' && element && Array.isArray(value))
    return value.length === 0 ? [`${at} is empty`] : fieldsMissing(element, value[0], `${at}.0`);
  if (type === 'union') {
    const fits = options?.find((one) => one.safeParse(value).success);
    return fits ? fieldsMissing(fits, value, at) : [];
  }
  if (!shape || typeof value !== 'object' || value === null) return [];
  return Object.entries(shape).flatMap(([key, under]) => {
    const found: unknown = Reflect.get(value, key);
    return found === undefined ? [`${at}.${key}`] : fieldsMissing(under, found, `${at}.${key}`);
  });
}

type Path = readonly (string | number)[];

/** The way to each single thing that a value says. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((one, at) => [at, one] as const) : Object.entries(value);
  return entries.flatMap(([key, under]) => leaves(under, [...path, key]));
}

/** The same value with another thing said in one place; what is only ever ticked is left out there. */
function altered(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) {
    if (typeof value === 'boolean') return value ? undefined : true;
    return typeof value === 'number' ? value + 1 : `${String(value)}-x`;
  }
  if (Array.isArray(value)) return value.with(Number(key), altered(value[Number(key)], rest));
  return { ...(value as object), [key]: altered(Reflect.get(value as object, key), rest) };
}

// what tells a piece from the others never changes, and nobody is asked for it
const names = new Set(['id', 'term', 'value', 'kind']);

function shown<Part extends EditablePart>(part: Part, value: unknown): string {
  const fields: unknown = pieceFields[part];
  const at = (field: string) => ({ name: field, error: undefined });
  const props = { value, change: () => undefined, at, policy, isNew: true };
  return renderToStaticMarkup(
    createElement(MantineProvider, null, createElement(fields as FunctionComponent<object>, props)),
  );
}

describe('the boxes in which a policy is changed', () => {
  test.each(parts)('show everything that can be said of: %s', (part) => {
    const whole = wholePieces[part];
    expect(fieldsMissing(pieceSchemas[part], whole, part)).toEqual([]);
    const before = shown(part, whole);
    const silent = leaves(whole).filter((path) => {
      if (names.has(String(path.at(-1)))) return false;
      return shown(part, altered(whole, path)) === before;
    });
    expect(silent.map((path) => path.join('.'))).toEqual([]);
  });

  test.each(policies.map((one) => [one.id, one] as const))('leave everything else as it is: %s', (_, one) => {
    for (const { part, value } of piecesOf(one)) {
      if (!(part in pieceSchemas)) continue;
      const editable = part as EditablePart; // just looked at
      const put = withPiece as (policy: object, part: EditablePart, before: unknown, after: unknown) => object; // of one part
      const read = pieceSchemas[editable].parse(value);
      expect(put(one, editable, value, read)).toEqual(one);
    }
  });
});
