import { type ReactNode, useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { type Awaited, awaited } from '#domain/requests/request.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, ButtonRow, Card, Facts, Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { DayDialog, type DayTyped } from './day-dialog.tsx';

type OneRequest = Output<'requests.byId'>;

/** What is noted next about a request. */
type Next = 'acknowledge' | 'extend' | 'close' | `ask-${Awaited}` | `came-${Awaited}`;

/** The days of a request: by when, the sum behind it, what is awaited, and what is noted next. */
export function DaysCard({ value }: { value: OneRequest }) {
  const [next, setNext] = useState<Next>();
  const says = words.requests.one;
  const { request, extendableUntil } = value;
  const isAwaited = (what: Awaited): boolean =>
    request.pauses.some((pause) => pause.awaited === what && pause.until === null);
  return (
    <Card title={says.days}>
      <Stack>
        <Facts rows={factsOf(value)} />
        {request.pauses.length > 0 && (
          <ul>
            {request.pauses.map((pause) => (
              <li key={`${pause.awaited}/${pause.from}`}>{says.pause(pause.awaited, pause.from, pause.until)}</li>
            ))}
          </ul>
        )}
        {request.kind === 'access' && request.closedOn === null && value.sum === null && (
          <Notice kind="info">
            <p>{says.standing}</p>
          </Notice>
        )}
        {request.closedOn === null && (
          <ButtonRow>
            <Button look="main" onClick={() => setNext('close')}>
              {says.close}
            </Button>
            {request.kind === 'complaint' && request.acknowledgedOn === null && (
              <Button onClick={() => setNext('acknowledge')}>{says.acknowledge}</Button>
            )}
            {request.kind === 'access' &&
              awaited.options.map((what) => (
                <Button key={what} onClick={() => setNext(isAwaited(what) ? `came-${what}` : `ask-${what}`)}>
                  {isAwaited(what) ? says.came[what] : says.ask[what]}
                </Button>
              ))}
            {request.kind === 'access' &&
              request.extendedOn === null &&
              extendableUntil &&
              extendableUntil >= value.today && <Button onClick={() => setNext('extend')}>{says.extend}</Button>}
          </ButtonRow>
        )}
        {next && <NextDialog value={value} next={next} onClose={() => setNext(undefined)} />}
      </Stack>
    </Card>
  );
}

function factsOf({ request, sum }: OneRequest): { label: string; value: ReactNode }[] {
  const says = words.requests.one;
  const dayOf = (on: Parameters<typeof shortDay>[0]): string => shortDay(on, lang);
  return [
    { label: says.received, value: dayOf(request.receivedOn) },
    ...(request.asked === '' ? [] : [{ label: says.asked, value: request.asked }]),
    ...(sum && request.closedOn === null
      ? [
          { label: says.due, value: dayOf(sum.due) },
          { label: says.counted, value: says.sum(sum.starts, sum.months, sum.paused, sum.corresponding, sum.due) },
        ]
      : []),
    ...(request.kind === 'complaint' && request.due ? [{ label: says.acknowledgeBy, value: dayOf(request.due) }] : []),
    ...(request.acknowledgedOn ? [{ label: says.acknowledged, value: dayOf(request.acknowledgedOn) }] : []),
    ...(request.extendedOn
      ? [{ label: says.extend, value: says.extended(request.extendedOn, request.extendedWhy) }]
      : []),
    ...(request.closedOn ? [{ label: says.closed, value: dayOf(request.closedOn) }] : []),
    ...(request.outcome === '' ? [] : [{ label: says.outcome, value: request.outcome }]),
  ];
}

function NextDialog({ value, next, onClose }: { value: OneRequest; next: Next; onClose: () => void }) {
  const acknowledge = useWrite('requests.acknowledge');
  const ask = useWrite('requests.await');
  const came = useWrite('requests.came');
  const extend = useWrite('requests.extend');
  const close = useWrite('requests.close');
  const says = words.requests.one;
  const { id: requestId } = value.request;
  const [verb, what] = next.split('-');
  const of = what === 'identity' ? 'identity' : 'clarification';

  function save({ on, text, held }: DayTyped) {
    if (next === 'acknowledge') return acknowledge.ask({ requestId, on });
    if (next === 'extend') return extend.ask({ requestId, on, why: text });
    if (next === 'close') return close.ask({ requestId, on, outcome: text, heldAfter: held });
    return verb === 'ask'
      ? ask.ask({ requestId, awaited: of, from: on })
      : came.ask({ requestId, awaited: of, until: on });
  }

  const titles: Record<string, string> = {
    acknowledge: says.acknowledge,
    extend: says.extend,
    close: says.closeTitle,
    ask: says.ask[of],
    came: says.came[of],
  };
  const asks = next === 'extend' ? says.why : next === 'close' ? says.outcomeLabel : undefined;
  return (
    <DayDialog
      title={titles[verb ?? ''] ?? ''}
      intro={next === 'extend' && value.extendableUntil ? says.extendText(value.extendableUntil) : undefined}
      asks={asks}
      asksHeld={next === 'close' && value.request.staffId !== null}
      busy={[acknowledge, ask, came, extend, close].some(({ busy }) => busy)}
      onSave={save}
      onClose={onClose}
    />
  );
}
