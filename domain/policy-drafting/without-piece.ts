import { asksSchool } from '#domain/policy/choices.ts';
import type { ScopeRuleId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import { type ListPart, withPiece } from '#domain/policy-editing/policy-edits.ts';
import type { Piece, PiecePart, PieceValues } from '#domain/policy-editing/policy-pieces.ts';

/** The parts that say a rule; the others are the names, the steps and the forms that a draft begins from. */
const rules: ReadonlySet<PiecePart> = new Set<PiecePart>([
  'scope',
  'own-period',
  'joining',
  'appraiser-training',
  'appraiser-appeal',
  'most-appraisees',
  'period',
  'deadline',
  'objectives-most',
  'caution',
  'undecided',
  'observation',
  'support-plan',
  'pay',
  'entry-appeal',
  'retention',
  'sharing',
  'policy-review',
  'governor-report',
]);

/** Whom no review can be about, whatever a text says; a pause is the office's own. */
const always: ReadonlySet<string> = new Set<ScopeRuleId>(['left', 'not-started', 'group', 'paused']);

/** Whether a piece says a rule of its own: not what the policy leaves unsaid, or to the school. */
export function saysARule({ part, value, key }: Piece, { phases }: Pick<Policy, 'phases'>): boolean {
  if (!rules.has(part) || value === 'unsaid') return false;
  if (part === 'scope') return !always.has(key.split(' ')[0] ?? '');
  if (part === 'deadline') return !endsWhenSchoolSays(value, phases);
  return !asksSchool(value);
}

/** Whether a deadline is the close of a phase, of which the school says when it is. */
function endsWhenSchoolSays({ when }: DeadlineRule, phases: Policy['phases']): boolean {
  if (when.kind !== 'window') return false;
  const phase = phases.find(({ id }) => id === when.phase);
  return phase?.windows.every(({ closes }) => asksSchool(closes)) ?? false;
}

/** The policy without what a piece says; undefined where a policy must say something of it. */
export function withoutPiece(policy: Policy, piece: Piece): Policy | undefined {
  if (isListed(piece.part)) return withPiece(policy, piece.part, piece.value as PieceValues[ListPart], null); // its own value
  switch (piece.part) {
    case 'appraiser-training':
      return { ...policy, appraisers: { ...policy.appraisers, training: 'unsaid' } };
    case 'appraiser-appeal':
      return { ...policy, appraisers: { ...policy.appraisers, appeal: 'unsaid' } };
    case 'objectives-most':
      return { ...policy, objectives: { ...policy.objectives, most: 'unsaid' } };
    case 'undecided':
      return { ...policy, objectives: { ...policy.objectives, undecided: 'unsaid' } };
    case 'support-plan':
      return { ...policy, supportPlan: 'unsaid' };
    case 'pay':
      return { ...policy, pay: 'unsaid' };
    case 'entry-appeal':
      return { ...policy, entryAppeal: 'unsaid' };
    case 'policy-review':
      return { ...policy, policyReview: 'unsaid' };
    case 'governor-report':
      return { ...policy, governorReport: 'unsaid' };
    default:
      return undefined;
  }
}

const listed: readonly PiecePart[] = [
  'scope',
  'period',
  'deadline',
  'caution',
  'observation',
  'sharing',
] satisfies ListPart[];

function isListed(part: PiecePart): part is ListPart {
  return listed.includes(part);
}
