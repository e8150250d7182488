import './palette.css';

/** Something that was found, and what choosing it does. */
export interface Found {
  id: string;
  title: string;
  /** What kind of thing it is, or what tells it from another of the same name. */
  detail: string;
  /** What it says, in a line of its own: the words of a rule. */
  text?: string;
  choose: () => void;
  /** What stands beside it in the same row, the first for Shift+Enter: the review of a person. */
  also?: readonly Way[];
}

/** A further target of a row: its short name there, and the whole one for whoever hears it alone. */
export interface Way {
  name: string;
  label: string;
  choose: () => void;
  /** It does something, and stands in a line of its own below what the row opens. */
  isAction?: boolean;
}

/** A target in the list: which row, and which of its ways; 0 is the row itself. */
export interface Place {
  row: number;
  way: number;
}

/** What a row leads to, itself first. */
export function waysOf({ choose, also = [] }: Found): readonly { choose: () => void }[] {
  return [{ choose }, ...also];
}

export interface PaletteRowProps {
  row: Found;
  idOf: (way: number) => string;
  /** Which of its ways is chosen by Enter; undefined where another row is. */
  current: number | undefined;
  onChoose: (choice: () => void) => void;
}

/** One row of what was found. With more than one target it is a group of options, named by the row. */
export function PaletteRow({ row, idOf, current, onChoose }: PaletteRowProps) {
  const { title, detail, text, choose, also = [] } = row;
  const option = (way: number, chosen: () => void, label?: string) =>
    ({
      id: idOf(way),
      role: 'option',
      'aria-label': label,
      tabIndex: -1,
      'aria-selected': current === way,
      onClick: () => onChoose(chosen),
      onKeyDown: (event: { key: string }) => event.key === 'Enter' && onChoose(chosen),
    }) as const;
  const itself = (
    <div className="palette-item" {...option(0, choose)}>
      <span>{title}</span>
      {text !== undefined && <span className="palette-text">{text}</span>}
      <span className="small">{detail}</span>
    </div>
  );
  if (also.length === 0) return itself;
  return (
    <div className="palette-row" {...grouped(title)}>
      {itself}
      {also.map((way, index) => (
        <div
          key={way.label}
          className={way.isAction ? 'palette-way palette-action' : 'palette-way'}
          {...option(index + 1, way.choose, way.label)}
        >
          {way.name}
        </div>
      ))}
    </div>
  );
}

// in a list of options a group holds those that belong together; a fieldset would be for fields
const grouped = (title: string) => ({ role: 'group', 'aria-label': title }) as const;
