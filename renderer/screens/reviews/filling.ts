import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { FactId } from '#domain/form/kinds/facts.ts';
import { type Filling, noFacts } from '#renderer/form/filling.ts';
import { lang } from '#renderer/words/language.ts';
import { isOpen, type OpenReview } from './open-review.ts';
import { stepFieldId } from './step-field.ts';

/** A review as its forms are filled in. */
export function fillingOf(review: OpenReview): Filling {
  const { scales, standards, overall, objectives, previous, staff, cycle } = review;
  const { id, version, staffId, cycleId } = review.review;
  // the team’s statement stands in the place of what this person would have signed alone
  const forms = review.team ? review.forms.filter(({ id }) => id !== 'statement') : review.forms;
  const meeting = review.steps.find(({ means }) => means === 'meeting');
  return {
    record: id,
    open: isOpen(review),
    followUp: cycle.closedOn === null,
    rules: { forms, scales, standards, overall, objectives, mostObjectives: review.mostObjectives },
    person: staff,
    terms: review.terms,
    facts: factsOf(review),
    factFields: meeting ? { 'meeting-day': stepFieldId(id, meeting.id) } : {},
    answers: review.answers,
    objectives,
    objectivesSetOn: review.objectivesSetOn,
    setObjectives: review.setObjectives,
    revisions: review.revisions,
    today: review.today,
    progress: review.progress,
    trainingNeeds: review.trainingNeeds,
    trainingUndertaken: review.trainingUndertaken,
    evidence: review.evidence,
    promises: review.promises,
    actions: review.actions,
    signatures: review.signatures.filter((one) => one.version === version),
    categories: review.categories,
    determinedBy: review.determinedBy,
    cautions: review.cautions,
    panel: review.panel,
    overtaken: review.overtaken,
    priorities: review.priorities,
    needsOf: staffId && cycleId && { staffId, cycleId },
    previous: previous && {
      label: previous.cycleLabel,
      answers: previous.answers,
      objectives: previous.objectives,
      trainingNeeds: previous.trainingNeeds,
    },
  };
}

function factsOf(review: OpenReview): Record<FactId, string> {
  const { staff, cycle, steps, previous } = review;
  return {
    ...noFacts,
    name: staff.name,
    'job-title': staff.jobTitle,
    appraiser: review.review.appraiserName,
    'appraiser-job-title': review.appraiserJobTitle ?? '–',
    cycle: cycle.label,
    site: staff.site ?? '–',
    'meeting-day': dayOrNone(steps.find(({ means }) => means === 'meeting')?.on),
    'previous-meeting-day': dayOrNone(previous?.meetingOn),
  };
}

function dayOrNone(on: Day | null | undefined): string {
  return on ? shortDay(on, lang) : '–';
}
