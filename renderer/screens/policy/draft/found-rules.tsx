import { type ComponentType, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Policy } from '#domain/policy/policy.ts';
import { draftFrom, readRules, usuallyTaken } from '#domain/policy-drafting/drafting.ts';
import type { PolicyText, Sentence } from '#domain/policy-drafting/policy-text.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import { Button, ButtonRow, Card, Choice, Columns, Notice, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { sentence as inWords } from '#renderer/words/problems.ts';
import { DraftText, showSentence } from './draft-text.tsx';
import { ProposedRule, Quote, UnheardRule } from './rule-lines.tsx';

const says = words.policy.draft;

interface FoundRulesProps {
  text: PolicyText;
  policies: readonly Policy[];
  nearest: Policy;
  header: ComponentType<{ actions?: ReactNode }>;
  onAnother: () => void;
}

/** The rules that were found in a text beside the text itself, what was not found, and the way to the draft. */
export function FoundRules({ text, policies, nearest, header: Header, onAnother }: FoundRulesProps) {
  const [base, setBase] = useState(nearest);
  const reading = useMemo(() => readRules(text, base), [text, base]);
  const ticks = useTicks(reading);
  const [shown, setShown] = useState<Sentence>();
  const { ask, busy, problem } = useWrite('policies.adapt');

  // the text that was pasted may be long, and the rules begin at the top
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.querySelector('h1')?.focus();
    top.current?.scrollIntoView();
  }, []);

  function show(one: Sentence): void {
    setShown(one);
    showSentence(one);
  }

  async function make(): Promise<void> {
    const draft = draftFrom(base, reading, ticks);
    const isNamed = reading.proposals.some(({ id, part }) => part === 'title' && ticks.taken.has(id));
    const title = isNamed ? draft.title : { en: words.policy.ownTitle(inWindow(base.title)) };
    const made = await ask({ policyId: base.id, title, says: draft });
    if (!made.ok) return;
    toast({ text: says.made });
    go('editPolicy', made.value);
  }

  const isEmpty = reading.proposals.every(({ part }) => part === 'title' || part === 'term');
  const actions = (
    <ButtonRow>
      <Button onClick={onAnother}>{says.another}</Button>
      {!isEmpty && (
        <Button look="main" busy={busy} onClick={() => void make()}>
          {says.make}
        </Button>
      )}
    </ButtonRow>
  );
  return (
    <>
      <div ref={top} />
      <Header actions={actions} />
      <Columns beside={<DraftText text={text} reading={reading} shown={shown} />}>
        <Stack>
          {problem && <Notice kind="bad">{inWords(problem)}</Notice>}
          {isEmpty && (
            <Notice kind="warn" title={says.nothingFound.title}>
              {says.nothingFound.text}
            </Notice>
          )}
          <Card>
            <Choice
              label={says.base}
              hint={says.baseHint}
              value={base.id}
              onChange={(id) => setBase(policies.find((one) => one.id === id) ?? base)}
              options={policies.map(({ id, title }) => ({ value: id, label: inWindow(title) }))}
            />
          </Card>
          {reading.proposals.length > 0 && (
            <Card title={says.found(reading.proposals.length)}>
              <Stack>
                <p>{says.foundText}</p>
                {reading.proposals.map((proposal) => (
                  <ProposedRule
                    key={proposal.id}
                    proposal={proposal}
                    base={base}
                    taken={ticks.taken.has(proposal.id)}
                    onTake={(taken) => ticks.take(proposal, taken)}
                    onShow={show}
                  />
                ))}
              </Stack>
            </Card>
          )}
          {reading.unheard.length > 0 && (
            <Card title={says.unheard(reading.unheard.length)}>
              <Stack>
                <p>{says.unheardText(inWindow(base.title))}</p>
                {reading.unheard.map((one) => (
                  <UnheardRule
                    key={one.id}
                    unheard={one}
                    base={base}
                    kept={ticks.kept.has(one.id)}
                    onKeep={(kept) => ticks.keep(one.id, kept)}
                  />
                ))}
              </Stack>
            </Card>
          )}
          {reading.unplaced.length > 0 && (
            <Card title={says.unplaced(reading.unplaced.length)}>
              <Stack gap={8}>
                <p>{says.unplacedText}</p>
                {reading.unplaced.map((one) => (
                  <Quote key={`${one.paragraph} ${one.start}`} sentence={one} onShow={show} />
                ))}
              </Stack>
            </Card>
          )}
        </Stack>
      </Columns>
    </>
  );
}

/** What is ticked: of the rules that were found, and of those that were not. Begins anew where other rules were found. */
function useTicks(reading: ReturnType<typeof readRules>) {
  const [of, setOf] = useState(reading);
  const [taken, setTaken] = useState(() => usuallyTaken(reading));
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  if (of !== reading) {
    setOf(reading);
    setTaken(usuallyTaken(reading));
    setKept(new Set());
  }
  return {
    taken,
    kept,
    take: ({ id, others }: (typeof reading)['proposals'][number], isTaken: boolean) =>
      setTaken((now) => (isTaken ? new Set([...now, id]).difference(new Set(others)) : now.difference(new Set([id])))),
    keep: (id: string, isKept: boolean) =>
      setKept((now) => (isKept ? new Set([...now, id]) : now.difference(new Set([id])))),
  };
}
