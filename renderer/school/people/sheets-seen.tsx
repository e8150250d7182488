import { useRead } from '#renderer/asking/ask.ts';
import { SeenButton } from '#renderer/handover/sheets-reminder.tsx';
import { Card, Facts, Loaded, Row, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.handover.sheets;

/** When each of one's own recovery sheets was last seen in its place. */
export function SheetsSeen({ level }: { level: 2 | 3 }) {
  const sheets = useRead('sheets.list', {});
  return (
    <Loaded reading={sheets}>
      {({ sheets: own }) =>
        own.length > 0 && (
          <Card title={says.card} level={level}>
            <Stack gap={8}>
              <Facts
                rows={own.map(({ compartment, givenOn, seenOn }) => ({
                  label: says.names[compartment],
                  value: says.fact(givenOn, seenOn),
                }))}
              />
              <Row>
                {own.map((sheet) => (
                  <SeenButton key={sheet.compartment} sheet={sheet} />
                ))}
              </Row>
              <p className="small">{says.lost}</p>
            </Stack>
          </Card>
        )
      }
    </Loaded>
  );
}
