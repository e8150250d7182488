import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import './charts.css';

/** The width that is drawn before the place is measured. */
const FIRST_WIDTH = 420;
/** A place that is folded away has no width; nothing is drawn narrower than this. */
const LEAST_WIDTH = 160;

/**
 * A drawing as wide as its place, in true pixels: a scaled drawing would shrink its labels. `title` says in a sentence
 * what it shows and `description` every value, for whoever cannot see it.
 */
export function Chart({
  title,
  description,
  height,
  draw,
  over,
}: {
  title: string;
  description: string;
  height: number | ((width: number) => number);
  draw: (width: number) => ReactNode;
  /** What can be pressed, laid over the drawing: within it nothing can be reached with the keyboard. */
  over?: (width: number) => ReactNode;
}) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    if (!place.current) return;
    const resized = new ResizeObserver(([entry]) =>
      setWidth(Math.max(LEAST_WIDTH, Math.floor(entry?.contentRect.width ?? FIRST_WIDTH))),
    );
    resized.observe(place.current);
    return () => resized.disconnect();
  }, []);
  return (
    <div className="chart" ref={place}>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        width={width}
        height={typeof height === 'number' ? height : height(width)}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {draw(width)}
      </svg>
      {over?.(width)}
    </div>
  );
}
