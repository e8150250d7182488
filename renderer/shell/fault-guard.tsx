import { Component, type ReactNode } from 'react';
import { href } from '#renderer/places/routes.ts';
import { LinkButton, PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Where a screen fails, the frame stays and says what to do. React lets only a class do this. */
export class FaultGuard extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { title, text, home, help } = words.shell.fault;
    return (
      <>
        <PageHeader title={title} help={help} note={text} />
        <LinkButton to={href('home')} look="main">
          {home}
        </LinkButton>
      </>
    );
  }
}
