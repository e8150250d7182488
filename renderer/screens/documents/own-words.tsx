import { useState } from 'react';
import type { Input } from '#contract/index.ts';
import type { Recommendation } from '#domain/report/report.ts';
import { Button, ButtonRow, Card, FieldSet, Grid, ProseField, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type Draft = Input<'reports.look'>['draft'];
type Typed = Pick<Draft, 'moderation' | 'change'> & { equality: string; recommendations: Recommendation[] };

const says = words.report.own;
const nothing: Recommendation = { what: '', who: '', byWhen: '' };

/** What the headteacher writes into a report; the page follows when a box is left. */
export function OwnWords({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const [typed, setTyped] = useState<Typed>({
    moderation: draft.moderation,
    equality: draft.equality ?? '',
    change: draft.change,
    recommendations: draft.recommendations ?? [],
  });
  const keep = (now: Typed = typed): void => onDraft({ ...draft, ...now });
  const put = (recommendations: Recommendation[]): Typed => {
    const now = { ...typed, recommendations };
    setTyped(now);
    return now;
  };
  const change = (at: number, part: Partial<Recommendation>) =>
    put(typed.recommendations.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <Card title={says.title}>
      <Stack>
        <ProseField
          label={says.moderation}
          hint={says.moderationHint}
          optional
          lines={2}
          value={typed.moderation}
          onChange={(moderation) => setTyped({ ...typed, moderation })}
          onBlur={() => keep()}
        />
        <ProseField
          label={says.equality}
          hint={says.equalityHint}
          optional
          lines={2}
          value={typed.equality}
          onChange={(equality) => setTyped({ ...typed, equality })}
          onBlur={() => keep()}
        />
        <ProseField
          label={says.change}
          hint={says.changeHint}
          optional
          lines={2}
          value={typed.change}
          onChange={(text) => setTyped({ ...typed, change: text })}
          onBlur={() => keep()}
        />
        <h3>{says.recommendations}</h3>
        {typed.recommendations.map((one, at) => (
          // a line is its place: nothing moves while it is typed
          <FieldSet key={`line-${at + 1}`} legend={says.recommendation(at + 1)}>
            <Stack>
              <ProseField
                label={says.what}
                lines={2}
                value={one.what}
                onChange={(what) => change(at, { what })}
                onBlur={() => keep()}
              />
              <Grid>
                <TextField
                  label={says.who}
                  optional
                  value={one.who}
                  onChange={(who) => change(at, { who })}
                  onBlur={() => keep()}
                />
                <TextField
                  label={says.byWhen}
                  optional
                  value={one.byWhen}
                  onChange={(byWhen) => change(at, { byWhen })}
                  onBlur={() => keep()}
                />
              </Grid>
              <ButtonRow>
                <Button
                  look="quiet"
                  onClick={() => keep(put(typed.recommendations.filter((_, index) => index !== at)))}
                >
                  {says.remove(at + 1)}
                </Button>
              </ButtonRow>
            </Stack>
          </FieldSet>
        ))}
        <ButtonRow>
          <Button onClick={() => put([...typed.recommendations, nothing])}>{says.add}</Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
}
