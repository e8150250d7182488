import type { FilledPlace } from '#domain/cycle/appraisers.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { FactId } from '#domain/form/kinds/facts.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Side } from '#domain/form/sides.ts';
import { daysOf, type Observation } from '#domain/observation/observation.ts';
import type { Form } from '#domain/policy/form.ts';
import type { PolicyFormRules } from '#domain/policy/form-rules.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { meetingStep, statementPhase } from '#domain/policy/steps.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import type { Priority } from '#domain/school.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, Cell, Text } from '#templates/blocks.ts';
import { type OwnNames, textsInLine, titlesSaid } from '#templates/parts/own-names.ts';
import { withCapital } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { boxAddress } from './box-address.ts';

/** A record, as a form of it is printed. */
export interface Filled {
  /** What it goes by: its cycle, or the school's policy where it is in none. */
  frame: Frame;
  /** Whom it is about, in the order of their names. */
  people: readonly [Staff, ...Staff[]];
  record: WholeRecord;
  /** Who appraises; empty where nobody does. */
  appraiserName: string;
  /** The appraiser's own record, where there is one. */
  appraiser: Staff | undefined;
  /** Who acts with the appraiser, where the policy says that somebody does. */
  panel: readonly FilledPlace[];
  /** How and by whom somebody is observed; undefined for a record of another kind. */
  observation: Observation | undefined;
  /** When the review before this one was held. */
  metBefore: Day | null;
  /** The improvement plan of its year; empty for a record outside all cycles. */
  priorities: readonly Priority[];
  /** What the school has Welsh names for. */
  own: OwnNames;
}

/** What a form is printed from: a policy, and a record, or null for an empty form. */
export interface FormFacts {
  policy: Policy;
  /** What the boxes of its forms depend on. */
  rules: PolicyFormRules;
  filled: Filled | null;
}

/**
 * The facts that a form prints about the person; lines to write on where it is empty. Where it names the appraiser it
 * names whoever acts with them, too: an empty form is for everybody, and most people have an appraiser alone.
 */
export function factsBlocks({ id, show }: QuestionOf<'facts'>, facts: FormFacts, form: Form): Block[] {
  const { filled } = facts;
  const rows = show.flatMap(({ fact, label }) => {
    if (!filled) {
      const address = boxAddress(facts, { question: id, side: 'agreed', cell: fact });
      return [{ label, value: { address, text: '' } }];
    }
    const beside = fact === 'appraiser' ? filled.panel : [];
    return [
      { label, value: factOf[fact](filled, form) },
      ...beside.map((place) => ({ label: place.label, value: place.name })),
    ];
  });
  return [{ kind: 'facts', rows }];
}

const factOf: Record<FactId, (filled: Filled, form: Form) => Cell> = {
  name: ({ people }) => people.map(fullName).join(', '),
  'job-title': ({ people, own }) => different(people, (person) => titlesSaid(person, own)),
  appraiser: ({ appraiserName }) => appraiserName,
  'appraiser-job-title': ({ appraiser, own }) => (appraiser ? own(appraiser.jobTitle) : null),
  'meeting-day': ({ record, frame: { policy } }, { meeting = statementPhase(policy) }) =>
    dayOrNone(heldOn(record, meeting, policy)),
  // a form of the whole year looks back to the year before
  'previous-meeting-day': ({ record, metBefore, frame: { policy } }, { meeting }) =>
    dayOrNone((meeting === undefined ? undefined : lastHeldBefore(record, meeting, policy)) ?? metBefore),
  cycle: ({ frame }) => frame.label,
  site: ({ people, own }) => different(people, ({ site }) => site && own(site)),
  'observation-kind': ({ observation }) => (observation ? words.observation.kinds[observation.kind] : null),
  observer: ({ observation }) => observation?.observerName || null,
  'notice-day': ({ record }) => dayOrNone(daysOf(record.steps).notice),
  'observed-day': ({ record, observation }) => dayOrNone(daysOf(record.steps).observed ?? observation?.plannedOn),
  'feedback-day': ({ record }) => dayOrNone(daysOf(record.steps).feedback),
};

/** What people have, each once; null where nobody has any. */
function different(people: readonly Staff[], of: (person: Staff) => Text | null): Cell {
  const had = people.flatMap((person) => of(person) || []);
  const found = [...new Map(had.map((text) => [typeof text === 'string' ? text : text.en, text])).values()];
  return found.length > 0 ? textsInLine(found) : null;
}

function heldOn({ steps }: WholeRecord, phase: PhaseId | undefined, policy: Policy): Day | undefined {
  const held = phase === undefined ? undefined : meetingStep(phase, policy);
  return steps.find(({ step }) => step === held)?.on;
}

/** When another meeting of the same review was last held, before the one of a phase where that was held itself. */
function lastHeldBefore(record: WholeRecord, phase: PhaseId, policy: Policy): Day | undefined {
  const own = heldOn(record, phase, policy);
  return policy.phases
    .filter(({ id, held }) => id !== phase && held !== meetingStep(phase, policy))
    .flatMap(({ id }) => heldOn(record, id, policy) ?? [])
    .filter((on) => own === undefined || on < own)
    .sort(compareDays)
    .at(-1);
}

function dayOrNone(day: Day | null | undefined): Cell {
  return day ? { day } : null;
}

/** A side in the policy's words, to stand over a box: 'Appraisee'. The agreed answer needs no such word. */
export function sideName(side: Side, { policy }: Pick<FormFacts, 'policy'>): Bilingual | null {
  if (side === 'agreed') return null;
  return withCapital(policy.terms[side].one);
}
