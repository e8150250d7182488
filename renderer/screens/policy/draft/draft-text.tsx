import type { ReactNode } from 'react';
import type { Reading } from '#domain/policy-drafting/drafting.ts';
import type { PolicyText, Sentence } from '#domain/policy-drafting/policy-text.ts';
import { Card, scrolledByKeys } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import './draft.css';

const says = words.policy.draft;

interface DraftTextProps {
  text: PolicyText;
  reading: Reading;
  /** The sentence that was asked for last. */
  shown: Sentence | undefined;
}

/** The text with the sentences lit that a rule was made of, and otherwise those that hold a number and say no rule. */
export function DraftText({ text: { paragraphs }, reading, shown }: DraftTextProps) {
  const used = reading.proposals.flatMap(({ sentences }) => sentences);
  const lit = Map.groupBy(new Set([...used, ...reading.unplaced]), ({ paragraph }) => paragraph);
  const look = (one: Sentence) =>
    ['draft-lit', used.includes(one) ? 'draft-used' : 'draft-unplaced', isSame(one, shown) ? 'draft-shown' : '']
      .filter((name) => name !== '')
      .join(' ');
  return (
    <div className="draft-beside">
      <Card title={says.inText}>
        <div className="draft-text" {...scrolledByKeys(says.inTextLabel)}>
          {paragraphs.map((paragraph, at) => (
            <p key={at}>{partsOf(paragraph, lit.get(at) ?? [], look)}</p>
          ))}
        </div>
      </Card>
    </div>
  );
}

/** Brings a sentence into the middle of the text beside. */
export function showSentence(sentence: Sentence): void {
  document.getElementById(idOf(sentence))?.scrollIntoView({ block: 'center' });
}

function partsOf(paragraph: string, lit: readonly Sentence[], look: (one: Sentence) => string): ReactNode[] {
  const inOrder = lit.toSorted((a, b) => a.start - b.start);
  const parts = inOrder.flatMap((one, at) => [
    paragraph.slice(inOrder[at - 1]?.end ?? 0, one.start),
    <mark key={one.start} id={idOf(one)} className={look(one)}>
      {one.text}
    </mark>,
  ]);
  return [...parts, paragraph.slice(inOrder.at(-1)?.end ?? 0)];
}

function idOf({ paragraph, start }: Sentence): string {
  return `sentence-${paragraph}-${start}`;
}

function isSame(one: Sentence, other: Sentence | undefined): boolean {
  return other !== undefined && idOf(one) === idOf(other);
}
