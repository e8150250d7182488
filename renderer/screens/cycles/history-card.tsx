import { shortDay } from '#domain/days/day-words.ts';
import { Card } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { CycleFacts } from './cycle-facts.ts';

const says = words.cycles.history;

/** When a cycle was opened, closed and opened again, by whom and why. */
export function HistoryCard({ cycle: { openedOn, history } }: { cycle: CycleFacts }) {
  return (
    <Card title={says.title}>
      <ul>
        <li>{says.opened(shortDay(openedOn, lang))}</li>
        {history.map((event, index) => (
          <li key={`${index}/${event.on}`}>{lineOf(event)}</li>
        ))}
      </ul>
    </Card>
  );
}

function lineOf(event: CycleFacts['history'][number]): string {
  const on = shortDay(event.on, lang);
  const by = says.by[event.by];
  return event.what === 'closed' ? says.closed(on, by, event.stillOpen) : says.reopened(on, by, event.reason);
}
