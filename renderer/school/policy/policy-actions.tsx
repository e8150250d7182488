import type { Bilingual } from '#domain/text/bilingual.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { useSaveFile } from '#renderer/papers/put-out.ts';
import { go } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, ErrorSummary, LinkButton, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { sentence } from '#renderer/words/problems.ts';

const says = words.policy;
const fields = ['policyId'] as const;

/** A policy as far as what may be done with it depends on it. */
interface Acted {
  id: string;
  title: Bilingual;
  version: number;
  /** When the school last changed it; null for one that comes with the program. */
  ownSince: string | null;
}

interface Props {
  policy: Acted;
  inUse: { id: string; version: number } | null;
  /** On its own screen: what it asks for is shown already. */
  here?: 'asks' | 'changes';
  onGone: () => void;
  onUsed?: (policyId: string) => void;
}

/** What may be done with a policy: use it, read it, adapt or change it, save it to a file. */
export function PolicyActions({ policy, inUse, here, onGone, onUsed }: Props) {
  const choose = useWrite('policies.choose');
  const problems = useFormProblems('policy', fields);
  const { id, version, ownSince } = policy;
  const isUsed = inUse?.id === id && inUse.version === version;
  const isOwn = ownSince !== null;
  const title = inWindow(policy.title);

  async function use(): Promise<void> {
    if (!(await flushAll())) return;
    const answer = await choose.ask({ policyId: id, choices: {} });
    if (!answer.ok) return problems.refused(answer.problem);
    problems.clear();
    toast({ text: says.used(title) });
    onUsed?.(id);
  }

  return (
    <Stack gap={8}>
      <ErrorSummary {...problems.summary} />
      <ButtonRow>
        {!isUsed && (
          <Button look="main" busy={choose.busy} onClick={() => void use()}>
            {inUse?.id === id ? says.actions.useVersion(version) : says.actions.use}
          </Button>
        )}
        {here !== 'asks' && <LinkButton to={href('policy', { policyId: id })}>{says.actions.asks}</LinkButton>}
        {isOwn && <LinkButton to={href('editPolicy', { policyId: id })}>{says.actions.edit}</LinkButton>}
        {isOwn && here !== 'changes' && (
          <LinkButton to={href('policyChanges', { policyId: id })}>{says.actions.changes}</LinkButton>
        )}
        <Adapt policy={policy} />
        <SaveToFile policyId={id} />
        {isOwn && inUse?.id !== id && <Remove policyId={id} title={title} onGone={onGone} />}
      </ButtonRow>
    </Stack>
  );
}

/** Makes a copy of the school's own and goes to where it is changed. */
function Adapt({ policy }: { policy: Acted }) {
  const { ask, busy } = useWrite('policies.adapt');
  const { en, cy } = policy.title;
  const title = { en: says.ownTitle(en), ...(cy !== undefined && { cy: says.ownTitleWelsh(cy) }) };

  async function adapt(): Promise<void> {
    const made = await ask({ policyId: policy.id, title });
    if (!made.ok) return toast({ text: sentence(made.problem) });
    toast({ text: says.adapted });
    go('editPolicy', made.value);
  }

  return (
    <Button busy={busy} onClick={() => void adapt()}>
      {says.actions.adapt}
    </Button>
  );
}

function SaveToFile({ policyId }: { policyId: string }) {
  const { save, busy } = useSaveFile('policies.saveFile');
  return (
    <Button busy={busy} onClick={() => void save({ policyId })}>
      {says.actions.save}
    </Button>
  );
}

function Remove({ policyId, title, onGone }: { policyId: string; title: string; onGone: () => void }) {
  const { ask, busy } = useWrite('policies.removeOwn');
  const done = useDone();

  async function remove(): Promise<void> {
    const removed = await ask({ policyId });
    if (!removed.ok) return toast({ text: sentence(removed.problem) });
    done(says.removed(title), removed.value);
    onGone();
  }

  return (
    <Button busy={busy} onClick={() => void remove()}>
      {says.actions.remove}
    </Button>
  );
}
