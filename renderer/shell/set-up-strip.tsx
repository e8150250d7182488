import { useRead } from '#renderer/asking/ask.ts';
import { nextPart, partHref } from '#renderer/school/set-up-road.ts';
import { TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const { title, steps: titles, progress, goOn } = words.setUp;

/** While a school is set up: how far it is, and the way on from wherever a part has led. */
export function SetUpStrip() {
  const setUp = useRead('school.setUp', {});
  if (setUp.state !== 'ready' || setUp.value.finished) return null;
  const { steps } = setUp.value;
  const next = nextPart(steps);
  if (!next) return null;
  return (
    <nav className="set-up-strip" aria-label={title}>
      <span>{progress(steps.filter(({ done }) => done).length, steps.length)}</span>
      <TextLink to={partHref(next)}>{goOn(titles[next])}</TextLink>
    </nav>
  );
}
