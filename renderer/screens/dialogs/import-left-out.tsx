import type { LeftOut } from '#shared/api/import-preview.ts';
import { leftOutWords } from '#shared/strings/imports.ts';

export function ImportLeftOut({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <ul className="import-left-out">
      {leftOut.map((left) => (
        <li key={left.reason}>{leftOutWords(left)}</li>
      ))}
    </ul>
  );
}
