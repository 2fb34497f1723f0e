// Several files that were dropped together: what is in each is shown before anything is made, and
// at the end what became of each.
import { appStrings } from '#shared/strings/app.ts';
import { errorText } from '#shared/strings/errors.ts';
import { importWords } from '#shared/strings/imports.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { type Stand, useSeveral } from './use-several.ts';
import './import-several.css';

const words = libraryStrings.several;

interface ImportSeveralProps {
  readonly files: readonly File[];
  readonly onClose: () => void;
}

export function ImportSeveral({ files: chosen, onClose }: ImportSeveralProps) {
  const { phase, files, countAt, hasPlan, addAll } = useSeveral(chosen);
  const isDone = phase === 'done';
  const added = countAt('added');
  const ready = countAt('seen');
  const say = hasPlan ? planFileWords.import : words;
  return (
    <Dialog
      wide
      title={words.title(files.length)}
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <>
          <Button look={isDone ? 'primary' : 'plain'} onClick={onClose}>
            {isDone ? appStrings.close : appStrings.cancel}
          </Button>
          {!isDone && (
            <Button
              look="primary"
              disabled={phase !== 'asking' || ready === 0}
              onClick={() => void addAll()}
            >
              {say.submit(ready)}
            </Button>
          )}
        </>
      }
    >
      <div className="several">
        <p>{words.note}</p>
        <ul className="several-list" aria-label={words.list}>
          {files.map((one) => (
            <FileRow key={one.key} name={one.file.name} stand={one.stand} />
          ))}
        </ul>
        <div role="status">
          {isDone && (
            <Notice
              tone={added === files.length ? 'good' : 'warn'}
              happened={say.done(added, files.length)}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}

function FileRow({ name, stand }: { readonly name: string; readonly stand: Stand }) {
  return (
    <li className="several-file" data-at={stand.at}>
      <Icon name={stand.at === 'refused' ? 'alert' : stand.at === 'added' ? 'check' : 'import'} />
      <span className="several-name" dir="auto">
        {name}
      </span>
      <span className="several-stand">{standWords(stand)}</span>
    </li>
  );
}

function standWords(stand: Stand): string {
  if (stand.at === 'refused') {
    const { happened, next } = errorText(stand.problem);
    return `${happened} ${next}`;
  }
  if (stand.at !== 'seen') return words[stand.at];
  const { kind, title, count } = stand.seen;
  if (kind === 'plan') return planFileWords.import.several(title, count);
  if (kind === 'people') return importWords.severalPeople(count);
  return kind === 'session' ? words.session(title, count) : words.notes(count);
}
