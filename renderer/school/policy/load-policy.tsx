import { useWrite } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import { Button, DropPlace, IconImport, Notice, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';

/** Loads a policy from a file and shows it; a file that is refused is said to be, with where and why. */
export function LoadPolicy() {
  const { ask, busy, problem } = useWrite('policies.loadFile');

  async function load(): Promise<void> {
    const loaded = await ask({});
    if (!loaded.ok || loaded.value.policyId === null) return;
    toast({ text: words.policy.loaded });
    go('policy', { policyId: loaded.value.policyId });
  }

  return (
    <DropPlace onFile={() => void load()} busy={busy}>
      <Stack gap={8}>
        <div>
          <Button icon={<IconImport size={18} aria-hidden="true" />} busy={busy} onClick={() => void load()}>
            {words.policy.actions.load}
          </Button>
        </div>
        {problem && <Notice kind="bad">{sentence(problem)}</Notice>}
      </Stack>
    </DropPlace>
  );
}
