import type { Finding } from '#renderer/form/found.ts';

/** What a check found worth a look; each leads to its box. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="bullets">
      {findings.map(({ box, text }) => (
        <li key={box}>
          <a
            href={`#${box}`}
            onClick={(event) => {
              event.preventDefault(); // the part behind '#' is the screen's address
              document.getElementById(box)?.focus();
            }}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
