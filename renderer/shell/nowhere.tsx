import { href } from '#renderer/places/routes.ts';
import { LinkButton, PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** An address that leads to no screen. */
export function Nowhere() {
  const { title, text, home, help } = words.shell.nowhere;
  return (
    <>
      <PageHeader title={title} help={help} note={text} />
      <LinkButton to={href('home')} look="main">
        {home}
      </LinkButton>
    </>
  );
}
