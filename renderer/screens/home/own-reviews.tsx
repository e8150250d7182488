import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { href } from '#renderer/places/routes.ts';
import { Tag, TextLink } from '#renderer/ui/index.ts';
import { daysInWords, urgencyOf } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import './due-group.css';

type OwnReview = Output<'home.headteacher'>['appraisals'][number];

/** The list of reviews has the rest. */
const MOST_SHOWN = 8;

const says = words.home.headteacher;

/** Reviews with their stage, the booked meeting and what comes next; `signed` more are already signed. */
export function OwnReviews({ reviews, signed = 0 }: { reviews: readonly OwnReview[]; signed?: number }) {
  const shown = reviews.slice(0, MOST_SHOWN);
  const hidden = reviews.length - MOST_SHOWN;
  return (
    <div className="due-group">
      <ol className={shown.some(({ next }) => next?.due) ? undefined : 'without-days'}>
        {shown.map((one) => (
          <OwnReviewLine key={one.reviewId} review={one} />
        ))}
      </ol>
      {hidden > 0 && (
        <p className="due-rest">
          <TextLink to={href('reviews')}>{says.more(hidden)}</TextLink>
        </p>
      )}
      {signed > 0 && <p className="small">{says.signed(signed)}</p>}
    </div>
  );
}

function OwnReviewLine({ review: { reviewId, name, cycleLabel, stage, booked, next } }: { review: OwnReview }) {
  const due = next?.due ?? null;
  const meeting = booked && says.booked(shortDay(booked.on, lang), booked.at);
  const beside = [next === null ? null : words.stages[stage], meeting, cycleLabel];
  return (
    <li>
      <span>{due === null ? '' : shortDay(due, lang)}</span>
      <div>
        <TextLink to={href('review', { reviewId })}>{name}</TextLink>
      </div>
      {next !== null && due !== null && next.daysLeft !== null && (
        <Tag kind={urgencyOf(due, next.daysLeft)}>{daysInWords(due, next.daysLeft)}</Tag>
      )}
      <div className="due-what">
        <p>
          {next === null ? words.stages[stage] : inWindow(next.label)}{' '}
          <span className="small">· {beside.filter((text) => text !== null).join(' · ')}</span>
        </p>
      </div>
    </li>
  );
}
