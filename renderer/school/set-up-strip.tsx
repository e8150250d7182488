import { useRead } from '#renderer/asking/ask.ts';
import { href, type RouteName } from '#renderer/places/routes.ts';
import { TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { nextPart, partAt, partHref } from './set-up-road.ts';

const { title, list, steps: titles, progress, goOn, now } = words.setUp;

/** While a school is set up: how far it is, which part is being done on this screen, or else the way on to the next. */
export function SetUpStrip({ at }: { at: RouteName }) {
  const setUp = useRead('school.setUp', {});
  if (setUp.state !== 'ready' || setUp.value.finished) return null;
  const { steps } = setUp.value;
  const next = nextPart(steps);
  if (!next) return null;
  const here = steps.find(({ step, done }) => step === partAt(at) && !done)?.step;
  return (
    <nav className="set-up-strip" aria-label={title}>
      <span>{progress(steps.filter(({ done }) => done).length, steps.length)}</span>
      {here ? <span>{now(titles[here])}</span> : <TextLink to={partHref(next)}>{goOn(titles[next])}</TextLink>}
      <TextLink to={href('setUp')}>{list}</TextLink>
    </nav>
  );
}
