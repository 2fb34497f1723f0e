// One line above the board: what is looked for, how often it is there, and the way from hit to hit.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { isFiltering } from '#shared/derive/find-notes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { findWords as words } from '#shared/strings/find.ts';
import { Icon } from '../../../components/icon.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession, useView } from '../../../store/hooks.ts';
import { useBoardWish } from '../use-board-wish.ts';
import { FindFilters } from './find-filters.tsx';
import { useFind } from './use-find.ts';
import './find-bar.css';

interface Props {
  readonly canvas: Canvas;
  readonly stage: Stage;
}

export function FindBar({ canvas, stage }: Props) {
  const { view } = useOpenSession();
  const field = useRef<HTMLInputElement>(null);
  const { query, hits, isAsked, walk, end } = useFind(canvas.id, stage.kind === 'sort');
  const atId = useView((state) => state.find?.atId ?? null);
  const isFiltered = isFiltering(query);
  const [isUnfolded, setUnfolded] = useState(isFiltered);
  useBoardWish('find', () => field.current?.select());
  const isFresh = useRef(!isAsked);
  useLayoutEffect(() => {
    if (isFresh.current) field.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  const onFieldKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    walk(event.shiftKey ? -1 : 1);
  };
  const nth = atId ? hits.indexOf(atId) + 1 : 0;
  return (
    <search className="find-bar" aria-label={words.bar} onKeyDown={onKeyDown}>
      <div className="find-bar__line">
        <label className="find-bar__field">
          <Icon name="search" />
          <span className="spoken">{words.label}</span>
          <input
            ref={field}
            type="text"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            placeholder={words.placeholder}
            value={query.text}
            onChange={(event) => view.find({ ...query, text: event.target.value })}
            onKeyDown={onFieldKey}
          />
          <span className="find-bar__count" data-none={hits.length === 0 || undefined}>
            {isAsked && (nth > 0 ? words.place(nth, hits.length) : words.count(hits.length))}
          </span>
        </label>
        <IconButton
          icon="up"
          label={words.previous}
          shortcut="Shift+Enter"
          disabled={hits.length === 0}
          onClick={() => walk(-1)}
        />
        <IconButton
          icon="down"
          label={words.next}
          shortcut="Enter"
          disabled={hits.length === 0}
          onClick={() => walk(1)}
        />
        <button
          type="button"
          className="find-bar__filter"
          aria-expanded={isUnfolded}
          data-on={isFiltered || undefined}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <Icon name="filter" />
          {isFiltered ? words.filtered : words.filter}
        </button>
        <IconButton icon="close" label={words.close} shortcut="Escape" tip="end" onClick={end} />
      </div>
      {isUnfolded && (
        <FindFilters
          canvasId={canvas.id}
          query={query}
          onChange={(filters) => view.find({ ...filters, text: query.text })}
        />
      )}
    </search>
  );
}
