import { useState } from 'react';
import type { Policy } from '#domain/policy/policy.ts';
import { nearestPolicy } from '#domain/policy-drafting/drafting.ts';
import { type PolicyText, readPolicyText } from '#domain/policy-drafting/policy-text.ts';
import { call } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, PageHeader, ProseField, ProseWidth, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { FoundRules } from './found-rules.tsx';

const says = words.policy.draft;

/** Twice the longest policy that was seen. */
const MOST_TEXT = 200_000;
const LINES = 14;

/** What was read: the text, the policies that a draft may begin from, and the one of them that is nearest. */
interface Read {
  text: PolicyText;
  policies: readonly Policy[];
  nearest: Policy;
}

/** Drafts a policy of the school's own from its text: the text first, and then the rules that were found in it. */
export function DraftPolicyScreen() {
  const [written, setWritten] = useState('');
  const [read, setRead] = useState<Read>();
  return read === undefined ? (
    <>
      <Header />
      <TextToRead written={written} onWrite={setWritten} onRead={setRead} />
    </>
  ) : (
    <FoundRules {...read} header={Header} onAnother={() => setRead(undefined)} />
  );
}

function Header({ actions }: { actions?: React.ReactNode }) {
  return (
    <PageHeader
      title={says.title}
      help={says.help}
      crumbs={[{ label: words.policy.asks.crumb, to: href('policies') }]}
      actions={actions}
    />
  );
}

interface TextToReadProps {
  written: string;
  onWrite: (text: string) => void;
  onRead: (read: Read) => void;
}

function TextToRead({ written, onWrite, onRead }: TextToReadProps) {
  const [error, setError] = useState<string>();

  async function readIt(): Promise<void> {
    if (written.trim() === '') return setError(says.noText);
    setError(undefined);
    const policies = await builtIn();
    const text = readPolicyText(written);
    if (policies.length > 0) onRead({ text, policies, nearest: nearestPolicy(text, policies) });
  }

  return (
    <ProseWidth>
      <Card>
        <Stack>
          <ProseField
            label={says.text}
            hint={says.textHint}
            error={error}
            value={written}
            onChange={onWrite}
            lines={LINES}
            limit={MOST_TEXT}
          />
          <ButtonRow>
            <Button look="main" onClick={() => void readIt()}>
              {says.read}
            </Button>
          </ButtonRow>
        </Stack>
      </Card>
    </ProseWidth>
  );
}

/** The policies that come with the program. */
async function builtIn(): Promise<Policy[]> {
  const list = await call('policies.list', {});
  if (!list.ok) return [];
  const ids = list.value.policies.flatMap(({ id, ownSince }) => (ownSince === null ? [id] : []));
  const found = await Promise.all(ids.map((policyId) => call('policies.byId', { policyId })));
  return found.flatMap((one) => (one.ok ? [one.value.policy] : []));
}
