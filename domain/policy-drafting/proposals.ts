import type { Policy } from '#domain/policy/policy.ts';
import { changesBetween, type PolicyChange } from '#domain/policy-editing/policy-changes.ts';
import type { PiecePart } from '#domain/policy-editing/policy-pieces.ts';
import { isSame } from '#domain/text/same.ts';
import { type Finding, heardFrom } from './finding.ts';
import type { Sentence } from './policy-text.ts';
import { readers } from './readers/index.ts';
import { periods } from './readers/periods.ts';
import { plain } from './said.ts';

/** A rule that the school's text says. */
export interface Proposal extends Pick<Finding, 'part' | 'covers' | 'apply'> {
  id: string;
  /** The sentences that say it, the first first. */
  sentences: readonly Sentence[];
  /** What it changes in the policy that the draft begins from. */
  changes: readonly PolicyChange[];
  /** Whether the policy that the draft begins from says the same, in another clause perhaps. */
  isSame: boolean;
  /** The proposals that say something else of the same rule, by their ids. */
  others: readonly string[];
}

/** What sentences say as rules of a policy that begins from this one, in the order in which a draft takes them. */
export function proposalsIn(sentences: readonly Sentence[], base: Policy): Proposal[] {
  return distinct(foundIn(sentences, base), base);
}

function foundIn(sentences: readonly Sentence[], base: Policy): Found[] {
  const all = plain(sentences.map(({ text }) => text).join('\n'));
  const heard = sentences.map((sentence, at) => {
    const last = sentences[at - 1];
    const before = last?.paragraph === sentence.paragraph ? plain(last.text) : '';
    return heardFrom(sentence, base, { before, all });
  });
  const runs = heard.flatMap((one) => periods(one, base));
  // in which year a day of the cycle lies depends on when the period begins
  const dated = runs.toReversed().reduce((policy, { apply }) => apply(policy), base);
  return heard.flatMap((one) =>
    readers.flatMap((reader, order) =>
      reader(one, reader === periods ? base : dated).map((finding) => ({ ...finding, sentence: one.sentence, order })),
    ),
  );
}

interface Found extends Finding {
  sentence: Sentence;
  order: number;
}

/** One proposal for each rule and each way in which the text says it, with all the sentences that say it so. */
function distinct(found: readonly Found[], base: Policy): Proposal[] {
  const rules = [...Map.groupBy(found, ({ part, name }) => `${part} ${name}`)];
  const proposals = rules.flatMap(([rule, said]) => {
    const more = said.filter(({ refines }) => refines);
    const ways = waysOf(
      said.filter(({ refines }) => !refines),
      more,
      base,
    );
    const ids = ways.map((_, at) => `${rule} ${at}`);
    return ways.map(({ first, after, apply, sentences }, at) => ({
      id: ids[at] ?? rule,
      part: first.part,
      covers: first.covers,
      order: first.order,
      apply,
      sentences,
      changes: changesBetween(base, after).filter(({ kind }) => kind !== 'moved'),
      isSame: saysTheSame(base, after),
      others: ids.filter((_, other) => other !== at),
    }));
  });
  return proposals.sort((a, b) => a.order - b.order || placeOf(a) - placeOf(b));
}

interface Way {
  first: Found;
  sentences: Sentence[];
  apply: Finding['apply'];
  after: Policy;
}

/** The ways in which sentences say one rule, each with what others say more of it. */
function waysOf(said: readonly Found[], more: readonly Found[], base: Policy): Way[] {
  const ways: Way[] = [];
  for (const first of said) {
    const apply = (policy: Policy) => more.reduce((so, { apply: refine }) => refine(so), first.apply(policy));
    const after = apply(base);
    const known = ways.find((way) => saysTheSame(way.after, after));
    if (ways.length > 0 && saidOnce.has(first.part)) break;
    if (known) known.sentences.push(first.sentence);
    else ways.push({ first, sentences: [first.sentence, ...more.map(({ sentence }) => sentence)], apply, after });
  }
  return ways;
}

function placeOf({ sentences: [first] }: Pick<Proposal, 'sentences'>): number {
  return first?.paragraph ?? 0;
}

/** Of a title and of names the first is meant. */
const saidOnce: ReadonlySet<PiecePart | undefined> = new Set<PiecePart>(['title', 'term']);

/** Whether two policies say the same, wherever their texts say it. */
function saysTheSame(one: Policy, other: Policy): boolean {
  const parts = Object.keys({ ...one, ...other }) as (keyof Policy)[]; // the schema allows no other
  // what a change left alone is the very same part
  return parts.every(
    (part) => one[part] === other[part] || isSame(withoutClauses(one[part]), withoutClauses(other[part])),
  );
}

function withoutClauses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutClauses);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === 'clause' ? [] : [[key, withoutClauses(one)]])),
  );
}
