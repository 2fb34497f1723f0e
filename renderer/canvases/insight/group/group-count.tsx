import { onPaper } from '#shared/strings/tables.ts';
import { Icon } from '../../../components/icon.tsx';

interface Props {
  readonly noteCount: number;
  readonly paperCount: number | null;
}

/** Beside the name of a group: what is here, and what it has on paper. From afar the sign stands for the words. */
export function GroupCount({ noteCount, paperCount }: Props) {
  return (
    <>
      {(noteCount > 0 || paperCount === null) && (
        <span className="cluster-field__count" aria-hidden="true">
          {noteCount}
        </span>
      )}
      {paperCount !== null && (
        <span className="cluster-field__paper" aria-hidden="true">
          <span className="cluster-field__paper-words">{onPaper(paperCount)}</span>
          <span className="cluster-field__paper-sign">
            <Icon name="paper" size={16} />
            {paperCount}
          </span>
        </span>
      )}
    </>
  );
}
