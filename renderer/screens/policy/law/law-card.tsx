import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { type Day, isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import {
  Button,
  Card,
  Choice,
  Loaded,
  PlainTable,
  ReasonDialog,
  Refused,
  Stack,
  type TableColumn,
  Tag,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

type Law = Output<'law.findings'>;
type Finding = Law['findings'][number];

const says = words.law;

/** What the law has overtaken in a policy, as of today or of the first day of a cycle; the printed words stay as they are. */
export function LawCard({ policyId }: { policyId: string }) {
  const [on, setOn] = useState<Day | null>(null);
  const reading = useRead('law.findings', { policyId, on });
  return (
    <Card id="law" title={says.title}>
      <Loaded reading={reading}>
        {(law) => (
          <Stack gap={8}>
            <p className="small">{says.text}</p>
            {law.cycles.length > 0 && (
              <Choice
                label={says.on}
                width="middle"
                options={[
                  { value: '', label: says.today(shortDay(law.today, lang)) },
                  ...law.cycles.map(({ label, starts }) => ({
                    value: starts,
                    label: says.cycle(label, shortDay(starts, lang)),
                  })),
                ]}
                value={on ?? ''}
                onChange={(next) => setOn(isDay(next) ? next : null)}
              />
            )}
            <Findings policyId={policyId} findings={law.findings} />
          </Stack>
        )}
      </Loaded>
    </Card>
  );
}

function Findings({ policyId, findings }: { policyId: string; findings: readonly Finding[] }) {
  const [dealing, setDealing] = useState<Finding>();
  const deal = useWrite('law.deal');
  const reopen = useWrite('law.reopen');
  const done = useDone();

  async function markDealt(finding: Finding, note: string): Promise<void> {
    const answer = await deal.ask({ policyId, findingId: finding.id, clause: finding.clause, note });
    setDealing(undefined);
    if (answer.ok) done(says.dealtDone, answer.value);
  }

  async function takeBack({ dealt }: Finding): Promise<void> {
    if (dealt === null) return;
    const answer = await reopen.ask({ policyId, dealtId: dealt.id });
    if (answer.ok) done(says.reopened, answer.value);
  }

  if (findings.length === 0) return <p>{says.nothing}</p>;
  return (
    <>
      <Refused problem={deal.problem ?? reopen.problem} />
      <PlainTable
        label={says.title}
        rows={findings}
        rowId={({ id, clause }) => `${id} ${clause}`}
        columns={columnsWith(setDealing, (finding) => void takeBack(finding))}
      />
      {dealing && (
        <ReasonDialog
          title={says.dialog(dealing.clause)}
          hint={says.noteHint}
          action={says.deal}
          busy={deal.busy}
          onDo={(note) => void markDealt(dealing, note)}
          onClose={() => setDealing(undefined)}
        />
      )}
    </>
  );
}

function columnsWith(
  onDeal: (finding: Finding) => void,
  onReopen: (finding: Finding) => void,
): readonly TableColumn<Finding>[] {
  const { columns } = says;
  return [
    { id: 'clause', heading: columns.clause, text: ({ clause }) => clause },
    { id: 'what', heading: columns.what, text: ({ what }) => inWindow(what), long: true },
    {
      id: 'source',
      heading: columns.source,
      text: ({ source, checkedOn }) => says.source(inWindow(source), shortDay(checkedOn, lang)),
    },
    { id: 'since', heading: columns.since, text: ({ since }) => shortDay(since, lang), oneLine: true },
    {
      id: 'certainty',
      heading: columns.certainty,
      text: ({ certainty }) => says.certainties[certainty],
      cell: ({ certainty }) => (
        <Tag kind={certainty === 'certain' ? 'info' : 'warn'}>{says.certainties[certainty]}</Tag>
      ),
    },
    {
      id: 'dealt',
      heading: columns.dealt,
      text: () => '',
      cell: (finding) =>
        finding.dealt === null ? (
          <Button look="quiet" label={says.dealOf(finding.clause)} onClick={() => onDeal(finding)}>
            {says.mark}
          </Button>
        ) : (
          <>
            {says.dealt(shortDay(finding.dealt.on, lang), finding.dealt.note)}{' '}
            <Button look="quiet" label={says.reopenOf(finding.clause)} onClick={() => onReopen(finding)}>
              {says.unmark}
            </Button>
          </>
        ),
    },
  ];
}
