import type { Reads } from '#db/reads.ts';
import { type Cycle, cycleLabel, isReadIn } from '#domain/cycle/cycle.ts';
import { groupsOf } from '#domain/cycle/cycle-groups.ts';
import { isRestricted } from '#domain/cycle/opening.ts';
import { type PeriodYear, spanOf } from '#domain/cycle/period.ts';
import type { Day } from '#domain/days/dates.ts';
import type { EarlierColumn } from '#domain/earlier/earlier-columns.ts';
import { type EarlierReview, readEarlier } from '#domain/earlier/earlier-rows.ts';
import { whoseReview } from '#domain/earlier/whose-review.ts';
import type { Answer } from '#domain/form/content.ts';
import type { StaffId } from '#domain/ids.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import { YEAR_NOTES } from '#domain/policy/notes-form.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { indexStaff, managerNamed, type StaffIndex } from '#domain/staff-list/people/staff-identity.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { MOST_PROSE } from '#domain/text/prose.ts';
import { sameCycle } from '#electron/office/cycles/opening.ts';
import { type EarlierBox, earlierBoxes, keptInBox } from './earlier-boxes.ts';

/** Why a review is not read in. */
export type EarlierAside =
  | 'nobody'
  | 'left-out'
  | 'several'
  | 'headteacher'
  | 'no-year'
  | 'running'
  | 'kept-here'
  | 'twice'
  | 'long'
  | 'no-period';

/** A review that is read in: of whom, in which cycle, and what is kept where. */
export interface PlacedReview {
  of: EarlierReview;
  person: Staff;
  isByName: boolean;
  year: PeriodYear & { periodId: string; label: string };
  /** The cycle, where an earlier file made it. */
  cycle: Cycle | undefined;
  appraiser: { id: StaffId | null; name: string };
  answers: Answer[];
  /** What stands in boxes of the policy, and in the note, as it is shown. */
  boxes: { label: string; text: string }[];
  note: string;
}

export interface PlacedEarlier {
  placed: PlacedReview[];
  aside: { of: EarlierReview; why: EarlierAside }[];
  /** Reviews that were read in before, or have one of the same year here. */
  there: EarlierReview[];
}

interface Asked {
  columns: readonly EarlierColumn[];
  year: number | null;
  /** Whose rows are, where somebody said so; null for a row that is left out. */
  people: readonly { row: number; staffId: StaffId | null }[];
}

/** Where each review of an old tracker would stand; nothing is written. `policy` is the school's own. */
export function placeEarlier(read: Reads, policy: Policy, sheet: Sheet, asked: Asked, today: Day): PlacedEarlier {
  const index = indexStaff(read.staff.all());
  const boxes = new Map(earlierBoxes(policy).map((box) => [box.id, box]));
  const found: PlacedEarlier = { placed: [], aside: [], there: [] };
  const seen = new Set<string>();
  for (const of of readEarlier(sheet, asked.columns, asked.year)) {
    const said = asked.people.find(({ row }) => row === of.row);
    const placing = placeOne(read, { of, said, policy, index, today });
    if (placing.is === 'aside') found.aside.push({ of, why: placing.why });
    else if (placing.is === 'there') found.there.push(of);
    else {
      const key = `${placing.person.id} ${placing.year.starts}`;
      const filled = { ...placing, ...contentOf(of, placing.person, placing.cycle?.policy ?? policy, boxes) };
      if (seen.has(key)) found.aside.push({ of, why: 'twice' });
      else if (filled.answers.some(({ text }) => text.length > MOST_PROSE)) found.aside.push({ of, why: 'long' });
      else found.placed.push(filled);
      seen.add(key);
    }
  }
  return found;
}

interface One {
  of: EarlierReview;
  said: { staffId: StaffId | null } | undefined;
  policy: Policy;
  index: StaffIndex;
  today: Day;
}

type Placing =
  | { is: 'aside'; why: EarlierAside }
  | { is: 'there' }
  | ({ is: 'placed' } & Omit<PlacedReview, 'answers' | 'boxes' | 'note'>);

function placeOne(read: Reads, { of, said, policy, index, today }: One): Placing {
  const whose = whoseReview(of.whose, index);
  const chosen = said?.staffId ? read.staff.byId(said.staffId) : undefined;
  if (said && !chosen) return { is: 'aside', why: 'left-out' };
  const person = chosen ?? ('person' in whose ? whose.person : undefined);
  if (!person) return { is: 'aside', why: whose.is === 'several' ? 'several' : 'nobody' };
  if (isRestricted(person, read.school())) return { is: 'aside', why: 'headteacher' };
  if (of.year === null) return { is: 'aside', why: 'no-year' };
  const { choices } = read.policy();
  const period = policy.periods.find((one) => groupsOf(one, { policy, choices }).includes(person.group));
  if (!period) return { is: 'aside', why: 'no-period' };
  const span = spanOf(period, of.year);
  if (span.ends >= today) return { is: 'aside', why: 'running' };
  const year = { ...span, periodId: period.id, label: cycleLabel(span, period, policy) };
  const cycle = sameCycle(read, year);
  if (cycle && read.reviews.rowsInCycle(cycle.id).some(({ staffId }) => staffId === person.id)) return { is: 'there' };
  // one that was worked through here holds what it holds: only a year that a tracker brought is added to
  if (cycle && (cycle.closedOn === null || !isReadIn(cycle))) return { is: 'aside', why: 'kept-here' };
  const named = of.appraiser === '' ? undefined : managerNamed(of.appraiser, index);
  const appraiser = { id: named && named.id !== person.id ? named.id : null, name: of.appraiser };
  return { is: 'placed', of, person, isByName: !chosen && whose.is === 'by-name', year, cycle, appraiser };
}

type Content = Pick<PlacedReview, 'answers' | 'boxes' | 'note'>;

/** What of a review goes into which box: a text that its box does not take, or that has none, goes into the note of the year. */
function contentOf(
  of: EarlierReview,
  { group }: Staff,
  policy: Policy,
  known: ReadonlyMap<string, EarlierBox>,
): Content {
  const { forms } = formRules(policy, { kind: 'review', groups: [group] }, []);
  const asked = new Set(
    forms.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions.map(({ id }) => id))),
  );
  const rest = [...of.rest];
  const answers = new Map<string, Answer>();
  const boxes: Content['boxes'] = [];
  for (const { question, heading, text } of of.boxes) {
    const box = asked.has(question) ? known.get(question) : undefined;
    const kept = box && !answers.has(question) ? keptInBox(box, text) : undefined;
    if (box === undefined || kept === undefined) rest.push({ heading, text });
    else {
      answers.set(question, { question, side: box.side, row: '', cell: '', text: kept });
      boxes.push({ label: inLanguage(box.label, 'en'), text });
    }
  }
  const note = rest.length === 0 ? '' : ['From the old tracker:', ...rest.map(lineOf)].join('\n');
  const noted: Answer[] = note === '' ? [] : [{ question: YEAR_NOTES, side: 'agreed', row: '', cell: '', text: note }];
  return { answers: [...answers.values(), ...noted], boxes, note };
}

const lineOf = ({ heading, text }: EarlierReview['rest'][number]): string =>
  heading === '' ? text : `${heading.replace(/:$/, '')}: ${text}`;
