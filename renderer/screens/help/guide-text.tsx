import { useAboutProgram } from '#renderer/asking/about-program.ts';
import { Stack } from '#renderer/ui/index.ts';
import type { GuidePage } from '#renderer/words/guide/guide-page.ts';
import { words } from '#renderer/words/index.ts';
import './guide.css';

/** What a page of the guide says: what for, step by step, and how it looks. */
export function GuideText({ page: { title, what, steps, note, picture } }: { page: GuidePage }) {
  return (
    <Stack>
      <p>{what}</p>
      <ol className="guide-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {note !== undefined && <p>{note}</p>}
      {picture !== undefined && <Picture name={picture} title={title} />}
    </Stack>
  );
}

/** A picture of the demo school. `npm run pictures` makes it for the package; a build without it shows the words alone. */
function Picture({ name, title }: { name: string; title: string }) {
  const about = useAboutProgram();
  if (about.state !== 'ready' || !about.value.pictures.includes(name)) return null;
  return <img className="guide-picture" src={`./assets/guide-${name}.png`} alt={words.guide.picture(title)} />;
}
