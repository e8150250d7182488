import { shortDay } from '#domain/days/day-words.ts';
import { Disclosure, Tag, type TagKind } from '#renderer/ui/index.ts';
import { daysInWords, ruleInWords, urgencyOf, waitsForInWords, whyInWords } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { OpenReview } from './open-review.ts';

type DeadlineRow = OpenReview['deadlines'][number];

/** A deadline of a step: by when, how it stands, and on demand the sum with the policy's clause. */
export function DeadlineLine({ deadline, review }: { deadline: DeadlineRow; review: OpenReview }) {
  const { due, state, outside } = deadline;
  const shown = shownState(deadline);
  const says = words.review.people;
  if (state === 'not-asked') return <NotAsked review={review} tag={shown} />;
  if (state === 'gone') return <NoDay text={words.review.gone} tag={shown} />;
  return (
    <>
      <p className="small">
        {due === null ? ruleInWords(deadline) : says.by(shortDay(due, lang))}
        {due !== null && deadline.doneOn === null && ` · ${waitsForInWords(deadline.waitsFor, sidesOf(review))}`}{' '}
        <Tag kind={shown.kind}>{shown.label}</Tag>
      </p>
      {outside !== null && <p className="small">{words.review.outside[outside]}</p>}
      {due !== null && (
        <Disclosure title={ruleInWords(deadline)}>
          <p>{whyInWords(deadline)}</p>
        </Disclosure>
      )}
    </>
  );
}

interface StateShown {
  kind: TagKind;
  label: string;
}

/** A day before the person joined. */
function NotAsked({ review: { ownPeriod }, tag }: { review: OpenReview; tag: StateShown }) {
  const since = ownPeriod?.joinedOn;
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

function shownState({ state, due, daysLeft, leftUnit }: DeadlineRow): StateShown {
  const says = words.review.deadline;
  if (state === 'done') return { kind: 'ok', label: says.done };
  if (state === 'done-late') return { kind: 'warn', label: says['done-late'] };
  if (state === 'not-asked' || state === 'gone' || state === 'paused') return { kind: 'neutral', label: says[state] };
  if (state === 'outside') return { kind: 'warn', label: says.outside };
  if (due === null || daysLeft === null) return { kind: 'neutral', label: says.waiting };
  return { kind: urgencyOf(daysLeft), label: daysInWords(due, daysLeft, leftUnit) };
}

/** The two sides in the policy's words. */
function sidesOf({ terms }: OpenReview) {
  return { appraisee: terms.appraisee.one, appraiser: terms.appraiser.one };
}
