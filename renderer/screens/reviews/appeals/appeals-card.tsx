import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Button, ButtonRow, Card, Facts, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { AppealDialog } from './appeal-dialog.tsx';
import type { Appealed } from './appealed.ts';
import { DecisionDialog } from './decision-dialog.tsx';

type Appeal = Appealed['appeals'][number];

const says = words.appeals;

/** What somebody appealed against in their review, in their own words, with what came of it, and a way to note one. */
export function AppealsCard({ of }: { of: Appealed }) {
  const [open, setOpen] = useState<{ dialog: 'appeal' | 'decision'; appeal: Appeal | undefined }>();
  const { appeals } = of;
  const close = () => setOpen(undefined);
  return (
    <Card
      title={says.card}
      actions={<Button onClick={() => setOpen({ dialog: 'appeal', appeal: undefined })}>{says.add}</Button>}
    >
      <Stack>
        {appeals.length === 0 && <p className="small">{says.none}</p>}
        {appeals.map((appeal) => (
          <OneAppeal
            key={appeal.id}
            of={of}
            appeal={appeal}
            onCorrect={() => setOpen({ dialog: 'appeal', appeal })}
            onDecide={() => setOpen({ dialog: 'decision', appeal })}
          />
        ))}
        {open?.dialog === 'appeal' && <AppealDialog of={of} existing={open.appeal} onClose={close} />}
        {open?.dialog === 'decision' && open.appeal && <DecisionDialog of={of} appeal={open.appeal} onClose={close} />}
      </Stack>
    </Card>
  );
}

interface OneAppealProps {
  of: Appealed;
  appeal: Appeal;
  onCorrect: () => void;
  onDecide: () => void;
}

function OneAppeal({ of, appeal, onCorrect, onDecide }: OneAppealProps) {
  const remove = useWrite('appeals.remove');
  const done = useDone();
  const heading = says.heading(says.disputes[appeal.disputes], shortDay(appeal.receivedOn, lang));

  async function takeAway(): Promise<void> {
    const answer = await remove.ask({ recordId: of.recordId, appealId: appeal.id });
    if (answer.ok) done(says.removed, answer.value);
  }

  return (
    <Stack gap={8}>
      <h3>{heading}</h3>
      <p className="small">{appeal.clause === null ? says.noClause : says.clause(appeal.clause)}</p>
      <Refused problem={remove.problem} />
      <Facts rows={factsOf(appeal)} />
      <ButtonRow>
        <Button label={says.decideOf(heading)} onClick={onDecide}>
          {appeal.outcome === null ? says.decide : says.redecide}
        </Button>
        <Button look="quiet" label={says.correctOf(heading)} onClick={onCorrect}>
          {says.correct}
        </Button>
        <Button look="quiet" label={says.removeOf(heading)} onClick={() => void takeAway()}>
          {says.remove}
        </Button>
      </ButtonRow>
    </Stack>
  );
}

function factsOf({ grounds, decidedBy, pauses, receivedOn, decidedOn, outcome, decision }: Appeal) {
  const { facts } = says;
  const [from, until] = [shortDay(receivedOn, lang), decidedOn && shortDay(decidedOn, lang)];
  return [
    { label: facts.grounds, value: <span className="as-written">{grounds}</span> },
    ...(decidedBy === '' ? [] : [{ label: facts.decidedBy, value: decidedBy }]),
    ...(pauses ? [{ label: facts.pauses, value: until ? says.wasPaused(from, until) : says.isPaused(from) }] : []),
    {
      label: facts.outcome,
      value: outcome === null || until === null ? says.open : says.ended(says.outcomes[outcome], until),
    },
    ...(decision === '' ? [] : [{ label: facts.decision, value: <span className="as-written">{decision}</span> }]),
  ];
}
