import { useMemo } from 'react';
import { needsRoom } from '#shared/derive/stakeholders.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { placeWords, touchWords } from '#shared/strings/stakeholder.ts';
import type { MatrixModel } from '../matrix/matrix-model.ts';
import { usePlaced } from './use-stakeholders.ts';

const NOT_SAID = '◌';

/** Stakeholders between influence and interest; the shape says how much it touches their life. */
export function useStakeholderMatrix(canvas: Canvas): MatrixModel {
  const placed = usePlaced(canvas.id);
  return useMemo(
    () => ({
      canvas,
      label: placeWords.views.matrix,
      axes: placeWords.axes,
      corners: placeWords.corners,
      items: placed.map((one) => {
        const { id, name, touch } = one.stakeholder;
        return {
          item: { kind: 'stakeholder', id } as const,
          ...{ name, spot: one.spot },
          sign: touch ? touchWords.signs[touch] : NOT_SAID,
          signWord: touch ? `${touchWords.title}: ${touchWords.names[touch]}` : '',
          flag: needsRoom(one) ? placeWords.makeRoom : '',
          tail: '',
        };
      }),
    }),
    [canvas, placed],
  );
}
