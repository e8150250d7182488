/** Something that was written and cannot be changed here: its label and its paragraphs as they were typed. */
export function Written({
  label,
  labelHidden = false,
  text,
}: {
  label: string;
  labelHidden?: boolean | undefined;
  text: string;
}) {
  return (
    <div className="written">
      <p className={labelHidden ? 'only-read-aloud' : 'written-label'}>{label}</p>
      <p className="written-text">{text === '' ? '–' : text}</p>
    </div>
  );
}
