import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { Card, Facts, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import type { OpenConcern } from './open-concern.ts';

const says = words.concerns.protection;
const said = (on: Day): string => shortDay(on, lang);

/** From when the person of a probation is protected against unfair dismissal: information with its source, and no advice. */
export function ProtectionCard({ concern: { protection } }: { concern: OpenConcern }) {
  if (protection === null) return null;
  const { began, protectedFrom, lastNotice, what, source, checkedOn } = protection;
  return (
    <Card title={says.title}>
      <Stack gap={8}>
        <Facts
          rows={[
            { label: says.began, value: said(began) },
            { label: says.from, value: said(protectedFrom) },
            { label: says.notice, value: said(lastNotice) },
          ]}
        />
        <p className="small">{inWindow(what)}</p>
        <p className="small">{says.information(inWindow(source), said(checkedOn))}</p>
      </Stack>
    </Card>
  );
}
