import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { runs } from '#domain/deadlines/state.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { Tag, type TagKind } from '#renderer/ui/index.ts';
import { daysInWords, ruleInWords, urgencyOf, waitsForInWords } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { type PolicyNamed, WhyDay } from './why-day.tsx';

type DeadlineRow = Output<'reviews.byId'>['deadlines'][number];

interface DeadlineLineProps {
  deadline: DeadlineRow;
  /** What the policy calls the two sides. */
  terms: Pick<Policy['terms'], 'appraisee' | 'appraiser'>;
  /** The policy that it goes by, where it can be opened. */
  policy?: PolicyNamed | undefined;
  /** Since when the person is there, where that is part-way. */
  joinedOn?: Day | null | undefined;
  /** The person's reviews are paused today: nothing is late meanwhile. */
  isPaused?: boolean;
}

/** A deadline of a step: by when, how it stands, and on demand the sum with the policy's clause. */
export function DeadlineLine({ deadline, terms, policy, joinedOn, isPaused = false }: DeadlineLineProps) {
  const { due, state, outside } = deadline;
  const shown = shownState(isPaused && runs(deadline) ? { ...deadline, state: 'paused' } : deadline);
  const says = words.review.people;
  if (state === 'not-asked') return <NotAsked since={joinedOn} tag={shown} />;
  if (state === 'gone') return <NoDay text={words.review.gone} tag={shown} />;
  return (
    <>
      <p className="small">
        {due === null ? ruleInWords(deadline) : says.by(shortDay(due, lang))}
        {due !== null && deadline.doneOn === null && ` · ${waitsForInWords(deadline.waitsFor, sidesOf(terms))}`}{' '}
        <Tag kind={shown.kind}>{shown.label}</Tag>
      </p>
      {outside !== null && <p className="small">{words.review.outside[outside]}</p>}
      {due !== null && <WhyDay deadline={deadline} terms={sidesOf(terms)} policy={policy} />}
    </>
  );
}

interface StateShown {
  kind: TagKind;
  label: string;
}

/** A day before the person joined. */
function NotAsked({ since, tag }: { since: Day | null | undefined; tag: StateShown }) {
  return <NoDay text={since ? words.review.people.notAsked(shortDay(since, lang)) : ''} tag={tag} />;
}

/** Why a deadline has no day. */
function NoDay({ text, tag }: { text: string; tag: StateShown }) {
  return (
    <p className="small">
      {text} <Tag kind={tag.kind}>{tag.label}</Tag>
    </p>
  );
}

function shownState({ state, due, daysLeft }: DeadlineRow): StateShown {
  const says = words.review.deadline;
  if (state === 'done') return { kind: 'ok', label: says.done };
  if (state === 'done-late') return { kind: 'warn', label: says['done-late'] };
  if (state === 'not-asked' || state === 'gone' || state === 'paused') return { kind: 'neutral', label: says[state] };
  if (state === 'outside') return { kind: 'warn', label: says.outside };
  if (due === null || daysLeft === null) return { kind: 'neutral', label: says.waiting };
  return { kind: urgencyOf(due, daysLeft), label: daysInWords(due, daysLeft) };
}

/** The two sides in the policy's words. */
function sidesOf({ appraisee, appraiser }: DeadlineLineProps['terms']) {
  return { appraisee: appraisee.one, appraiser: appraiser.one };
}
