import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import type { PlannedFile } from '#shared/transfer/pack-plan.ts';

/** Which files the zip will hold, and what each leaves out. */
export function PackView({ files }: { readonly files: readonly PlannedFile[] }) {
  return (
    <div className="export-pack">
      <h3>{words.everything.files(files.length)}</h3>
      <p>{words.everything.perhapsHtml}</p>
      <ul>
        {files.map(({ name, leavesOut }) => (
          <li key={name}>
            <strong dir="auto">{name}</strong>
            <span>{leavesOut}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
