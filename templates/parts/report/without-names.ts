import type { Policy } from '#domain/policy/policy.ts';
import type { Instead, NameFound, TypedIn } from '#domain/report/report.ts';
import type { NameFinder } from '#domain/requests/names-in.ts';
import { policies } from '#templates/policies/index.ts';

/** Takes names out of typed texts, and remembers where it found which. */
export interface NameGuard {
  /** A text that was typed into a box, as it may be printed. */
  printed: (typedIn: TypedIn, text: string) => string;
  /** A policy whose words, as far as a school wrote them, name nobody. */
  printedPolicy: (policy: Policy) => Policy;
  found: () => NameFound[];
}

/**
 * Nobody's name leaves: what stands in place of a text is what was written for it, as long as that names nobody either, and
 * else the text with its names taken out.
 */
export function nameGuard(finder: NameFinder, instead: readonly Instead[]): NameGuard {
  const found = new Map<string, NameFound>();
  const safe = new Set<string>();
  const printed = (typedIn: TypedIn, text: string): string => {
    if (safe.has(text)) return text;
    const before = found.get(`${typedIn} ${text}`);
    if (before) return before.say;
    const names = finder.said(text);
    if (names.length === 0) {
      safe.add(text);
      return text;
    }
    const say = finder.without(instead.find((one) => one.text === text)?.say ?? text);
    found.set(`${typedIn} ${text}`, { typedIn, text, names, say });
    return say;
  };
  return {
    printed,
    printedPolicy: (policy) => withWords(policy, (text) => (isBuiltIn(text) ? text : printed('policy', text))),
    found: () => [...found.values()],
  };
}

/** The words of the policies that come with the program: nobody at the school typed them. */
let builtIn: ReadonlySet<string> | undefined;

function isBuiltIn(text: string): boolean {
  builtIn ??= new Set(policies.flatMap(wordsIn));
  return builtIn.has(text);
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

/** The same value with other words in it; what names a piece of it (ids, kinds) stays. */
function withWords<Value>(value: Value, change: (text: string) => string, key = ''): Value {
  const isWords = key === 'en' || key === 'cy' || key === 'clause';
  if (typeof value === 'string') return (isWords ? change(value) : value) as Value; // a text for a text
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => withWords(one, change)) as Value; // each of them in its place
  const entries = Object.entries(value).map(([name, one]: [string, unknown]) => [name, withWords(one, change, name)]);
  return Object.fromEntries(entries) as Value; // the same names with values of the same kinds
}
