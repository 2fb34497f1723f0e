import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  everything,
  extended,
  noSelection,
  type Selection,
  toggled,
  within,
} from '../../../../renderer/screens/library/selection.ts';

const order = ['a', 'b', 'c', 'd', 'e', 'f'];
const ids = (selection: Selection<string>): string => [...selection.ids].sort().join('');
const picked = (...some: readonly string[]): Selection<string> =>
  some.reduce<Selection<string>>((held, id) => toggled(held, id), noSelection);

describe('picking several', () => {
  it('picks one by one, and leaves one that is picked again', () => {
    expect(ids(picked('b', 'd', 'b'))).toBe('d');
  });

  it('draws a range from the last one, either way, and keeps what was picked before', () => {
    expect(ids(extended(picked('b'), order, 'd'))).toBe('bcd');
    expect(ids(extended(picked('a', 'e'), order, 'c'))).toBe('acde');
  });

  it('draws further ranges from the same one', () => {
    expect(ids(extended(extended(picked('c'), order, 'd'), order, 'b'))).toBe('bcd');
  });

  it('starts with just one where there is nothing to draw from', () => {
    expect(ids(extended(noSelection, order, 'c'))).toBe('c');
    expect(ids(extended(within(picked('x'), order), order, 'c'))).toBe('c');
  });

  it('never holds what is not shown, whatever was pressed', () => {
    const press = fc.record({
      how: fc.constantFrom('toggle', 'range', 'all', 'filter'),
      id: fc.constantFrom(...order),
      shown: fc.subarray(order),
    });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        let shown = order;
        let held: Selection<string> = noSelection;
        for (const { how, id, shown: next } of presses) {
          if (how === 'filter') shown = next;
          held = within(held, shown);
          if (how === 'all') held = everything(shown);
          if (how === 'toggle' && shown.includes(id)) held = toggled(held, id);
          if (how === 'range') held = extended(held, shown, id);
          expect([...held.ids].every((one) => shown.includes(one))).toBe(true);
          if (how === 'range' && shown.includes(id)) expect(held.ids.has(id)).toBe(true);
        }
      }),
    );
  });
});
