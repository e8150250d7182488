import { monthName } from '#domain/days/day-words.ts';
import type { Period, StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { type Finding, pieceId, type Reader, single } from '#domain/policy-drafting/finding.ts';
import { amountsSaid, daysSaid, monthsSaid } from '#domain/policy-drafting/said.ts';

const ABOUT = /\b(?:cycle|period|year)\b/;
const RUNS = /\b(?:runs?|will be|is|are|of|from|starts?|begins?|covers?|follows?|12 months)\b/;

/** From when to when the period runs, and for whom: 'twelve months from 1 September to 31 August'. */
export const periods: Reader = ({ words, about, clause, groups }, base): Finding[] => {
  const between = monthsSaid(words);
  const isAbout =
    /\b(?:appraisal|performance management|review|assessment|professional growth)\b[^.]*\b(?:cycle|period|year)\b/.test(
      about,
    );
  if (!between || !isAbout || !ABOUT.test(words) || !RUNS.test(words) || /\bmeetings?\b/.test(words)) return [];
  const months = ((between.to - between.from + 12) % 12) + 1;
  // 'October to October' is a year
  const length = months === 1 ? 12 : months === 13 ? 12 : months;
  if (length < 6) return [];
  const first = daysSaid(words).find(({ month }) => month === between.from);
  const starts = { month: between.from, dayOfMonth: first?.dayOfMonth ?? 1 };
  const normally = /\bnormal(?:ly)?\b|\busual(?:ly)?\b/.test(words);
  const said = { starts, months: length, ...(normally && { normally: true as const }), clause };
  const whom =
    groups.length > 0 ? withHead(groups, base) : base.groups.flatMap(({ id, covered }) => (covered ? [id] : []));
  const covers = base.periods
    .filter((one) => one.groups.some((group) => whom.includes(group)))
    .map(({ id }) => pieceId('period', id));
  const name = groups.length > 0 ? [...whom].sort().join(' ') : 'all';
  return [{ part: 'period', name, covers, apply: (policy) => withPeriod(policy, whom, said) }];
};

/** Where a text says nothing else of them, headteachers are teachers. */
function withHead(groups: readonly StaffGroupId[], { groups: all }: Policy): StaffGroupId[] {
  const isHead = (id: StaffGroupId) => id === 'headteacher' && groups.includes('teacher');
  return all.flatMap(({ id, covered }) => (groups.includes(id) || (covered && isHead(id)) ? [id] : []));
}

/** The policy with a period for these groups; whoever else had the same one keeps it. */
function withPeriod(
  policy: Policy,
  whom: readonly StaffGroupId[],
  said: Omit<Period, 'id' | 'label' | 'groups'>,
): Policy {
  const runsSo = ({ starts, months }: Period) =>
    starts.month === said.starts.month && starts.dayOfMonth === said.starts.dayOfMonth && months === said.months;
  const isTheirs = ({ groups }: Period) => groups.some((group) => whom.includes(group));
  const now = policy.periods.filter(isTheirs);
  // where it runs so already, only its clause may be another
  if (now.length > 0 && now.every(runsSo))
    return { ...policy, periods: policy.periods.map((one) => (isTheirs(one) ? { ...one, clause: said.clause } : one)) };
  const known = policy.periods.find(runsSo) ?? now.find(({ groups }) => groups.every((group) => whom.includes(group)));
  const last = ((said.starts.month + said.months - 2) % 12) + 1;
  const label = { en: `${monthName(said.starts.month, 'en')} to ${monthName(last, 'en')}` };
  const id = known?.id ?? nameFrom(new Set(policy.periods.map((one) => one.id)));
  const others = policy.periods.flatMap((one) => {
    const groups = one.groups.filter((group) => !whom.includes(group));
    return one.id === id || groups.length === 0 ? [] : [{ ...one, groups }];
  });
  const kept = known && runsSo(known) ? known.groups.filter((group) => !whom.includes(group)) : [];
  const mine: Period = { ...said, id, label: known && runsSo(known) ? known.label : label, groups: [...kept, ...whom] };
  return { ...policy, periods: [mine, ...others] };
}

function nameFrom(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`own-period-${number}`)) number += 1;
  return `own-period-${number}`;
}

/** Whether the period of somebody on a fixed term follows the contract. */
export const ownPeriod: Reader = ({ words, clause }) => {
  const isAbout = /\bfixed[- ]term\b|\bcontract\b|\b(?:start|starts|join|joins|leave|leaves) (?:part|mid|during)/.test(
    words,
  );
  if (!isAbout || !/\b(?:length|duration|period|cycle)\b[^.]*\b(?:determined|contract|adjusted|shorter)\b/.test(words))
    return [];
  return [single('own-period', (policy) => ({ ...policy, ownPeriod: { follows: 'yes', clause } }))];
};

/** How soon whoever joins part-way has a plan. */
export const joining: Reader = ({ words, clause }, base) => {
  const [within] = amountsSaid(words).filter(({ unit }) => unit !== 'hours');
  const isAbout =
    /\bwithin\b[^.]*\bof (?:their |the |his or her )?(?:joining|starting|start(?: date)?|appointment|arrival|commenc\w+|taking up)\b/.test(
      words,
    );
  if (!within || !isAbout) return [];
  const unit = within.isPlain ? base.joining.unit : within.unit;
  return [single('joining', (policy) => ({ ...policy, joining: { within: within.amount, unit, clause } }))];
};
