import { shortDay } from '#domain/days/day-words.ts';
import { href } from '#renderer/places/routes.ts';
import { Notice, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { OpenReview } from './open-review.ts';

const says = words.review.rest;

/** Says why a review rests or can only be read: its cycle is closed, its person was left out, an appeal is open, or reviews are paused. */
export function RestNotice({ review: { cycle, endedBecause, paused, pausedByAppeal, team } }: { review: OpenReview }) {
  const toCycle = <TextLink to={href('cycle', { cycleId: cycle.id })}>{says.cycle}</TextLink>;
  if (cycle.closedOn !== null)
    return <Notice kind="info" title={says.closed(shortDay(cycle.closedOn, lang))} actions={toCycle} />;
  if (endedBecause !== null)
    return (
      <Notice kind="info" title={says.ended} actions={toCycle}>
        <p>{endedBecause}</p>
      </Notice>
    );
  if (pausedByAppeal !== null) return <Notice kind="info" title={says.appeal(shortDay(pausedByAppeal, lang))} />;
  if (paused) return <Notice kind="info" title={says.paused} />;
  if (team === null) return null;
  const toTeam = <TextLink to={href('team', { recordId: team.recordId })}>{words.teams.open}</TextLink>;
  return (
    <Notice kind="info" title={words.teams.of(team.names)} actions={toTeam}>
      <p>{words.teams.ofText}</p>
    </Notice>
  );
}
