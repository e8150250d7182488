import type { Finding } from '#renderer/form/missing-by-box.ts';
import { FieldLink } from '#renderer/ui/index.ts';

/** What a check found worth a look; each leads to its box. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="bullets">
      {findings.map(({ box, text }) => (
        <li key={box}>
          <FieldLink to={box}>{text}</FieldLink>
        </li>
      ))}
    </ul>
  );
}
