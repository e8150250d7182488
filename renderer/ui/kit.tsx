import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import '@fontsource-variable/source-sans-3/wght.css';
import './mantine.css';
import '#renderer/tokens.css';
import './base.css';
import { Toasts } from './dialogs/toast.tsx';
import { theme } from './theme.ts';

/** Stands once round the whole window: the look of the kit, and the place where toasts appear. */
export function Kit({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false}>
      {children}
      <Toasts />
    </MantineProvider>
  );
}
