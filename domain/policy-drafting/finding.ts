import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { PiecePart } from '#domain/policy-editing/policy-pieces.ts';
import type { Sentence } from './policy-text.ts';
import { groupsSaid, plain } from './said.ts';

/** A sentence as a reader takes it: its own words in small letters and figures, and with what it stands under. */
export interface Heard {
  sentence: Sentence;
  words: string;
  /** The headings and the words before a list, and then its own words. */
  about: string;
  /** What is noted as its clause. */
  clause: string;
  /** The covered staff groups that it names, else those that its headings name; none where they name nobody. */
  groups: StaffGroupId[];
  /** Those that its headings name. */
  groupsAbove: StaffGroupId[];
  /** The sentence before, for one that goes on from it: 'For support staff, this will be 31 December.' */
  before: string;
  /** The whole text. */
  all: string;
}

/** A rule that a sentence says: what it is, which of the policy's rules it stands in the place of, and the policy with it. */
export interface Finding {
  part: PiecePart;
  /** Two findings of one part and one name say the same thing or contradict each other. */
  name: string;
  /** The pieces that this sentence speaks of, by part and key. */
  covers: readonly string[];
  /** It says more of a rule that another sentence says, and is a proposal with it only. */
  refines?: true;
  apply: (policy: Policy) => Policy;
}

/** Reads one kind of rule out of a sentence; gives nothing where the sentence does not say it. */
export type Reader = (heard: Heard, base: Policy) => readonly Finding[];

/** Hears a sentence for a policy with these staff groups. */
export function heardFrom(
  sentence: Sentence,
  { groups }: Pick<Policy, 'groups'>,
  { before, all }: Pick<Heard, 'before' | 'all'>,
): Heard {
  const words = plain(sentence.text);
  const about = `${plain(sentence.under)} | ${words}`;
  const covered = groups.flatMap(({ id, covered: isCovered }) => (isCovered ? [id] : []));
  const own = groupsSaid(words, covered);
  const clause = (sentence.clause ?? `Paragraph ${sentence.paragraph + 1}`).slice(0, 300);
  const groupsAbove = groupsSaid(plain(sentence.under), covered);
  return { sentence, words, about, clause, groups: own.length > 0 ? own : groupsAbove, groupsAbove, before, all };
}

/** A finding of what a policy says once. */
export function single(part: PiecePart, apply: Finding['apply']): Finding {
  return { part, name: part, covers: [pieceId(part, part)], apply };
}

/** A piece of a policy by part and key. */
export function pieceId(part: PiecePart, key: string): string {
  return `${part} ${key}`;
}

/** The list with one in the place of those that it speaks of, at the end where it speaks of none that is there. */
export function put<Item>(list: readonly Item[], isMeant: (item: Item) => boolean, item: Item): Item[] {
  const place = list.findIndex(isMeant);
  const others = list.filter((one) => !isMeant(one));
  return others.toSpliced(place < 0 ? others.length : place, 0, item);
}

/** Whether two lists of staff groups have one in common; a list that is left out stands for everybody. */
export function overlap(one: readonly StaffGroupId[] | undefined, other: readonly StaffGroupId[] | undefined): boolean {
  return one === undefined || other === undefined || one.some((group) => other.includes(group));
}
