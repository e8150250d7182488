import type { Candidate, Preview } from '#renderer/joining/opening-draft.ts';
import { Notice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { type AppraiserLook, lookKinds } from './appraiser-look.ts';

const says = words.cycles.open.look;

interface LookNoticesProps {
  people: readonly Candidate[];
  look: (person: Candidate) => AppraiserLook;
  preview: Pick<Preview, 'most'>;
}

/** What is worth a look before the cycle is opened, in one notice; the list's filter shows whom it is about. */
export function LookNotices({ people, look, preview }: LookNoticesProps) {
  const looks = people.map(look);
  const found = lookKinds.flatMap((kind) => {
    const count = looks.filter((one) => one[kind]).length;
    return count === 0 ? [] : [{ kind, text: says.counts[kind](count, preview.most) }];
  });
  if (found.length === 0) return null;
  return (
    <Notice kind="warn" title={says.title}>
      {found.map(({ kind, text }) => (
        <p key={kind}>{text}</p>
      ))}
    </Notice>
  );
}
