import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import './notice.css';

interface NoticeProps {
  readonly tone: 'info' | 'warn' | 'danger' | 'good';
  /** What happened to the work. */
  readonly happened: string;
  /** What to do now. */
  readonly next?: string;
  /** Folded away: for whoever helps. */
  readonly detail?: { readonly label: string; readonly text: string };
  readonly actions?: ReactNode;
  /** Someone else says it aloud. */
  readonly quiet?: boolean;
  readonly dismissLabel?: string;
  readonly onDismiss?: () => void;
}

const signs: Readonly<Record<NoticeProps['tone'], IconName>> = {
  info: 'info',
  warn: 'alert',
  danger: 'danger',
  good: 'check',
};

/** Words about the work. It stays until it is dismissed or no longer true. */
export function Notice(props: NoticeProps) {
  return (
    <div
      className={`notice notice-${props.tone}`}
      role={props.tone === 'danger' && !props.quiet ? 'alert' : 'note'}
    >
      <span className="notice-sign">
        <Icon name={signs[props.tone]} size={20} />
      </span>
      <div className="notice-text">
        <p>
          <strong>{props.happened}</strong> {props.next}
        </p>
        {props.detail && (
          <details className="notice-detail">
            <summary>{props.detail.label}</summary>
            <code>{props.detail.text}</code>
          </details>
        )}
      </div>
      {props.actions && <div className="notice-actions">{props.actions}</div>}
      {props.onDismiss && props.dismissLabel && (
        <IconButton icon="close" label={props.dismissLabel} tip="end" onClick={props.onDismiss} />
      )}
    </div>
  );
}
