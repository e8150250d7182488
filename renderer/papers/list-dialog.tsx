import { Button, Dialog, IconPrint, type ListOutProps } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { usePrintDocument, useSaveDocument } from './put-out.ts';

const says = words.documents.page;
const formats = ['excel', 'pdf', 'word'] as const;

/** A list as it is shown goes to the printer or into a file. */
export function ListDialog({ list, onBack, onClose }: ListOutProps) {
  const { print, busy: printing } = usePrintDocument();
  const { save, busy: saving } = useSaveDocument();
  const asked = { document: 'list', subject: { of: 'list', list }, language: 'en' } as const;

  return (
    <Dialog
      open
      title={words.documents.list.title(list.title)}
      onClose={onClose}
      actions={
        <>
          <Button
            look="main"
            icon={<IconPrint size={18} aria-hidden="true" />}
            busy={printing}
            onClick={() => void print(asked).then(onClose)}
          >
            {says.print}
          </Button>
          {formats.map((format) => (
            <Button key={format} busy={saving} onClick={() => void save({ ...asked, format }).then(onClose)}>
              {says.save(says.formats[format])}
            </Button>
          ))}
          {onBack && (
            <Button
              onClick={() => {
                onClose();
                onBack();
              }}
            >
              {words.kit.table.readBack}
            </Button>
          )}
          <Button onClick={onClose}>{words.kit.cancel}</Button>
        </>
      }
    >
      <p>{words.documents.list.what(list.count)}</p>
      {list.filters.length > 0 && (
        <ul>
          {list.filters.map((filter) => (
            <li key={filter}>{filter}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
