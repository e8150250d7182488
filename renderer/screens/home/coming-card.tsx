import { shortDay } from '#domain/days/day-words.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { HomeFacts } from './home-facts.ts';

/** Who starts later in an open cycle, and when they can join it. */
export function ComingCard({ coming }: Pick<HomeFacts, 'coming'>) {
  if (coming.length === 0) return null;
  return (
    <Card title={words.home.coming.title}>
      <ul className="plain-list">
        {coming.map(({ staffId, name, cycleLabel, from }) => (
          <li key={`${staffId} ${cycleLabel}`}>
            <TextLink to={href('person', { staffId })}>{name}</TextLink>{' '}
            {words.home.coming.joins(cycleLabel, shortDay(from, lang))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
