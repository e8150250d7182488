import type { Reading } from './ask.ts';

/** What several readings hold, by their names. */
type Values<Parts extends Record<string, Reading<unknown>>> = {
  [Name in keyof Parts]: Parts[Name] extends Reading<infer Value> ? Value : never;
};

/** Several readings as one: refused as soon as one is refused, ready when all are. */
export function together<Parts extends Record<string, Reading<unknown>>>(parts: Parts): Reading<Values<Parts>> {
  const values: Record<string, unknown> = {};
  let isWaiting = false;
  for (const [name, part] of Object.entries(parts)) {
    if (part.state === 'refused') return part;
    if (part.state === 'ready') values[name] = part.value;
    else isWaiting = true;
  }
  if (isWaiting) return { state: 'waiting' };
  return { state: 'ready', value: values as Values<Parts> }; // every part was ready and stands there by its name
}
