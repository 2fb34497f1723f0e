import type { AppError } from '#shared/api/errors.ts';
import type { SessionCard } from '#shared/api/views.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { openingText } from '#shared/strings/session-errors.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useAppStores } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';

interface TileProblemProps {
  readonly card: SessionCard;
  readonly problem: AppError;
  readonly title: string;
  readonly onImport: () => void;
}

const words = libraryStrings.rescue;

/** Why a session can't be opened as it is, and the one thing that helps now. */
export function TileProblem({ card, problem, title, onImport }: TileProblemProps) {
  const { library } = useAppStores();
  const { happened, next } = openingText(problem);
  const look = (): void => window.location.assign(sessionAddress(card.sessionId));
  const [label, act] = {
    look: [words.look, look] as const,
    again: [words.again, () => void library.refresh()] as const,
    import: [words.importCopy, onImport] as const,
  }[wayOut(problem, card.stageCount > 0)];
  return (
    <div className="tile-problem">
      <p>
        <Icon name="alert" size={16} />
        <span>
          <strong>{happened}</strong> {next}
        </span>
      </p>
      <Button name={`${label}: ${title}`} onClick={act}>
        {label}
      </Button>
    </div>
  );
}

/** What a newer version wrote can be looked at as far as it is understood. */
function wayOut({ type }: AppError, isUnderstood: boolean): 'look' | 'again' | 'import' {
  if (type === 'file.too-new' && isUnderstood) return 'look';
  return type.startsWith('disk.') || type === 'file.too-new' ? 'again' : 'import';
}
