import type { ReactNode } from 'react';
import './layout.css';

type Gap = 4 | 8 | 16 | 24;

/** One below the other. */
export function Stack({ children, gap = 16 }: { children: ReactNode; gap?: Gap }) {
  return <div className={`stack gap-${gap}`}>{children}</div>;
}

/** Side by side, going on below where there is no room. */
export function Row({
  children,
  gap = 16,
  align = 'start',
  apart = false,
}: {
  children: ReactNode;
  gap?: Gap;
  align?: 'start' | 'middle' | 'end';
  /** The first at the left edge, the last at the right. */
  apart?: boolean;
}) {
  return <div className={`row gap-${gap} row-${align}${apart ? ' row-apart' : ''}`}>{children}</div>;
}

/** Buttons that belong together. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="row gap-8 row-middle">{children}</div>;
}

/**
 * Boxes of the same width, as many in a line as have room. `align="end"` is for fields: their boxes stand in one line
 * whatever stands above them. `align="fill"` is for cards that hold a stack: those of a line are equally high, and what
 * ends each stands at its bottom. `narrow` is for short answers.
 */
export function Grid({
  children,
  align = 'start',
  narrow = false,
}: {
  children: ReactNode;
  align?: 'start' | 'end' | 'fill';
  narrow?: boolean;
}) {
  return <div className={`grid grid-${align}${narrow ? ' grid-narrow' : ''}`}>{children}</div>;
}

/** Running text and forms: never wider than lines that can be read. */
export function ProseWidth({ children }: { children: ReactNode }) {
  return <div className="prose-width">{children}</div>;
}

/** The main part, and something beside it; below each other where it is narrow. */
export function Columns({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  return (
    <div className="columns columns-beside">
      <div>{children}</div>
      <div>{beside}</div>
    </div>
  );
}

/** A list of parts that stays in sight at the left of what they hold; above it where it is narrow. */
export function PartsBeside({ list, children }: { list: ReactNode; children: ReactNode }) {
  return (
    <div className="columns columns-list">
      <div className="columns-side">{list}</div>
      <div>{children}</div>
    </div>
  );
}
