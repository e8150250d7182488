import type { Output } from '#contract/index.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import {
  Button,
  ButtonRow,
  Card,
  DropPlace,
  IconImport,
  Loaded,
  PageHeader,
  PlainTable,
  Progress,
  Refused,
  Stack,
  type TableColumn,
  TextLink,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type File = Output<'returnedForms.inHand'>['files'][number];

const says = words.returnedForms;

/** The files that were chosen, each with what it would change. */
export function FilesInHand() {
  const reading = useRead('returnedForms.inHand', {});
  const forget = useWrite('returnedForms.forget');
  return (
    <>
      <PageHeader title={says.title} help={says.help} />
      <Stack>
        <ChooseForms />
        <Loaded reading={reading}>
          {({ files }) =>
            files.length > 0 && (
              <Card title={says.list.table}>
                <Stack>
                  <p className="small">{says.list.counted(files.length)}</p>
                  <PlainTable label={says.list.table} rows={files} rowId={({ fileId }) => fileId} columns={columns} />
                  <div>
                    <Button busy={forget.busy} onClick={() => void forget.ask({})}>
                      {says.list.forget}
                    </Button>
                  </div>
                </Stack>
              </Card>
            )
          }
        </Loaded>
      </Stack>
    </>
  );
}

function ChooseForms() {
  const folder = useWrite('returnedForms.chooseFolder');
  const file = useWrite('returnedForms.choose');
  const busy = folder.busy || file.busy;
  async function one(): Promise<void> {
    const answer = await file.ask({ recordId: null });
    const chosen = answer.ok ? answer.value.file : null;
    if (chosen) go('returnedForms', {}, { file: chosen.fileId, record: chosen.recordId });
  }
  return (
    <Card>
      <DropPlace onFile={() => void folder.ask({})} busy={busy}>
        <Stack>
          <p>{says.list.text}</p>
          <Refused problem={folder.problem ?? file.problem} />
          {folder.progress && <Progress label={says.list.reading} {...folder.progress} />}
          <ButtonRow>
            <Button
              look="main"
              busy={busy}
              icon={<IconImport size={18} aria-hidden="true" />}
              onClick={() => void folder.ask({})}
            >
              {says.list.folder}
            </Button>
            <Button busy={busy} onClick={() => void one()}>
              {says.list.file}
            </Button>
          </ButtonRow>
        </Stack>
      </DropPlace>
    </Card>
  );
}

const columns: readonly TableColumn<File>[] = [
  {
    id: 'file',
    heading: says.list.columns.file,
    text: ({ fileName }) => fileName,
    cell: ({ fileName, fileId, whose }) =>
      whose ? (
        <TextLink to={href('returnedForms', {}, { file: fileId, record: whose.recordId })}>{fileName}</TextLink>
      ) : (
        fileName
      ),
  },
  {
    id: 'whose',
    heading: says.list.columns.whose,
    text: ({ whose }) => (whose ? says.one(whose.name, whose.form) : ''),
  },
  { id: 'says', heading: says.list.columns.says, text: whatItSays },
];

function whatItSays({ fault, differing, notTaken, taken }: File): string {
  if (fault) return says.faults[fault];
  if (differing + notTaken === 0) return taken ? says.list.taken : says.list.none;
  const said = says.list.differs(differing + notTaken, notTaken);
  return taken ? `${says.list.taken}; ${said}` : said;
}
