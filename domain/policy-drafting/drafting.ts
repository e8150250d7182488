import { staffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { withoutUnasked } from '#domain/policy-editing/policy-edits.ts';
import { policyFaults } from '#domain/policy-editing/policy-faults.ts';
import { type Piece, piecesOf } from '#domain/policy-editing/policy-pieces.ts';
import type { PolicyText, Sentence } from './policy-text.ts';
import { type Proposal, proposalsIn } from './proposals.ts';
import { amountsSaid, daysSaid, groupsSaid, plain, timesSaid } from './said.ts';
import { saysARule, withoutPiece } from './without-piece.ts';

/** A rule of the policy that the draft begins from, of which nothing was found in the text. */
export interface Unheard {
  id: string;
  piece: Piece;
  /** The program needs such a rule, so that it stays until the school says another. */
  isNeeded: boolean;
}

/** What was read in a text, for a draft that begins from a policy. */
export interface Reading {
  proposals: readonly Proposal[];
  unheard: readonly Unheard[];
  /** Sentences with a number or a day of which nothing was made. */
  unplaced: readonly Sentence[];
}

/**
 * Reads the rules in a policy's text, each with the sentence that says it. Nothing is proposed that no sentence says: what
 * the policy that the draft begins from says beside it is told as not found.
 */
export function readRules({ sentences }: PolicyText, base: Policy): Reading {
  const proposals = proposalsIn(sentences, base);
  const used = new Set(proposals.flatMap((one) => one.sentences));
  return {
    proposals,
    unheard: unheardIn(base, proposals),
    unplaced: sentences.filter((sentence) => !used.has(sentence) && countsSomething(sentence.text)),
  };
}

/** The rules of a policy that no proposal speaks of, as far as they say something. */
function unheardIn(base: Policy, proposals: readonly Proposal[]): Unheard[] {
  const heard = new Set(proposals.flatMap(({ covers }) => covers));
  const faults = policyFaults(base).length;
  return piecesOf(base).flatMap((piece) => {
    const id = `${piece.part} ${piece.key}`;
    if (heard.has(id) || !saysARule(piece, base)) return [];
    const rest = withoutPiece(base, piece);
    const isNeeded = rest === undefined || policyFaults(rest).length > faults;
    return [{ id, piece, isNeeded }];
  });
}

/** A sentence with a time, a day or a number of something in it. */
function countsSomething(text: string): boolean {
  const words = plain(text);
  const isDated = daysSaid(words).length > 0 || amountsSaid(words).length > 0;
  return isDated || /\b(?:maximum|minimum|at least|no more than|up to|at most) (?:of )?\d/.test(words);
}

/** What a draft usually takes: of each rule the first way in which the text says it. */
export function usuallyTaken({ proposals }: Reading): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { id, others } of proposals) if (!others.some((other) => taken.has(other))) taken.add(id);
  return taken;
}

/**
 * The draft: the policy that it begins from, without what was not found in the text, unless it is kept, and with the
 * proposals that were taken. A rule that the program cannot be without stays.
 */
export function draftFrom(
  base: Policy,
  { proposals, unheard }: Reading,
  { taken, kept }: { taken: ReadonlySet<string>; kept: ReadonlySet<string> },
): Policy {
  const gone = unheard.filter(({ id, isNeeded }) => !isNeeded && !kept.has(id));
  const bare = gone.reduce((policy, { piece }) => {
    const rest = withoutPiece(policy, piece) ?? policy;
    // two rules may rest on each other, so that each can be left out, and not both
    return policyFaults(rest).length > policyFaults(policy).length ? policy : rest;
  }, base);
  const chosen = proposals.filter(({ id }) => taken.has(id));
  return withoutUnasked(chosen.reduce((policy, { apply }) => apply(policy), bare));
}

/** A policy that does not cover staff of whom the text speaks is further away than rules can make up for. */
const NOT_COVERED = 5;

/**
 * Of several policies, the one that covers the staff of whom a text speaks and of whose rules it says the most; the first
 * of equals. Throws RangeError for none.
 */
export function nearestPolicy(text: PolicyText, policies: readonly Policy[]): Policy {
  const all = plain(text.sentences.map(({ text: said }) => said).join('\n'));
  // who leads is named in every policy
  const staff = staffGroupId.exclude(['headteacher', 'executive']).options;
  const named = groupsSaid(all, staff).filter((group) => timesSaid(all, group) > 1);
  const counted = policies.map((policy) => {
    const covered = new Set(policy.groups.flatMap(({ id, covered: isCovered }) => (isCovered ? [id] : [])));
    const missing = named.filter((group) => !covered.has(group)).length;
    const unnamed = staff.filter((group) => covered.has(group) && timesSaid(all, group) === 0).length;
    const same = proposalsIn(text.sentences, policy).filter(({ isSame: isSaid }) => isSaid).length;
    return { policy, near: same - NOT_COVERED * missing - unnamed };
  });
  const most = Math.max(...counted.map(({ near }) => near));
  const nearest = counted.find(({ near }) => near === most);
  if (!nearest) throw new RangeError('no policy to begin from');
  return nearest.policy;
}
