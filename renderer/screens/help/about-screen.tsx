import { type AboutProgram, useAboutProgram, useChecksums } from '#renderer/asking/about-program.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, Disclosure, Facts, Loaded, PageHeader, ProseWidth, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import './about.css';

/** Which version this is, what it promises, and whose work is part of it under which terms. */
export function AboutScreen() {
  const about = useAboutProgram();
  const { title, help } = words.about;
  return (
    <>
      <PageHeader title={title} help={help} crumbs={[{ label: words.shell.screens.home, to: href('home') }]} />
      <ProseWidth>
        <Loaded reading={about}>{(program) => <About program={program} />}</Loaded>
      </ProseWidth>
    </>
  );
}

function About({ program: { version, licences } }: { program: AboutProgram }) {
  const { versionLine, promise, licencesTitle, licencesText, nameOf } = words.about;
  return (
    <Stack>
      <Card>
        <p>{versionLine(version)}</p>
        <p>{promise}</p>
      </Card>
      <Checksums />
      <Card title={licencesTitle}>
        <p>{licencesText(licences.length)}</p>
        <ul className="licences">
          {licences.map((each) => (
            <li key={`${each.name} ${each.version}`}>
              <Disclosure title={nameOf(each)}>
                <pre className="licence">{each.text}</pre>
              </Disclosure>
            </li>
          ))}
        </ul>
      </Card>
    </Stack>
  );
}

/** By what somebody sees that the program on this PC is the one that was given out. */
function Checksums() {
  const checksums = useChecksums();
  const { checksumsTitle, checksumsText, notInstalled } = words.about;
  return (
    <Card title={checksumsTitle}>
      <Loaded reading={checksums}>
        {(files) =>
          files.length === 0 ? (
            <p>{notInstalled}</p>
          ) : (
            <Stack>
              <p>{checksumsText}</p>
              <Facts rows={files.map(({ name, sha256 }) => ({ label: name, value: <code>{sha256}</code> }))} />
            </Stack>
          )
        }
      </Loaded>
    </Card>
  );
}
