import type { Policy } from '#domain/policy/policy.ts';
import type { Unheard } from '#domain/policy-drafting/drafting.ts';
import { pieceId } from '#domain/policy-drafting/finding.ts';
import type { Sentence } from '#domain/policy-drafting/policy-text.ts';
import type { Proposal } from '#domain/policy-drafting/proposals.ts';
import { type Piece, piecesOf } from '#domain/policy-editing/policy-pieces.ts';
import { CheckBox, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Saying } from '#renderer/words/policy/policy-said.ts';
import { sayingOf } from '#renderer/words/policy/policy-sayings.ts';
import './draft.css';

const says = words.policy.draft;

/** A text may say one rule at the head of every part; all of it is lit beside. */
const MOST_QUOTES = 3;

interface ProposedRuleProps {
  proposal: Proposal;
  base: Policy;
  taken: boolean;
  onTake: (taken: boolean) => void;
  onShow: (sentence: Sentence) => void;
}

/** A rule that was found: what it says, what it stands in the place of, and the sentences that it comes from. */
export function ProposedRule({ proposal, base, taken, onTake, onShow }: ProposedRuleProps) {
  const { after, before } = inWordsOf(proposal, base);
  const hints = [
    proposal.isSame ? says.asBase : before.length > 0 ? says.instead(before.join('; ')) : '',
    proposal.others.length > 0 ? says.otherwise : '',
  ].filter((hint) => hint !== '');
  return (
    <Stack gap={4}>
      <CheckBox label={after.join('; ')} hint={hints.join('. ')} checked={taken} onChange={onTake} />
      {proposal.sentences.slice(0, MOST_QUOTES).map((sentence) => (
        <Quote key={`${sentence.paragraph} ${sentence.start}`} sentence={sentence} onShow={onShow} />
      ))}
    </Stack>
  );
}

/** A rule of the policy that the draft begins from, of which the text says nothing. */
export function UnheardRule({
  unheard: { piece, isNeeded },
  base,
  kept,
  onKeep,
}: {
  unheard: Unheard;
  base: Policy;
  kept: boolean;
  onKeep: (kept: boolean) => void;
}) {
  return (
    <CheckBox
      label={told(piece, base)}
      hint={isNeeded ? says.needed : undefined}
      checked={isNeeded || kept}
      disabled={isNeeded}
      onChange={onKeep}
    />
  );
}

/** A sentence of the text, by its clause; pressing it shows where it stands. */
export function Quote({ sentence, onShow }: { sentence: Sentence; onShow: (sentence: Sentence) => void }) {
  return (
    <button type="button" className="draft-quote" onClick={() => onShow(sentence)}>
      {says.show(sentence.clause, sentence.text)}
    </button>
  );
}

/** What a proposal makes a policy say, and what that said until now where it is something else. */
function inWordsOf({ part, covers, changes, apply }: Proposal, base: Policy): { after: string[]; before: string[] } {
  const draft = apply(base);
  const changed = changes.flatMap((change) => ('after' in change ? [idOf(change.after)] : []));
  const meant = new Set([...covers, ...changed]);
  const after = piecesOf(draft).filter((piece) => piece.part === part && meant.has(idOf(piece)));
  const before = changes.flatMap((change) =>
    'before' in change && change.before.part === part ? [change.before] : [],
  );
  const isOther = before.filter((piece) => !after.some((now) => told(now, draft) === told(piece, base)));
  const named = new Set(after.map((piece) => sayingIn(piece, draft).what));
  const shortly = (piece: Piece) =>
    named.has(sayingIn(piece, base).what) ? sayingIn(piece, base).says : told(piece, base);
  return { after: after.map((piece) => told(piece, draft)), before: isOther.map(shortly) };
}

function idOf({ part, key }: Piece): string {
  return pieceId(part, key);
}

function told(piece: Piece, policy: Policy): string {
  const { what, says: text } = sayingIn(piece, policy);
  return `${what}: ${text}`;
}

function sayingIn(piece: Piece, policy: Policy): Saying {
  return sayingOf(piece, { policy, choices: {}, languages: 'en' });
}
