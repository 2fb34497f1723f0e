import type { Cluster } from '#shared/domain/cluster.ts';
import { limits } from '#shared/domain/limits.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { useOpenSession, useTypedText } from '../../../store/hooks.ts';
import type { TypedMark } from '../../../store/typed-mark.ts';
import { GrowingField } from '../note/growing-field.tsx';

interface Props {
  readonly cluster: Cluster;
  readonly className?: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly onDone: () => void;
  readonly onEnter?: () => void;
}

/** The sentence of a group, written in place. */
export function ClusterTitleField(props: Props) {
  const { cluster, className, placeholder, autoFocus, onDone, onEnter } = props;
  const { store } = useOpenSession();
  const mark: TypedMark = `name:${cluster.id}`;
  const typed = useTypedText(mark, (text) => {
    const title = cleanLine(text, limits.titleChars);
    const now = store.state.getState().session.cluster.get(cluster.id);
    if (now && now.title !== title)
      store.dispatch([{ type: 'cluster.rename', clusterId: cluster.id, title }], mark);
  });
  return (
    <GrowingField
      className={className ?? ''}
      label={insightWords.sort.titleLabel}
      placeholder={placeholder ?? insightWords.sort.unnamed}
      value={cluster.title}
      maxLength={limits.titleChars}
      typed={typed}
      autoFocus={autoFocus ?? false}
      onDone={() => {
        store.endStep();
        onDone();
      }}
      onEscape={onDone}
      {...(onEnter && { onEnter })}
    />
  );
}
