import type { z } from 'zod';
import { type Policy, policySchema } from '#domain/policy/policy.ts';
import { POLICY_SHAPE, policyOfToday } from '#domain/policy/policy-shapes.ts';
import { done, type Outcome, refuse } from '#domain/result.ts';
import { cleanName, cleanProse } from '#domain/text/clean-text.ts';
import { nameTwice, type Place } from './json-keys.ts';

/** A kind of value, where that is all there is to say. */
export type WantedKind = 'whole-number' | 'text' | 'short-name' | 'yes-or-no' | 'list' | 'group' | 'other';

/** What a file should have had at a place. */
export type Wanted =
  | { kind: WantedKind }
  | { kind: 'one-of'; values: string[] }
  | { kind: 'at-least' | 'at-most'; count: number; of: 'number' | 'text' | 'list' };

/** One thing that is wrong in a file of a policy: where, what was expected, and what stands there. */
export type FileFault =
  | { why: 'missing' | 'unknown' | 'twice'; at: Place }
  | { why: 'wrong'; at: Place; wanted: Wanted; found: string };

/** Why a file is not taken as a policy. */
export type PolicyFileRefusal =
  | { code: 'policy-file-kind' }
  | { code: 'policy-file-cut' }
  /** The line that cannot be read, where it is known. */
  | { code: 'policy-file-broken'; line: number | null }
  | { code: 'policy-file-newer' }
  /** The first thing that is wrong, and how many more there are. */
  | { code: 'policy-file-wrong'; fault: FileFault; more: number };

/** A policy as the text of a file: indented, so that it can be read and compared. */
export function policyFile(policy: Policy): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/**
 * The policy of a file's text, its words cleaned as all text that comes in. Refuses what is not JSON, no policy, made by a
 * newer program, or has an unknown name, a name twice, something missing or a wrong value, and says where.
 */
export function readPolicyFile(text: string): Outcome<Policy, PolicyFileRefusal> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!isGroup(value) || !('shape' in value)) return refuse({ code: 'policy-file-kind' });
  const { shape } = value;
  if (typeof shape === 'number' && shape > POLICY_SHAPE) return refuse({ code: 'policy-file-newer' });
  const twice = nameTwice(text);
  if (twice)
    return refuse(faulty([{ why: 'twice', at: twice.map((step) => (typeof step === 'string' ? shown(step) : step)) }]));
  const first = policySchema.safeParse(policyOfToday(value));
  // what was nothing but invisible characters is empty once it is clean
  const clean = first.success ? policySchema.safeParse(cleanWords(first.data)) : first;
  return clean.success ? done(clean.data) : refuse(faulty(clean.error.issues.flatMap((one) => faultsOf(one, value))));
}

/** What keeps a value from being what a schema says; nothing where it is. */
export function faultsBySchema(schema: z.ZodType, value: unknown): FileFault[] {
  const read = schema.safeParse(value);
  return read.success ? [] : read.error.issues.flatMap((issue) => faultsOf(issue, value));
}

/** A value with every text in it cleaned. A policy's depth is that of its schema. */
export function cleanWords<Value>(value: Value): Value {
  return cleaned(value) as Value; // texts stay texts, and everything else is as it was
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanProse(value).trim();
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one)]));
}

function parse(text: string): Outcome<unknown, PolicyFileRefusal> {
  try {
    return done(JSON.parse(text));
  } catch (error) {
    if (!text.trimStart().startsWith('{') || text.includes('\0')) return refuse({ code: 'policy-file-kind' });
    const said = error instanceof Error ? error.message : '';
    const position = Number(/position (\d+)/.exec(said)?.[1] ?? Number.NaN);
    const isAtEnd = said.includes('end of JSON') || position >= text.trimEnd().length;
    if (isAtEnd) return refuse({ code: 'policy-file-cut' });
    const line = Number.isNaN(position) ? null : text.slice(0, position).split('\n').length;
    return refuse({ code: 'policy-file-broken', line });
  }
}

function faulty(faults: readonly FileFault[]): PolicyFileRefusal {
  const [fault] = faults;
  if (fault === undefined) return { code: 'policy-file-kind' };
  return { code: 'policy-file-wrong', fault, more: faults.length - 1 };
}

function faultsOf(issue: z.core.$ZodIssue, file: unknown): FileFault[] {
  const at = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = at.reduce(
    (value, step) => (typeof value === 'object' && value ? Reflect.get(value, step) : undefined),
    file,
  );
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ why: 'unknown', at: [...at, shown(key)] }));
  if (found === undefined) return [{ why: 'missing', at }];
  if (issue.code === 'invalid_union') {
    const inside = branchOf(issue.errors, found);
    if (inside) return inside.flatMap((one) => faultsOf({ ...one, path: [...issue.path, ...one.path] }, file));
  }
  return [{ why: 'wrong', at, wanted: wantedBy(issue), found: shown(found) }];
}

/** Of the ways in which a value may be written, the one that it was most likely meant to be. */
function branchOf(branches: readonly z.core.$ZodIssue[][], found: unknown): z.core.$ZodIssue[] | undefined {
  const inside = branches.filter((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return (isGroup(found) ? inside[0] : undefined) ?? branches[0];
}

function wantedBy(issue: z.core.$ZodIssue): Wanted {
  if (issue.code === 'invalid_type') return { kind: typeWords[issue.expected] ?? 'other' };
  if (issue.code === 'invalid_value') return { kind: 'one-of', values: issue.values.map(String) };
  if (issue.code === 'invalid_format') return { kind: 'short-name' };
  if (issue.code === 'too_small') return { kind: 'at-least', count: Number(issue.minimum), of: ofWhat(issue.origin) };
  if (issue.code === 'too_big') return { kind: 'at-most', count: Number(issue.maximum), of: ofWhat(issue.origin) };
  const options: unknown = 'options' in issue ? issue.options : undefined;
  return Array.isArray(options) ? { kind: 'one-of', values: options.map(String) } : { kind: 'other' };
}

const typeWords: Partial<Record<string, WantedKind>> = {
  number: 'whole-number',
  int: 'whole-number',
  string: 'text',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'group',
};

function ofWhat(origin: string): 'number' | 'text' | 'list' {
  if (origin === 'string') return 'text';
  return origin === 'array' ? 'list' : 'number';
}

/** What stands in the file, short enough for a sentence. */
function shown(found: unknown): string {
  if (Array.isArray(found)) return '[…]';
  if (typeof found === 'object' && found !== null) return '{…}';
  const text = cleanName(String(found));
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

const MOST_SHOWN = 40;

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
