import type { DayUnit } from '#domain/days/day-unit.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { isAbout, type Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { OrAsked, YearDay } from '#domain/policy/values.ts';
import type { When } from '#domain/policy/when.ts';
import { type Finding, type Heard, overlap, pieceId, type Reader } from '#domain/policy-drafting/finding.ts';
import {
  type AmountSaid,
  amountsSaid,
  type DaySaid,
  daysSaid,
  groupsSaid,
  lastDayOf,
  monthsSaid,
} from '#domain/policy-drafting/said.ts';
import { countedFrom, preparingStep, stepSaid } from './topics.ts';

const OF_POLICY =
  /\b(?:policy|procedure|document)\b[^.]*\b(?:reviewed|adopted|effect|supersedes?|approved)\b|\bprobation|\bappeals?\b|\bgrievance\b/;

/** By which day something is done: 'by 31 October (31 December for headteachers)', 'no later than the end of March'. */
export const byDay: Reader = (heard, base): Finding[] => {
  const { words, about } = heard;
  if (OF_POLICY.test(words) || !/\b(?:by|no later than|not later than|before|until|this will be)\b/.test(words))
    return [];
  // a period that runs from day to day is no deadline
  if (/\b(?:period|cycle)\b[^.]*\b(?:runs?|from)\b/.test(words)) return [];
  const goesOn = /\bthis (?:will be|is)\b|\bthe same\b/.test(words);
  const step = stepSaid(words, base) ?? (goesOn ? stepSaid(heard.before, base) : stepSaid(about, base));
  if (step === undefined) return [];
  const days = daysSaid(words);
  return days.map((day, at) => {
    const next = days[at + 1]?.at ?? words.length;
    // the staff are named in the words between this day and the next, else before the first
    const after = groupsSaid(words.slice(day.end, next), covered(base));
    const whom = after.length > 0 || days.length > 1 ? after : heard.groups;
    const others = days.length > 1 && whom.length === 0 ? allBut(days, at, heard, base) : whom;
    const on = inYear(day, { step, groups: others.length > 0 ? others : undefined }, base);
    return deadline(heard, base, { step, when: { kind: 'by', day: { on } }, groups: others });
  });
};

/** Within how long after a meeting something is done, or how long before it: 'within five days of the meeting'. */
export const afterMeeting: Reader = (heard, base): Finding[] => {
  const { words } = heard;
  if (OF_POLICY.test(words) || /\bobserv|\bfeedback\b|\bconcern|\bsupport plan\b|\bjoining\b|\bstarting\b/.test(words))
    return [];
  const found = amountsSaid(words).find(({ unit }) => unit !== 'hours');
  if (!found) return [];
  const rest = words.slice(found.end);
  if (/^[^,;.]*\b(?:before|prior to|in advance of)\b/.test(rest)) return before(heard, base, found);
  if (/^'? (?:written )?notice of\b[^,;.]*\bmeeting/.test(rest)) return before(heard, base, found);
  const head = words.slice(0, found.at);
  const toDo = /^ (?:in which )?to\b(.*)/.exec(rest)?.[1];
  if (toDo !== undefined && /\b(?:has|have)\b[^.]*$/.test(head)) return toDoWithin(heard, base, { ...found, toDo });
  const from = /^[^,;.]*?\b(?:of|after|following|from)\b(.*)/.exec(rest)?.[1];
  if (
    from === undefined ||
    !/\bmeeting|\breceipt|\breceiving|\breview\b|\bstatement\b|\breport\b/.test(words) ||
    !/\b(?:within|no later than|not later than|in|up to|allowed|have|has|given)\b[^.]*$/.test(head)
  )
    return [];
  const isOfReceipt =
    /\b(?:receipt|receiving|receive|being given|issue)\b/.test(from) || /\bstatement|\breport|\bform/.test(from);
  const start = isOfReceipt ? stepSaid('statement', base) : countedFrom(from, base);
  const step =
    stepSaid(head, base) ?? stepSaid(words.replace(from, ''), base) ?? stepSaid(heard.about.replace(from, ''), base);
  if (start === undefined || step === undefined || step === start) return [];
  const when: When = { kind: 'after', step: start, amount: found.amount, unit: unitOf(found, base) };
  return [deadline(heard, base, { step, when, groups: heard.groups })];
};

/** 'The appraisee has five days to sign': from the statement on where both sign or comment, else from the meeting. */
function toDoWithin(heard: Heard, base: Policy, { toDo, ...found }: AmountSaid & { toDo: string }): Finding[] {
  const step = stepSaid(toDo, base);
  const statement = stepSaid('statement', base);
  const start = step === statement ? countedFrom('', base) : statement;
  if (step === undefined || start === undefined || step === start) return [];
  const when: When = { kind: 'after', step: start, amount: found.amount, unit: unitOf(found, base) };
  return [deadline(heard, base, { step, when, groups: heard.groups })];
}

function before(heard: Heard, base: Policy, found: AmountSaid): Finding[] {
  const meeting = countedFrom(heard.words, base);
  const phase = base.phases.find((one) => one.held === meeting);
  const isNotice = /\b(?:notice|notified|notify|notification|invited?|invitation|date)\b/.test(heard.words);
  const step = preparingStep(heard.words, phase, base) ?? (isNotice ? phase?.booked : undefined);
  if (!phase || step === undefined) return [];
  const when: When = { kind: 'before', phase: phase.id, amount: found.amount, unit: unitOf(found, base) };
  return [deadline(heard, base, { step, when, groups: heard.groups })];
}

/** The policy's own way of counting days where the text does not say which days they are. */
function unitOf({ unit, isPlain }: AmountSaid, base: Policy): OrAsked<DayUnit> {
  if (!isPlain) return unit;
  const asked = base.deadlines.flatMap(({ when }) =>
    'unit' in when && typeof when.unit === 'object' ? [when.unit] : [],
  );
  return asked[0] ?? unit;
}

/** When a phase is held: 'Planning – September / October', 'between February and March', 'in the month of March'. */
export const windows: Reader = (heard, base): Finding[] => {
  if (OF_POLICY.test(heard.words) || /\b(?:runs?|cycle will|period will|12 months)\b/.test(heard.words)) return [];
  // a sentence may name several meetings, each with its months
  return heard.words.split(/[,;]/).flatMap((part) => windowIn(part, heard, base));
};

function windowIn(words: string, { clause }: Heard, base: Policy): Finding[] {
  const between = monthsSaid(words);
  if (!between) return [];
  const held = stepSaid(words, base);
  const phase = base.phases.find((one) => isAbout(one, 'review') && one.held === held);
  if (!phase) return [];
  const opens = { on: inYear({ month: between.from, dayOfMonth: 1 }, { step: phase.held, groups: undefined }, base) };
  const closing = { month: between.to, dayOfMonth: lastDayOf(between.to) };
  const wraps = between.to < between.from ? 1 : 0;
  const closes = { on: { ...closing, year: Math.min(2, opens.on.year + wraps) } };
  return [
    {
      part: 'phase',
      name: phase.id,
      covers: [pieceId('phase', phase.id), ...atItsClose(phase.id, base)],
      apply: (policy) => ({
        ...policy,
        phases: policy.phases.map((one) =>
          one.id === phase.id ? { ...one, windows: [{ opens, closes, clause }] } : one,
        ),
      }),
    },
  ];
}

/** What is due when the time for a phase closes. */
function atItsClose(phase: string, { deadlines }: Policy): string[] {
  return deadlines.flatMap(({ id, when }) =>
    when.kind === 'window' && when.phase === phase ? [pieceId('deadline', id)] : [],
  );
}

interface Due {
  step: string;
  when: When;
  groups: readonly StaffGroupId[];
}

function deadline({ clause }: Heard, base: Policy, { step, when, groups: whom }: Due): Finding {
  const groups = whom.length === 0 ? undefined : [...whom];
  const isMeant = (one: DeadlineRule) => one.step === step && isAbout(one, 'review') && overlap(one.groups, groups);
  const meant = base.deadlines.filter(isMeant);
  return {
    part: 'deadline',
    name: [step, ...(groups ?? [])].join(' '),
    covers: meant.map(({ id }) => pieceId('deadline', id)),
    apply: (policy) => {
      const known = policy.deadlines.find(isMeant);
      const isSplit = known !== undefined && restOf(known, groups, policy).length > 0;
      const id = known && !isSplit ? known.id : newId([step, ...(groups ?? []), 'due'].join('-'), policy);
      const joiners = known?.joiners ?? 'none';
      const value: DeadlineRule = { id, step, ...(groups && { groups }), when, joiners, clause };
      if (!known) return { ...policy, deadlines: [...policy.deadlines, value] };
      const deadlines = policy.deadlines.flatMap((one) => {
        if (!isMeant(one)) return [one];
        return [...(one === known ? [value] : []), ...restOf(one, groups, policy)];
      });
      return { ...policy, deadlines };
    },
  };
}

/** What is left of a deadline of others once these groups have one of their own. */
function restOf(one: DeadlineRule, groups: readonly StaffGroupId[] | undefined, policy: Policy): DeadlineRule[] {
  if (groups === undefined) return [];
  const rest = (one.groups ?? covered(policy)).filter((group) => !groups.includes(group));
  return rest.length === 0 ? [] : [{ ...one, groups: rest }];
}

function newId(wanted: string, { deadlines }: Policy): string {
  const taken = new Set(deadlines.map(({ id }) => id));
  const base = wanted.slice(0, 50);
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

function covered({ groups }: Policy): StaffGroupId[] {
  return groups.flatMap(({ id, covered: isCovered }) => (isCovered ? [id] : []));
}

/** Of several days, the one without a name is for all whom the others do not name. */
function allBut(days: readonly DaySaid[], at: number, { words, groupsAbove }: Heard, base: Policy): StaffGroupId[] {
  const named = days.flatMap((day, other) =>
    other === at ? [] : groupsSaid(words.slice(day.end, days[other + 1]?.at ?? words.length), covered(base)),
  );
  const whom = groupsAbove.length > 0 ? groupsAbove : covered(base);
  return whom.filter((group) => !named.includes(group));
}

/**
 * A day of the year as one of the cycle. What belongs to the end of a period (its meeting, statement, signature, decision
 * on pay) is due on the day that is nearest to that end; anything else on the first such day from the period's first on.
 */
function inYear({ month, dayOfMonth }: { month: number; dayOfMonth: number }, of: OfStep, base: Policy): YearDay {
  const known = yearKnown(month, of.step, base);
  if (known !== undefined) return { month, dayOfMonth, year: known };
  const period = base.periods.find(({ groups }) => overlap(groups, of.groups)) ?? base.periods[0];
  const first = period?.starts.month ?? 9;
  const end = first + (period?.months ?? 12);
  const means = base.steps.find(({ id }) => id === of.step)?.means;
  const isOfEnd = means === 'meeting' || means === 'statement' || means === 'signed' || means === 'pay';
  const far = (year: number) => Math.abs(month + 12 * year - end);
  const years = [0, 1, 2].filter((year) => isOfEnd || month + 12 * year >= first);
  const year = isOfEnd ? years.toSorted((a, b) => far(a) - far(b))[0] : years[0];
  return { month, dayOfMonth, year: year ?? 1 };
}

/** Whose day of which step it is; everybody's where no groups are named. */
interface OfStep {
  step: string;
  groups: readonly StaffGroupId[] | undefined;
}

/** The year in which the policy has a day of the same month for a step; undefined where it has none. */
function yearKnown(month: number, step: string, { deadlines, phases }: Policy): number | undefined {
  const due = deadlines.flatMap((one) => (one.step === step && one.when.kind === 'by' ? [one.when.day] : []));
  const [window] = phases.find(({ held }) => held === step)?.windows ?? [];
  const bounds = [...due, ...(window ? [window.opens, window.closes] : [])];
  const days = bounds.flatMap((bound) => ('on' in bound && 'month' in bound.on ? [bound.on] : []));
  return days.find((day) => day.month === month)?.year;
}
