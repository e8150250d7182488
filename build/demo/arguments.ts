import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, isDay } from '#domain/days/dates.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { policies } from '#templates/policies/index.ts';

/** What the demo was asked for. */
export interface DemoWanted {
  out: string;
  today: Day;
  policy: Policy;
}

/**
 * What stands behind `npm run demo --`: `--out DIR`, and if wanted `--today YYYY-MM-DD` and `--policy ID`. A sentence for
 * whoever typed it where something is missing or cannot be: also where DIR already holds something.
 */
export function readArguments(typed: readonly string[], clockDay: Day): DemoWanted | string {
  const options = { out: { type: 'string' }, today: { type: 'string' }, policy: { type: 'string' } } as const;
  let values: { [Name in keyof typeof options]?: string };
  try {
    ({ values } = parseArgs({ args: [...typed], options }));
  } catch (cause) {
    return cause instanceof Error ? cause.message : usage;
  }
  const { out, today = clockDay, policy: id } = values;
  if (out === undefined || out === '') return usage;
  if (!isDay(today)) return `--today ${today} is not a day. Write it as 2026-11-21.`;
  const policy = id === undefined ? welshPolicy() : policies.find((one) => one.id === id);
  if (policy === undefined) return `There is no policy ${id}. There is: ${policies.map((one) => one.id).join(', ')}.`;
  const folder = path.resolve(out);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return `${folder} is not empty. Name a folder that is new or empty; nothing was written.`;
  return { out: folder, today, policy };
}

const usage = 'Say where to put it: npm run demo -- --out DIR [--today YYYY-MM-DD] [--policy ID]';

/** The demo school is a Welsh one. */
function welshPolicy(): Policy | undefined {
  return policies.find(({ nation }) => nation === 'wales') ?? policies[0];
}
