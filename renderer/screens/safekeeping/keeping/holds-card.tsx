import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { HoldId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { Button, Card, GlanceTable, Loaded, Refused, Stack, type TableColumn, Tag, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { HoldDialog } from './hold-dialog.tsx';

type Holds = Output<'keeping.holds'>;

/** A line of the list: placed by somebody, or held by itself. */
interface Line {
  key: string;
  name: string;
  why: string;
  since: string;
  reviewOn: Day | null;
  isLate: boolean;
  id: HoldId | null;
}

/** Whose records are held back, and why; by somebody with a day to look again, or by themselves. */
export function HoldsCard() {
  const holds = useRead('keeping.holds', {});
  const release = useWrite('keeping.release');
  const [adding, setAdding] = useState(false);
  const says = words.keeping.holds;

  async function letGo({ id, name }: Line): Promise<void> {
    if (id === null) return;
    const answer = await release.ask({ holdId: id });
    if (answer.ok) toast({ text: says.released(name) });
  }

  return (
    <Card title={says.title} actions={<Button onClick={() => setAdding(true)}>{says.add}</Button>}>
      <Stack>
        <Refused problem={release.problem} />
        <Loaded reading={holds}>
          {(value) => {
            const lines = linesOf(value);
            return (
              <>
                {lines.length === 0 ? (
                  <p>{says.empty}</p>
                ) : (
                  <GlanceTable
                    list="holds"
                    label={says.label}
                    rows={lines}
                    rowId={({ key }) => key}
                    columns={columns((line) => void letGo(line))}
                    order="review"
                    counted={says.counted}
                    empty={null}
                  />
                )}
                {adding && <HoldDialog seesRestricted={value.seesRestricted} onClose={() => setAdding(false)} />}
              </>
            );
          }}
        </Loaded>
      </Stack>
    </Card>
  );
}

function linesOf({ today, holds, byThemselves }: Holds): Line[] {
  const says = words.keeping.holds;
  const placed = holds.map((hold) => ({
    key: hold.id,
    id: hold.id,
    name: hold.name,
    why: [words.keeping.reasons[hold.reason], hold.note, hold.restricted && says.restricted]
      .filter(Boolean)
      .join(' · '),
    since: shortDay(hold.placedOn, lang),
    reviewOn: hold.reviewOn,
    isLate: hold.reviewOn <= today,
  }));
  const others = byThemselves.map(({ staffId, name, held }) => ({
    key: `${staffId}/${held.why}`,
    id: null,
    name,
    why: held.why === 'leaver' ? says.leaver(held.until) : says.request,
    since: says.byThemselves,
    reviewOn: null,
    isLate: false,
  }));
  return [...placed.toSorted((a, b) => compareDays(a.reviewOn, b.reviewOn)), ...others];
}

/** The day on which it is looked at again. */
function reviewText({ reviewOn }: Line): string {
  return reviewOn === null ? '' : shortDay(reviewOn, lang);
}

function columns(onRelease: (line: Line) => void): readonly TableColumn<Line>[] {
  const says = words.keeping.holds;
  return [
    { id: 'name', heading: says.columns.name, text: ({ name }) => name },
    { id: 'reason', heading: says.columns.reason, text: ({ why }) => why, long: true },
    { id: 'since', heading: says.columns.since, text: ({ since }) => since, oneLine: true },
    {
      id: 'review',
      heading: says.columns.review,
      text: reviewText,
      sortBy: ({ reviewOn }) => reviewOn,
      cell: (line) => (
        <>
          {reviewText(line)} {line.isLate && <Tag kind="warn">{says.late}</Tag>}
        </>
      ),
      oneLine: true,
    },
    {
      id: 'release',
      heading: says.columns.release,
      text: () => '',
      action: true,
      cell: (line) =>
        line.id !== null && (
          <Button label={says.releaseOf(line.name)} onClick={() => onRelease(line)}>
            {says.release}
          </Button>
        ),
    },
  ];
}
