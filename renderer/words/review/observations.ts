import type { ObservationKind, ObservationStep } from '#domain/observation/observation.ts';
import type { RulesOfObservation } from '#domain/observation/rules.ts';
import { counted } from '#renderer/words/counted.ts';

const kinds: Record<ObservationKind, string> = {
  formal: 'Formal observation',
  'drop-in': 'Drop-in',
  'book-monitoring': 'Book monitoring',
  'pupil-discussion': 'Discussion with pupils',
  'other-responsibilities': 'Other responsibilities',
  peer: 'Peer observation',
};

const times = counted({ one: 'once', other: '# times' });
const observations = counted({ one: '# observation', other: '# observations' });
const people = counted({ one: '# person', other: '# people' });
const held = counted({ one: '# so far', other: '# so far' });

/** How often the policy asks for observation: 'at least once in the period'. */
const least = ({ count, recommended }: NonNullable<RulesOfObservation['least']>): string =>
  recommended ? `At least ${times(count)} is recommended` : `At least ${times(count)}`;

/** Observations of work, and who has not been observed yet. */
export const observationsWords = {
  title: 'Observations',
  counted: observations,
  help: [
    'Every observation of somebody’s work: how, by whom and when it was held, and when it was talked about. A row opens it.',
    'Not observed yet lists those whom your policy wants observed in the period that runs. Observations by colleagues who learn from it do not count there.',
    'The record can be printed empty, with a name, or filled in: see Papers in an observation, and Documents.',
  ],
  begin: 'Begin an observation',
  beginOf: (name: string) => `Begin an observation of ${name}`,
  who: 'Who is observed',
  choose: 'Choose a person',
  missingWho: 'Choose who is observed.',
  how: 'Kind of observation',
  kinds,
  empty: 'No observation is recorded yet.',
  list: 'Observations',
  columns: {
    name: 'Person',
    kind: 'Kind',
    observer: 'Observer',
    day: 'Day',
    notice: 'Notice given',
    feedback: 'Feedback given',
    focus: 'Focus',
  },
  planned: (day: string) => `Planned: ${day}`,
  notPlanned: 'No day yet',
  stillToGive: 'Still to give',
  notSeen: {
    title: (count: number) => `Not observed yet (${people(count)})`,
    label: 'Not observed yet',
    counted: people,
    none: 'Everybody whom the policy wants observed has been.',
    notAsked: 'Your policy does not ask for observation.',
    apart: 'Those whose records only the headteacher opens are not listed here.',
    columns: { name: 'Person', jobTitle: 'Job title', asks: 'What the policy asks', period: 'Period', begin: 'Begin' },
    asks: (asked: RulesOfObservation['least'], clause: string, count: number) =>
      `${asked ? least(asked) : 'Observation, without saying how often'} (${clause})${count > 0 ? `; ${held(count)}` : ''}`,
    period: (from: string, until: string) => `${from} to ${until}`,
  },
  ofPerson: {
    none: 'No observation is recorded.',
    count: (count: number) => `Observed in this cycle: ${times(count)}.`,
    noneYet: (asks: string) => `Not observed in this period yet. ${asks}.`,
  },
  many: {
    day: 'Mark a day',
    plan: 'Observer and day',
    papers: 'Papers',
    dayTitle: (count: number) => `Mark a day of ${observations(count)}`,
    dayAction: (count: number) => `Mark it for ${observations(count)}`,
    which: 'What happened',
    steps: { notice: 'Notice given', observed: 'Observed', feedback: 'Feedback given' } satisfies Record<
      ObservationStep,
      string
    >,
    on: 'On',
    marked: (count: number) => `Marked for ${observations(count)}`,
    planTitle: (count: number) => `Observer and day of ${observations(count)}`,
    planText: 'What you leave empty stays as it is in each of them.',
    asItIs: 'As it is',
    otherObserver: 'Somebody who is not on the staff list',
    nothing: 'Choose an observer, or enter a day or a time',
    planAction: (count: number) => `Save for ${observations(count)}`,
    planned: (count: number) => `Saved for ${observations(count)}.`,
    self: (names: string) => `Nobody observes themselves, so this stays as it is: ${names}.`,
    begin: 'Begin observations',
    beginTitle: (count: number) => `Begin observations of ${people(count)}`,
    beginAction: (count: number) => `Begin ${observations(count)}`,
    begun: (count: number) => `Began ${observations(count)}. Tick them under Observations to plan them.`,
  },
  heading: (kind: ObservationKind, name: string) => `${kinds[kind]}: ${name}`,
  windowTitle: (kind: ObservationKind) => kinds[kind],
  recordHelp: [
    'Everything here is saved as you type. Nothing has to be filled in before it is saved.',
    'What the policy says of observations stands beside each field, with its clause. It blocks nothing.',
    'A day that you enter by mistake is taken away by emptying it.',
  ],
  under: (policy: string) => `Under ${policy}`,
  what: {
    title: 'How, by whom and for when',
    observer: 'Observer',
    nobody: 'Nobody yet',
    other: 'Somebody who is not on the staff list',
    observerName: 'Name of the observer',
    plannedOn: 'Planned for',
    at: 'Time',
    atHint: 'For example 09:30',
  },
  days: { title: 'Days' },
  papers: 'Print and save',
  remove: 'Remove this observation',
  says: {
    nothing: 'The policy says nothing about observing this staff group.',
    kinds: (named: string, clause: string) => `For this staff group the policy names: ${named} (${clause}).`,
    notNamed: (kind: ObservationKind, named: string, clause: string) =>
      `The policy does not name ‘${kinds[kind]}’ for this staff group, only: ${named} (${clause}). Choose one of these, or record why it was held all the same.`,
    peer: 'A colleague observes to learn from it. This does not count as having been observed.',
    qts: (clause: string) => `By somebody with qualified teacher status (${clause})`,
    experience: (clause: string) => `By somebody with suitable experience (${clause})`,
    withoutQts: (name: string, clause: string) =>
      `${name} has no qualified teacher status in the staff list, and the policy asks for it (${clause}). Choose another observer, or tick it in their record if they hold it.`,
    toStaff: (name: string) => `Open the record of ${name}`,
    qtsUnknown: (name: string, clause: string) =>
      `The policy asks for qualified teacher status (${clause}). ${name} is not on the staff list: make sure that they hold it.`,
    notice: (clause: string) => `The person is told beforehand (${clause})`,
    least: (asked: NonNullable<RulesOfObservation['least']>, clause: string) =>
      asked.recommended
        ? `At least ${times(asked.count)} in a period is recommended (${clause})`
        : `At least ${times(asked.count)} in a period (${clause})`,
    hours: (from: number, to: number, clause: string) =>
      `Within ${from} to ${to} hours, counted in working days (${clause})`,
    soon: (clause: string) => `As soon as practicable after it (${clause})`,
  },
};
