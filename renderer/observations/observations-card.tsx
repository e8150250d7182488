import { useState } from 'react';
import type { Span } from '#domain/days/span.ts';
import type { StaffId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, Card, Loaded, PlainTable, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { BeginObservation } from './begin-observation.tsx';
import { observedColumns } from './observed-rows.ts';

const says = words.observations;

interface ObservationsCardProps {
  staffId: StaffId;
  /** Only those of a cycle; nothing at all where there are none and the policy asks for none. */
  within?: Span;
}

/** The observations of one person, the latest first, and the way to begin one. */
export function ObservationsCard({ staffId, within }: ObservationsCardProps) {
  const reading = useRead('observations.list', { staffId });
  const [begins, setBegins] = useState(false);
  if (within && reading.state !== 'ready') return null;
  return (
    <Loaded reading={reading}>
      {({ observations, notSeen, rules }) => {
        const rows = within ? observations.filter(({ observed }) => isWithin(observed, within)) : observations;
        if (within && rows.length === 0 && rules.length === 0) return null;
        const [missing] = notSeen;
        return (
          <Card title={says.title} actions={<Button onClick={() => setBegins(true)}>{says.begin}</Button>}>
            <Stack gap={8}>
              {within && rows.length > 0 && <p>{says.ofPerson.count(rows.length)}</p>}
              {missing && (
                <p className="small">
                  {says.ofPerson.noneYet(says.notSeen.asks(missing.least, missing.clause, missing.held))}
                </p>
              )}
              {rows.length === 0 ? (
                <p className="small">{says.ofPerson.none}</p>
              ) : (
                <PlainTable
                  label={says.title}
                  rows={rows}
                  rowId={({ recordId }) => recordId}
                  columns={observedColumns}
                  open={({ recordId }) => href('observation', { recordId })}
                />
              )}
            </Stack>
            {begins && <BeginObservation whose={staffId} rules={rules} onClose={() => setBegins(false)} />}
          </Card>
        );
      }}
    </Loaded>
  );
}

function isWithin(on: string | null, { starts, ends }: Span): boolean {
  return on !== null && starts <= on && on <= ends;
}
