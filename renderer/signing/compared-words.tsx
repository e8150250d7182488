import type { Piece } from '#domain/text/comparing/compared.ts';
import { words } from '#renderer/words/index.ts';
import './compared-words.css';

/** Which of two texts is shown: the one that words go from, or the one that they come into. */
export type Shows = 'out' | 'in';

const says = words.compare;

/** One of the two texts that were compared. */
export function textShown(pieces: readonly Piece[], shows: Shows): string {
  return pieces.flatMap(({ kind, text }) => (kind === 'same' || kind === shows ? [text] : [])).join('');
}

/** One of two texts, its own words marked by more than a colour. */
export function ComparedWords({ pieces, shows }: { pieces: readonly Piece[]; shows: Shows }) {
  if (textShown(pieces, shows) === '') return <span className="small">{says.empty}</span>;
  const Changed = shows === 'out' ? 'del' : 'ins';
  const told = pieces.flatMap(({ kind, text }, at) => (kind === 'same' || kind === shows ? [{ kind, text, at }] : []));
  return (
    <span className="compared">
      {told.map(({ kind, text, at }) =>
        kind === 'same' ? (
          text
        ) : (
          <Changed key={at}>
            <span className="only-read-aloud">{` ${says[shows]} `}</span>
            {text}
          </Changed>
        ),
      )}
    </span>
  );
}
