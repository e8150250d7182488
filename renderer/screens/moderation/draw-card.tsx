import { useState } from 'react';
import type { CycleId } from '#domain/ids.ts';
import { sampleNumbers } from '#domain/moderation/sample.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { Button, Card, Choice, ErrorSummary, Grid, Row, Stack, TextField, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.moderation.draw;
const fields = ['number'] as const;
const counts = ['1', '2', '3', '4', '5'] as const;
type Count = (typeof counts)[number];

/** Draws a sample, new or by the number of an earlier one. */
export function DrawCard({ cycleId, reviews }: { cycleId: CycleId; reviews: number }) {
  const [typed, setTyped] = useState<{ each: Count; moderator: string; number: string }>({
    each: '1',
    moderator: '',
    number: '',
  });
  const { ask, busy } = useWrite('moderation.draw');
  const problems = useFormProblems('draw', fields);

  async function draw(): Promise<void> {
    const { each, moderator } = typed;
    const text = typed.number.trim();
    const number = text === '' ? null : Number(text);
    const isNumber = number === null || (Number.isInteger(number) && sampleNumbers.least <= number);
    if (!isNumber || (number ?? 0) > sampleNumbers.most)
      return problems.show([{ field: 'number', text: says.wrongNumber }]);
    problems.clear();
    const drawn = await ask({ cycleId, each: Number(each), moderator, number });
    if (!drawn.ok) return problems.refused(drawn.problem);
    setTyped({ ...typed, number: '' });
    toast({ text: says.drawn(drawn.value.number) });
  }

  if (reviews === 0)
    return (
      <Card title={says.title}>
        <p className="small">{says.nobody}</p>
      </Card>
    );
  return (
    <Card title={says.title}>
      <Stack>
        <p className="small">{says.text(reviews)}</p>
        <ErrorSummary {...problems.summary} />
        <Grid>
          <Choice<Count>
            label={says.each}
            width="short"
            options={counts.map((value) => ({ value, label: value }))}
            value={typed.each}
            onChange={(each) => setTyped({ ...typed, each })}
          />
          <TextField
            label={says.moderator}
            value={typed.moderator}
            onChange={(moderator) => setTyped({ ...typed, moderator })}
          />
          <TextField
            {...problems.at('number')}
            label={says.number}
            hint={says.numberHint}
            width="short"
            inputMode="numeric"
            value={typed.number}
            onChange={(number) => setTyped({ ...typed, number })}
          />
        </Grid>
        <Row>
          <Button look="main" busy={busy} onClick={() => void draw()}>
            {says.action}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
