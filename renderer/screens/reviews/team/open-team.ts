import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { type Filling, noFacts, onlyBoxes } from '#renderer/form/filling.ts';
import { lang } from '#renderer/words/language.ts';

/** The statement of a team, as its screen shows it. */
export type OpenTeam = Output<'teams.byId'>;

/** The statement as its form is filled in, beside that of last year's team where most of them are the same. */
export function fillingOf(team: OpenTeam): Filling {
  const { forms, scales, standards, overall, mostObjectives, objectives, members, terms, cycle, meetingOn } = team;
  const isOpen = team.state === 'open' && cycle.closedOn === null;
  return {
    ...onlyBoxes,
    record: team.recordId,
    open: isOpen,
    followUp: cycle.closedOn === null,
    rules: {
      forms,
      scales,
      standards,
      overall,
      objectives,
      mostObjectives,
      members: members.map(({ staffId, name }) => ({ id: staffId, name })),
    },
    person: { ewcRegistered: false },
    terms,
    facts: {
      ...noFacts,
      name: members.map(({ name }) => name).join(', '),
      'job-title': team.jobTitles,
      appraiser: team.appraiserName,
      cycle: cycle.label,
      ...(meetingOn && { 'meeting-day': shortDay(meetingOn, lang) }),
    },
    answers: team.answers,
    objectives,
    revisions: team.revisions,
    today: team.today,
    progress: team.progress,
    trainingUndertaken: team.trainingUndertaken,
    evidence: team.evidence,
    promises: team.promises,
    signatures: team.signatures.filter(({ version }) => version === team.version),
    categories: team.categories,
    cautions: team.cautions,
    priorities: team.priorities,
    previous: team.previous && { label: team.previous.cycleLabel, ...team.previous, trainingNeeds: [] },
  };
}
