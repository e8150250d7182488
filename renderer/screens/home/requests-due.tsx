import { addDays } from '#domain/days/dates.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Notice, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** So many days before its last day a request stands on Home. */
const REMINDED_DAYS = 14;

/** Requests whose answer is due soon or late: 'Answer to … due 14 Jan'. */
export function RequestsDue() {
  const reading = useRead('requests.list', {});
  if (reading.state !== 'ready') return null;
  const { today, requests } = reading.value;
  const due = requests.flatMap((one) =>
    one.due !== null && one.due <= addDays(today, REMINDED_DAYS) ? [{ ...one, due: one.due }] : [],
  );
  if (due.length === 0) return null;
  const isLate = due.some((one) => one.due < today);
  return (
    <Notice kind={isLate ? 'bad' : 'warn'} title={words.requests.home}>
      <ul>
        {due.map(({ id, name, kind, due: on }) => (
          <li key={id}>
            <TextLink to={href('request', { requestId: id })}>{words.requests.due(name, kind, on)}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
