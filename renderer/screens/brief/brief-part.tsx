import { type ReactNode, useId } from 'react';
import type { ChainRef } from '#shared/derive/chain.ts';
import { SourceButton } from './source-button.tsx';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}
export function BriefPart({ title, children }: PartProps) {
  const titleId = useId();
  return (
    <section className="brief-part" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {children}
    </section>
  );
}

export interface BriefLine {
  readonly key: string;
  readonly text: string;
  readonly detail?: string;
  readonly item: ChainRef | null;
}
interface LinesProps {
  readonly lines: readonly BriefLine[];
  readonly nothing: string;
  readonly numbered?: boolean;
}

export function BriefLines({ lines, nothing, numbered = false }: LinesProps) {
  if (lines.length === 0) return <p className="brief-nothing">{nothing}</p>;
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className="brief-lines">
      {lines.map(({ key, text, detail, item }) => (
        <li key={key}>
          <p dir="auto">
            {text} {item && <SourceButton item={item} text={text} />}
          </p>
          {detail && (
            <p className="brief-detail" dir="auto">
              {detail}
            </p>
          )}
        </li>
      ))}
    </List>
  );
}
