import type { Output } from '#contract/index.ts';
import { daysBetween } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import { Button, ButtonRow, Card, Notice, Stack } from '#renderer/ui/index.ts';
import { dayAndTime } from '#renderer/words/days/times.ts';
import { words } from '#renderer/words/index.ts';

/** What restoring a backup would lose, and the button that does it. */
export function Loss({ seen, busy, onApply }: { seen: Output<'restore.look'>; busy: boolean; onApply: () => void }) {
  const { madeAt, lastUsedHere, newerName } = seen;
  const { title, made, newer, kept, action, busy: putting } = words.restore.loss;
  return (
    <Card title={title}>
      <Stack>
        <p>{made(dayAndTime(new Date(madeAt)))}</p>
        <Notice kind={lastUsedHere !== null && lastUsedHere > madeAt ? 'warn' : 'info'}>
          <p>{lost(madeAt, lastUsedHere)}</p>
          {lastUsedHere !== null && <p>{kept}</p>}
        </Notice>
        {newerName !== null && <Notice kind="warn">{newer(newerName)}</Notice>}
        <ButtonRow>
          <Button look="main" busy={busy} onClick={onApply}>
            {action}
          </Button>
          <span className="small" role="status">
            {busy && putting}
          </span>
        </ButtonRow>
      </Stack>
    </Card>
  );
}

function lost(madeAt: string, lastUsedHere: string | null): string {
  const { none, nothingLost, lost: said, lostToday } = words.restore.loss;
  if (lastUsedHere === null) return none;
  if (lastUsedHere <= madeAt) return nothingLost;
  const used = dayAndTime(new Date(lastUsedHere));
  const days = daysBetween(schoolDay(madeAt), schoolDay(lastUsedHere));
  return days === 0 ? lostToday(used) : said(days, used);
}
