import type { ReactNode } from 'react';
import { IconCheck, IconInfo, IconWarning } from './icons.tsx';
import './show.css';

export interface NoticeProps {
  kind: 'info' | 'ok' | 'warn' | 'bad';
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
}

const icons = { info: IconInfo, ok: IconCheck, warn: IconWarning, bad: IconWarning } as const;

/** Something to know, in its place on the screen. A failure is read aloud at once. */
export function Notice({ kind, title, children, actions }: NoticeProps) {
  const Icon = icons[kind];
  return (
    <div className={`notice notice-${kind}`} role={kind === 'bad' ? 'alert' : undefined}>
      <Icon size={20} aria-hidden="true" />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children}
        {actions && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
