import type { Phase } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { isAbout } from '#domain/policy/policy.ts';
import { stepThatMeans } from '#domain/policy/steps.ts';

/** What a deadline can be about, told from the words of a sentence; the first that fits holds. */
const topics: readonly { says: RegExp; find: (policy: Policy) => string | undefined }[] = [
  { says: /\bcomments?\b/, find: ({ steps }) => steps.find(({ id }) => id.startsWith('comment'))?.id },
  {
    says: /\b(?:mid-?year|interim|mid-?cycle|mid-?term|mid-?point|half[- ]year(?:ly)?|progress) (?:progress )?(?:reviews?|meetings?|discussions?|assessments?)\b|\bmid-?year\b/,
    find: ({ phases }) => phases.find((one) => isAbout(one, 'review') && /interim|mid|progress/.test(one.id))?.held,
  },
  {
    says: /\bpay (?:decisions?|recommendations?|progression|awards?)\b|\bdecisions? (?:on|about|regarding) pay\b/,
    find: meaning('pay'),
  },
  {
    says: /\b(?:to|by) the head ?teacher\b/,
    find: ({ steps }) => steps.find(({ id }) => id === 'sent-to-headteacher')?.id,
  },
  { says: /\bsign(?:ed|s)?\b|\breturn(?:ed|s)?\b/, find: meaning('signed') },
  {
    says: /\b(?:statements?|reports?|written (?:record|summary|appraisal)|forms?|documentation|paperwork|record of the (?:meeting|review))\b/,
    find: meaning('statement'),
  },
  {
    says: /\b(?:annual|final|end[- ]of[- ](?:year|cycle)|year[- ]end|appraisal|review|assessment) (?:review |appraisal |performance |assessment )?(?:reviews?|meetings?|appraisals?|assessments?)\b|\b(?:annual|final) reviews?\b|\breviews? (?:will be|are|is|must be) (?:held|completed|concluded|carried out)/,
    find: meaning('meeting'),
  },
  {
    says: /\bobjectives?\b[^.]*\b(?:set|agreed|in place|finalised)\b|\b(?:set|agree|setting|agreeing)\b[^.]*\bobjectives?\b/,
    find: (policy) => meaning('objectives')(policy) ?? meaning('planning')(policy),
  },
  { says: /\bplanning\b/, find: (policy) => meaning('planning')(policy) ?? meaning('meeting')(policy) },
];

function meaning(means: Parameters<typeof stepThatMeans>[0]): (policy: Policy) => string | undefined {
  return ({ steps }) =>
    stepThatMeans(
      means,
      steps.filter((step) => isAbout(step, 'review')),
    );
}

/** The step of a review that plain words speak of; undefined where they speak of none that the policy has. */
export function stepSaid(words: string, policy: Policy): string | undefined {
  return topics.find(({ says, find }) => says.test(words) && find(policy) !== undefined)?.find(policy);
}

/** The meeting from which plain words count: the one they name, else the one that the statement follows. */
export function countedFrom(words: string, policy: Policy): string | undefined {
  const named = topics.find(({ says, find }) => says.test(words) && isMeeting(find(policy), policy))?.find(policy);
  return named ?? meaning('meeting')(policy);
}

function isMeeting(step: string | undefined, { phases }: Policy): boolean {
  return step !== undefined && phases.some(({ held }) => held === step);
}

/** The step by which a form to prepare with is given out before the meeting of a phase, where the words speak of one. */
export function preparingStep(
  words: string,
  phase: Phase | undefined,
  { steps, deadlines }: Policy,
): string | undefined {
  if (!/\b(?:self-?(?:assessment|appraisal|review)|pre-?(?:review|appraisal|meeting))\b/.test(words)) return undefined;
  const due = deadlines.find(({ when }) => when.kind === 'before' && when.phase === phase?.id);
  return due?.step ?? steps.find(({ id }) => /^(?:self-assessment|pre-review)/.test(id))?.id;
}
