/** Something that was written and cannot be changed here: its label and its paragraphs as they were typed. */
export function Written({ label, text }: { label: string; text: string }) {
  return (
    <div className="written">
      <p className="written-label">{label}</p>
      <p className="written-text">{text === '' ? '–' : text}</p>
    </div>
  );
}
