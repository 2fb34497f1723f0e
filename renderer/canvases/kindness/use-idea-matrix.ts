import { useMemo } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import { short } from '#shared/strings/note.ts';
import type { MatrixItem, MatrixModel } from '../matrix/matrix-model.ts';
import { type IdeaPlace, useIdeaPlaces } from './use-idea-places.ts';

/** More of an idea does not stand on the map or beside it at reading size. */
const MOST_CHARS = 46;
const INSIDE = '●';
const OUTSIDE = '○';

/** An idea with its place, and as it stands on the map. */
export interface IdeaOnMap extends IdeaPlace {
  readonly onMap: MatrixItem;
  /** It stands in another corner than the chosen one. */
  readonly isOut: boolean;
}

/** Ideas between impact on the behaviour and effort; a ring is one outside the chosen corner. */
export function useIdeaMatrix(canvas: Canvas) {
  const places = useIdeaPlaces(canvas);
  return useMemo(() => {
    const ideas = places.map((place): IdeaOnMap => {
      const { item, name, spot, corner, dots } = place;
      const isOut = spot !== null && canvas.corner !== null && corner !== canvas.corner;
      const onMap = {
        ...{ item, name: short(name, MOST_CHARS), spot, flag: '' },
        sign: isOut ? OUTSIDE : INSIDE,
        signWord: dots ? words.dots(dots) : '',
        tail: dots ? words.votes(dots) : '',
      };
      return { ...place, onMap, isOut };
    });
    const model: MatrixModel = {
      canvas,
      label: words.title,
      axes: {
        x: { name: words.x, least: words.xLeast, most: words.xMost },
        y: { name: words.y, least: words.yLeast, most: words.yMost },
      },
      corners: words.corners,
      items: ideas.map(({ onMap }) => onMap),
    };
    return { ideas, model };
  }, [canvas, places]);
}
