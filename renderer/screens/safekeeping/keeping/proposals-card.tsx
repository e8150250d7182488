import { useState } from 'react';
import type { Input, Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, ButtonRow, Card, Disclosure, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { PassphraseDialog } from './passphrase-dialog.tsx';

type Proposal = Output<'keeping.due'>['proposals'][number];

/** What was proposed and waits for its approval. */
export function ProposalsCard({ proposals }: { proposals: readonly Proposal[] }) {
  return (
    <Card title={words.keeping.proposals.title}>
      <Stack gap={24}>
        {proposals.map((proposal) => (
          <OneProposal key={proposal.id} proposal={proposal} />
        ))}
      </Stack>
    </Card>
  );
}

function OneProposal({ proposal }: { proposal: Proposal }) {
  const { id, by, on, restricted, lines, names, problem } = proposal;
  const withdraw = useWrite('keeping.withdraw');
  const approve = useWrite('keeping.approve');
  const [asking, setAsking] = useState(false);
  const says = words.keeping.proposals;

  async function takeBack(): Promise<void> {
    const answer = await withdraw.ask({ proposalId: id });
    if (answer.ok) toast({ text: says.withdrawn });
  }

  async function destroy(typed: Pick<Input<'keeping.approve'>, 'passphrase' | 'day'>) {
    const answer = await approve.ask({ proposalId: id, ...typed });
    if (!answer.ok) return answer.problem;
    setAsking(false);
    toast({ text: says.done });
    return undefined;
  }

  return (
    <Stack gap={8}>
      <p>
        {says.by(words.people.roles[by].toLowerCase(), on)}
        {restricted && ` · ${words.keeping.due.restricted}`}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.class}>{says.line(line.class, line.count)}</li>
        ))}
      </ul>
      {names.length > 0 && (
        <Disclosure title={says.whose}>
          <p>{names.join('; ')}</p>
        </Disclosure>
      )}
      {problem && <p className="small">{sentence(problem)}</p>}
      <Refused problem={withdraw.problem} />
      <ButtonRow>
        {!problem && <Button onClick={() => setAsking(true)}>{says.approve}</Button>}
        <Button busy={withdraw.busy} onClick={() => void takeBack()}>
          {says.withdraw}
        </Button>
      </ButtonRow>
      {asking && (
        <PassphraseDialog
          title={says.approveTitle}
          action={says.action}
          danger
          busy={approve.busy}
          onDo={destroy}
          onClose={() => setAsking(false)}
        >
          <p>{says.approveText}</p>
        </PassphraseDialog>
      )}
    </Stack>
  );
}
