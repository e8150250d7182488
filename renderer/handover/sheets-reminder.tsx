import type { Output } from '#contract/index.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { Button, Notice, Refused, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type Sheet = Output<'sheets.list'>['sheets'][number];

const says = words.handover.sheets;

/** Once a year, quietly: one's own recovery sheets that nobody has looked for since (security 3, T19). */
export function SheetsReminder() {
  const sheets = useRead('sheets.list', {});
  if (sheets.state !== 'ready') return null;
  return sheets.value.sheets
    .filter(({ isLate }) => isLate)
    .map((sheet) => (
      <Notice key={sheet.compartment} kind="info" actions={<SeenButton sheet={sheet} />}>
        <p>
          {says.remind(sheet.compartment, sheet.seenOn)} {says.lost}
        </p>
      </Notice>
    ));
}

/** Notes that a sheet was seen in its place today. */
export function SeenButton({ sheet: { compartment } }: { sheet: Sheet }) {
  const seen = useWrite('sheets.seen');

  async function note(): Promise<void> {
    const answer = await seen.ask({ compartment });
    if (answer.ok) toast({ text: says.done });
  }

  return (
    <>
      <Refused problem={seen.problem} />
      <Button busy={seen.busy} label={says.seenOf(compartment)} onClick={() => void note()}>
        {says.seen}
      </Button>
    </>
  );
}
