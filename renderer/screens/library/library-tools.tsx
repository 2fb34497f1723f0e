import type { Ref } from 'react';
import { type LibrarySort, librarySorts } from '#shared/api/settings.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { SearchField } from '../../components/search-field.tsx';
import { Select } from '../../components/select.tsx';

interface LibraryToolsProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sort: LibrarySort;
  readonly onSort: (sort: LibrarySort) => void;
  readonly hits: number;
  readonly all: number;
}

const words = libraryStrings.find;

/** Finding one among many: what to look for, how many there are, in what order. */
export function LibraryTools(props: LibraryToolsProps) {
  const { query, hits, all } = props;
  return (
    <div className="library-tools">
      <SearchField
        ref={props.ref}
        label={words.label}
        placeholder={words.placeholder}
        clearLabel={words.clear}
        shortcut="/"
        value={query}
        onChange={props.onQuery}
      />
      <p className="library-hits">{query.trim() === '' ? words.all(all) : words.hits(hits, all)}</p>
      <Select
        label={words.sort}
        value={props.sort}
        options={librarySorts.map((value) => ({ value, label: words.sorts[value] }))}
        onChange={(value) => {
          const chosen = librarySorts.find((sort) => sort === value);
          if (chosen) props.onSort(chosen);
        }}
      />
    </div>
  );
}
