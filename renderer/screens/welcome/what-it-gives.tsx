import type { ReactNode } from 'react';
import { words } from '#renderer/words/index.ts';
import './what-it-gives.css';

const says = words.welcome.gives;

/** What a school gets, in three small drawings with a sentence each. */
export function WhatItGives() {
  return (
    <section aria-label={says.title} className="gives">
      <h2>{says.title}</h2>
      <div className="grid grid-narrow">
        <Drawn {...says.due} drawing={<DueDrawing />} />
        <Drawn {...says.papers} drawing={<PaperDrawing />} />
        <Drawn {...says.kept} drawing={<KeptDrawing />} />
      </div>
    </section>
  );
}

function Drawn({ title, text, drawing }: { title: string; text: string; drawing: ReactNode }) {
  return (
    <figure>
      <svg viewBox="0 0 240 120" aria-hidden="true">
        {drawing}
      </svg>
      <figcaption>
        <h3>{title}</h3>
        <p>{text}</p>
      </figcaption>
    </figure>
  );
}

/** Three lines of a list, each with a name, a day and how late it is. */
function DueDrawing() {
  return (
    <>
      <rect className="sheet" x="20" y="8" width="200" height="104" rx="5" />
      {(['bad', 'warn', 'neutral'] as const).map((kind, place) => {
        const top = 20 + place * 31;
        return (
          <g key={kind}>
            <rect className="day" x="32" y={top} width="30" height="6" rx="3" />
            <rect className="name" x="72" y={top} width={66 - place * 8} height="6" rx="3" />
            <rect className="text" x="72" y={top + 11} width={86 - place * 10} height="4" rx="2" />
            <rect className={kind} x="168" y={top - 2} width="42" height="11" rx="2" />
            {place < 2 && <path className="rule" d={`M32 ${top + 22}h178`} />}
          </g>
        );
      })}
    </>
  );
}

/** A form with a letterhead, two boxes and two lines to sign on, and a table behind it. */
function PaperDrawing() {
  return (
    <>
      <rect className="sheet" x="104" y="14" width="96" height="98" rx="2" />
      {[34, 50, 66, 82].map((top) => (
        <path key={top} className="rule" d={`M152 ${top}h40`} />
      ))}
      {[30, 46, 62, 78].map((top, place) => (
        <rect key={top} className="bar" x="152" y={top - 6} width={34 - place * 7} height="6" />
      ))}
      <rect className="sheet" x="48" y="8" width="92" height="104" rx="2" />
      <circle className="name" cx="62" cy="21" r="6" />
      <rect className="name" x="73" y="18" width="50" height="5" rx="2" />
      <path className="rule" d="M56 32h76" />
      <rect className="box" x="56" y="39" width="76" height="22" />
      <rect className="box" x="56" y="65" width="76" height="22" />
      <rect className="text" x="60" y="44" width="56" height="4" rx="2" />
      <rect className="text" x="60" y="51" width="40" height="4" rx="2" />
      <rect className="text" x="60" y="70" width="48" height="4" rx="2" />
      <path className="ink" d="M56 103h30M102 103h30" />
    </>
  );
}

/** A computer with a lock on its screen, and a stick beside it. */
function KeptDrawing() {
  return (
    <>
      <rect className="sheet" x="44" y="12" width="112" height="74" rx="4" />
      <path className="ink" d="M88 86v14M112 86v14M74 102h52" />
      <rect className="name" x="86" y="46" width="28" height="22" rx="3" />
      <path className="shackle" d="M92 46v-7a8 8 0 0 1 16 0v7" />
      <rect className="sheet" x="176" y="52" width="22" height="40" rx="3" />
      <rect className="sheet" x="180" y="38" width="14" height="14" />
      <path className="tick" d="M181 72l4 5 8-10" />
    </>
  );
}
