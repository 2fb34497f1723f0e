import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title: string;
  /** What to do. */
  readonly children: ReactNode;
  readonly picture?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing here yet: says what to do and shows what it will look like. */
export function EmptyState({ title, children, picture, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {picture}
      <div className="empty-state-text">
        <h2>{title}</h2>
        {children}
        {actions && <div className="empty-state-actions">{actions}</div>}
      </div>
    </div>
  );
}
