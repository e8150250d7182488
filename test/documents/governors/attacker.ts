import type { Published } from './published.ts';
import type { Person } from './random-school.ts';

/** What of everybody a count is about: as what each thing of theirs counts, in the words of the report. */
export interface Subject {
  title: string;
  of: (person: Person) => string[];
  /** Whether being alike in it says something of somebody. */
  isJudged: boolean;
}

const outcomeWords: Record<string, string> = {
  met: 'Met',
  'partly-met': 'Partly met',
  'not-met': 'Not met',
  continued: 'Continued',
};
const stateWords: Record<string, string> = { open: 'Open', booked: 'Booked', met: 'Met', withdrawn: 'Withdrawn' };
const groupWords: Record<string, string> = {
  'class-support': 'Class-based support staff',
  'other-support': 'Other support staff',
};

const inCycle = (person: Person, things: string[]): string[] => (person.leftOut === null ? things : []);

/** The counts of a report, as somebody who knows the school would count them by hand. */
export const subjects: readonly Subject[] = [
  { title: 'In the cycle, by staff group', of: (one) => inCycle(one, [groupWords[one.group] ?? '']), isJudged: false },
  {
    title: 'Not in the cycle, by reason',
    of: ({ leftOut }) => (leftOut ? [reasonWords(leftOut)] : []),
    isJudged: true,
  },
  {
    title: 'Objectives set, by improvement plan priority',
    of: (one) => inCycle(one, one.priorities),
    isJudged: true,
  },
  {
    title: 'Outcomes of last year’s objectives',
    of: (one) =>
      inCycle(
        one,
        one.outcomes.map((outcome) => outcomeWords[outcome ?? ''] ?? 'Not recorded yet'),
      ),
    isJudged: true,
  },
  {
    title: 'Needs, by theme',
    of: (one) =>
      inCycle(
        one,
        one.needs.map(({ theme }) => theme || 'No theme given'),
      ),
    isJudged: true,
  },
  {
    title: 'What became of them',
    of: (one) =>
      inCycle(
        one,
        one.needs.map(({ state }) => stateWords[state] ?? ''),
      ),
    isJudged: true,
  },
  {
    title: 'Needs of which the effect was noted',
    of: (one) =>
      inCycle(
        one,
        one.needs.map(({ impact }) => (impact === '' ? 'Not noted yet' : 'Noted')),
      ),
    isJudged: true,
  },
];

function reasonWords(leftOut: NonNullable<Person['leftOut']>): string {
  if (leftOut.by === 'decision' || leftOut.rule === 'paused') return 'Decided by the school';
  return leftOut.rule === 'probation' ? 'In probation' : 'Agency staff';
}

const FEW = 3;

/** What a reader of one report can work out of one or two people, or of everybody, in words; nothing where it is safe. */
export function learntFrom(told: Told): string[] {
  const { dataOf } = told;
  const { counts, steps } = told.published;
  return [
    ...subjects.flatMap((subject) =>
      learntFromCount(subject, counts.get(subject.title), dataOf.get(subject.title) ?? []),
    ),
    ...learntAcross(told, told),
    ...[...steps].flatMap(([step, bands]) => learntFromBands(step, bands, dataOf.get(step) ?? [])),
  ];
}

type Count = { lines: Map<string, number>; sum: number | null } | undefined;

function learntFromCount({ title, of, isJudged }: Subject, count: Count, people: readonly Person[]): string[] {
  if (!count) return [];
  const things = people.map(of);
  const holders = things.filter((own) => own.length > 0).length;
  const named = [...count.lines].filter(([label, figure]) => figure > 0 && things.some((own) => own.includes(label)));
  const learnt: string[] = [];
  if (holders < FEW) learnt.push(`${title}: a sum of ${holders} people`);
  for (const [label] of named) {
    const inIt = things.filter((own) => own.includes(label)).length;
    if (inIt < FEW) learnt.push(`${title}: ${label} is ${inIt} people`);
  }
  // every sum of some lines, and what is left of all: whose things it adds up
  for (const chosen of someOf(named.map(([label]) => label))) {
    const rest = things.filter((own) => own.some((label) => !chosen.includes(label))).length;
    const hasRest = (count.sum ?? 0) > chosen.reduce((sum, label) => sum + (count.lines.get(label) ?? 0), 0);
    if (hasRest && rest < FEW) learnt.push(`${title}: all but ${chosen.join(' and ')} is ${rest} people`);
  }
  if (!isJudged) return learnt;
  // who knows how many each has, knows of anybody who cannot have all of theirs in the other lines, which are of three people
  for (const [label, figure] of named) {
    const others = (count.sum ?? 0) - figure;
    const forced = things.filter((own) => own.length > Math.max(0, others - (FEW - 1))).length;
    if (forced > 0) learnt.push(`${title}: ${forced} people must have ${label}`);
  }
  return learnt;
}

/** Two and two, and each alone: enough of the sums that a reader forms. */
function someOf(labels: readonly string[]): string[][] {
  return labels.flatMap((label, at) => [[label], ...labels.slice(at + 1).map((other) => [label, other])]);
}

/** Bands with a known sum, each narrowed by the others until nothing moves: what must be. */
function learntFromBands(step: string, bands: readonly [number, number | null][], people: readonly Person[]): string[] {
  const sum = people.filter(({ leftOut }) => leftOut === null).length;
  let ends = bands.map(([from, to]): [number, number] => [from, to ?? sum]);
  for (let turn = 0; turn < ends.length + 1; turn += 1)
    ends = ends.map(([from, to], at): [number, number] => {
      const others = ends.filter((_, other) => other !== at);
      const [low, high] = [others.reduce((all, [one]) => all + one, 0), others.reduce((all, [, one]) => all + one, 0)];
      return [Math.max(from, sum - high), Math.min(to, sum - low)];
    });
  return ends.flatMap(([from, to], at) => [
    ...(from > to ? [`${step}: ${at} cannot be`] : []),
    ...(from > 0 && to < FEW ? [`${step}: ${at} is ${from} to ${to}`] : []),
    ...(from >= sum - 1 ? [`${step}: ${at} is everybody`] : []),
  ]);
}

/** One report as it was told, and the school as it was when each of its figures was first told. */
export interface Told {
  published: Published;
  dataOf: Map<string, readonly Person[]>;
}

/** What the difference between two reports tells of one or two people. */
export function learntBetween(one: Told, other: Told): string[] {
  const fromCounts = subjects.flatMap((subject) => {
    const [before, now] = [one.published.counts.get(subject.title), other.published.counts.get(subject.title)];
    const [then, since] = [one.dataOf.get(subject.title), other.dataOf.get(subject.title)];
    if (!before || !now || !then || !since) return [];
    const both = [...before.lines.keys()].filter(
      (label) => now.lines.has(label) && isKind(subject, label, [then, since]),
    );
    const differences = [
      ...someOf(both).map((labels) => ({ labels, isAllBut: false })),
      ...[[], ...someOf(both)].map((labels) => ({ labels, isAllBut: true })),
    ];
    return differences.flatMap(({ labels, isAllBut }) => {
      const figure = ({ lines, sum }: NonNullable<Count>): number => {
        const ofThem = labels.reduce((all, label) => all + (lines.get(label) ?? 0), 0);
        return isAllBut ? (sum ?? 0) - ofThem : ofThem;
      };
      if (figure(before) === figure(now)) return [];
      const many = (person: Person | undefined): number =>
        (person ? subject.of(person) : []).filter((label) => labels.includes(label) !== isAllBut).length;
      const changed = then.filter((person, at) => many(person) !== many(since[at])).length;
      return changed < FEW
        ? [`${subject.title}: ${isAllBut ? 'all but ' : ''}${labels.join(' and ')} changed by ${changed} people`]
        : [];
    });
  });
  const fromSteps = [...other.published.steps].flatMap(([step, bands]) => {
    const before = one.published.steps.get(step);
    if (!before || JSON.stringify(before) === JSON.stringify(bands)) return [];
    const [then, since] = [one.dataOf.get(step) ?? [], other.dataOf.get(step) ?? []];
    const whose = ({ met, paused, leftOut }: Person): string => JSON.stringify([met, paused, leftOut]);
    const changed = then.filter((person, at) => since[at] && whose(person) !== whose(since[at])).length;
    return changed < FEW ? [`${step}: changed by ${changed} people`] : [];
  });
  return [...fromCounts, ...fromSteps, ...learntAcross(one, other), ...learntAcross(other, one)];
}

/** Counts whose sums go together, and what one of somebody adds to each: needs are counted twice, everybody is in or out. */
const together: readonly [string, string, (sum: number, other: number, people: number) => number][] = [
  ['Needs, by theme', 'What became of them', (sum, other) => sum - other],
  ['Needs, by theme', 'Needs of which the effect was noted', (sum, other) => sum - other],
  ['In the cycle, by staff group', 'Not in the cycle, by reason', (sum, other, people) => sum + other - people],
];

/** What the sum of one count of a report, beside that of another count of this or another report, tells. */
function learntAcross(one: Told, other: Told): string[] {
  return together.flatMap(([title, beside, difference]) => {
    const [sum, otherSum] = [one.published.counts.get(title)?.sum, other.published.counts.get(beside)?.sum];
    const [then, since] = [one.dataOf.get(title), other.dataOf.get(beside)];
    const [of, otherOf] = [title, beside].map((name) => subjects.find((subject) => subject.title === name)?.of);
    if (sum == null || otherSum == null || !then || !since || !of || !otherOf) return [];
    if (difference(sum, otherSum, then.length) === 0) return [];
    const changed = then.filter((person, at) => {
      const later = since[at];
      return later && difference(of(person).length, otherOf(later).length, 1) !== 0;
    }).length;
    return changed < FEW ? [`${title} beside ${beside}: ${changed} people`] : [];
  });
}

/** Whether a label is one kind of thing on both days, and no collective name. */
function isKind({ of }: Subject, label: string, days: readonly (readonly Person[])[]): boolean {
  return days.some((people) => people.some((person) => of(person).includes(label)));
}
